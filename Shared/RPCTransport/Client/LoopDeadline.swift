internal import NIOCore
internal import RPC

extension EventLoop {
    /// Runs something at a deadline, unless it is cancelled before.
    func schedule(
        _ deadline: Deadline,
        _ body: @escaping @Sendable () -> Void
    ) -> Scheduled<Void>? {
        guard let instant = deadline.instant else { return nil }
        let nanoseconds = UInt64(max(0, instant.nanoseconds))
        return scheduleTask(deadline: .uptimeNanoseconds(nanoseconds), body)
    }
}
