internal import Kernel

/// Refuses calls that cannot finish in time, and shortens the deadline for the way back.
///
/// An inner failure then reaches the caller before the caller gives up and knows nothing.
public struct DeadlineGuard: ServerInterceptor {
    private let allowance: Duration
    private let needed: Duration

    /// A layer that keeps back an allowance, and asks that so much time be left without it.
    public init(
        allowance: Duration = .milliseconds(5),
        needed: Duration = .milliseconds(1)
    ) {
        self.allowance = allowance
        self.needed = needed
    }

    /// Runs the rest with the shortened deadline, or throws DEADLINE_EXCEEDED.
    public func intercept(
        _ call: CallContext,
        _ next: (CallContext) async throws -> Void
    ) async throws {
        guard call.deadline.instant != nil else { return try await next(call) }
        var shortened = call
        shortened.deadline = call.deadline.reserving(allowance)
        guard let left = shortened.timeRemaining, left >= needed else {
            throw Failure(.deadlineTooShort)
        }
        try await next(shortened)
    }
}
