private import Synchronization

/// Work for which many wait and which is done once: who comes while it is under way waits for its
/// end.
///
/// It belongs to none of the callers: when one gives up, even the one that began it, it goes on.
final class SharedWork: Sendable {
    private let state = Mutex(State())

    private struct State {
        var isUnderWay = false
        var tickets = 0
        var waiting: [Int: AsyncThrowingStream<Void, any Error>.Continuation] = [:]
    }

    /// Returns once the work has ended, which begins unless it is under way.
    ///
    /// Throws what the work throws, and `CancellationError` when the caller gives up before.
    func wait(for work: @escaping @Sendable () async throws -> Void) async throws {
        let (end, continuation) = AsyncThrowingStream<Void, any Error>.makeStream()
        let (ticket, mustBegin) = state.withLock { state in
            state.tickets += 1
            state.waiting[state.tickets] = continuation
            defer { state.isUnderWay = true }
            return (state.tickets, !state.isUnderWay)
        }
        continuation.onTermination = { [weak self] _ in
            self?.state.withLock { _ = $0.waiting.removeValue(forKey: ticket) }
        }
        if mustBegin { Task { await run(work) } }
        for try await _ in end {}
        try Task.checkCancellation()
    }

    private func run(_ work: @Sendable () async throws -> Void) async {
        var failure: (any Error)?
        do { try await work() } catch { failure = error }
        let waiting = state.withLock { state in
            state.isUnderWay = false
            defer { state.waiting = [:] }
            return state.waiting.values
        }
        for continuation in waiting { continuation.finish(throwing: failure) }
    }
}
