package import Kernel
package import RPC

/// What the rule of two persons has to know of callers that no call tells: what they may do by
/// other methods than the one that they call, and which names stand for one official.
///
/// Fails closed: a question that gets no certain answer throws, and nobody approves.
package protocol ApproverInquiry: Sendable {
    /// What somebody may do in calls of a method (`package.Service/Method`) now, by its own
    /// ordinary rights; `nil` when it may not call it.
    ///
    /// A call names who asks, and until when an answer is wanted.
    func rights(
        of name: String,
        in method: String,
        _ call: CallContext
    ) async throws -> CallRights?

    /// The official for whom a person's name stands on a day, `officials/…`; `nil` when for none.
    func official(
        of name: String,
        on day: CalendarDate,
        in method: String,
        _ call: CallContext
    ) async throws -> String?
}
