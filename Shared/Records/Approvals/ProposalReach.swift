package import Kernel
package import RPC
package import Storage

/// How far rights reach in what proposals speak of, judged by the service that keeps them.
package protocol ProposalReach: Sendable {
    /// What a caller is told of a proposal that it does not reach, whether it is there or not.
    func refusal(of name: String) -> Failure

    /// For each proposal, the guarded fields that a caller may see of everything that it speaks of;
    /// `nil` when the caller does not reach all of that in calls of the proposal's method.
    func clearances(
        of call: CallContext,
        over proposals: [Proposal]
    ) async throws -> [Clearance?]
}
