private import Synchronization

/// Wakes those who wait for new events, at once and without polling.
///
/// Signals raised while a waiter is busy are folded into one: it then reads all that is new.
final class CommitSignal: Sendable {
    private let waiters = Mutex<[Int: AsyncStream<Void>.Continuation]>([:])
    private let nextNumber = Atomic<Int>(0)

    /// A stream with an element for each signal since the last one was taken.
    func wakes() -> AsyncStream<Void> {
        let (stream, continuation) = AsyncStream<Void>.makeStream(
            bufferingPolicy: .bufferingNewest(1)
        )
        let number = nextNumber.wrappingAdd(1, ordering: .relaxed).newValue
        continuation.onTermination = { [weak self] _ in
            self?.waiters.withLock { _ = $0.removeValue(forKey: number) }
        }
        waiters.withLock { $0[number] = continuation }
        return stream
    }

    /// Wakes every waiter.
    func raise() {
        let continuations = waiters.withLock { Array($0.values) }
        for continuation in continuations { continuation.yield() }
    }
}
