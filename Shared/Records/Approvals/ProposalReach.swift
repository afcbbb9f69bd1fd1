package import Kernel
package import RPC
package import Storage

/// How far rights reach in what proposals speak of, judged by the service that keeps them.
package protocol ProposalReach: Sendable {
    /// Whether it is judged at all; where not, proposals of others are for those alone who reach
    /// the whole record.
    var isJudged: Bool { get }

    /// What a caller is told of a proposal that it does not reach, whether it is there or not.
    func refusal(of name: String) -> Failure

    /// For each proposal, the guarded fields that a caller may see of everything that it speaks of;
    /// `nil` when the caller does not reach all of that in calls of the proposal's method.
    func clearances(
        of call: CallContext,
        over proposals: [Proposal]
    ) async throws -> [Clearance?]
}

/// No part of the record has proposals of its own.
package struct WholeRecordOnly: ProposalReach {
    /// Not judged.
    package var isJudged: Bool { false }

    /// For services whose proposals are for those who reach the whole record.
    package init() {}

    /// `WHOLE_RECORD_NEEDED`.
    package func refusal(of name: String) -> Failure { Failure(.wholeRecordNeeded) }

    /// Nothing is reached.
    package func clearances(
        of call: CallContext,
        over proposals: [Proposal]
    ) -> [Clearance?] {
        proposals.map { _ in nil }
    }
}
