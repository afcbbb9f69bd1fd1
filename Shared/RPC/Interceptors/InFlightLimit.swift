public import Kernel
private import Synchronization

/// Refuses calls above a number of running ones.
///
/// Stands before any work, so that overload costs little.
public final class InFlightLimit: ServerInterceptor {
    private let most: Atomic<Int>
    private let running = Atomic(0)
    private let whenRefused: @Sendable () -> Void

    /// A layer that lets so many calls run at a time, and tells of each that it refuses.
    public init(_ limit: Int, whenRefused: @escaping @Sendable () -> Void = {}) {
        require(limit > 0, "a limit lets something through")
        most = Atomic(limit)
        self.whenRefused = whenRefused
    }

    /// Calls that run now.
    public var count: Int { running.load(ordering: .relaxed) }

    /// Lets so many run at a time from now on; those that run already go on.
    public func follow(_ limit: Int) {
        require(limit > 0, "a limit lets something through")
        most.store(limit, ordering: .relaxed)
    }

    /// Runs the rest, or throws RESOURCE_EXHAUSTED.
    public func intercept(
        _ call: CallContext,
        _ next: (CallContext) async throws -> Void
    ) async throws {
        let before = running.add(1, ordering: .relaxed).oldValue
        defer { running.subtract(1, ordering: .relaxed) }
        let limit = most.load(ordering: .relaxed)
        guard before < limit else {
            whenRefused()
            throw Failure(
                .tooManyCalls,
                ["limit": String(limit)],
                details: [
                    .quota(subject: "calls in flight", description: "At most \(limit)."),
                    .retry(after: .milliseconds(200)),
                ]
            )
        }
        try await next(call)
    }
}

extension Reason {
    /// The process answers as many calls as it can already.
    public static let tooManyCalls = Reason(
        "TOO_MANY_CALLS",
        .resourceExhausted,
        vi: "Dịch vụ đang xử lý tối đa {limit} yêu cầu cùng lúc; hãy thử lại sau.",
        en: "The service already handles {limit} calls at a time; try again later."
    )
    /// Less time is left than any answer takes.
    public static let deadlineTooShort = Reason(
        "DEADLINE_TOO_SHORT",
        .deadlineExceeded,
        vi: "Thời hạn của yêu cầu quá ngắn để xử lý.",
        en: "The deadline of the call leaves too little time to answer."
    )
}
