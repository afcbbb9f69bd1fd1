internal import Kernel
private import Synchronization

/// Wakes watches after notices were written; holds a number and who waits, never a notice.
///
/// A writer only raises the number, so that a slow watch never makes it wait. A watch reads the
/// number, then the store, and then waits for a greater number: whatever was written between the
/// two reads wakes it at once.
final class NoticeFeed: Sendable {
    private let state = Mutex(State())
    private let watchesMax: Int

    /// A feed for at most so many watches.
    init(watchesMax: Int) {
        self.watchesMax = watchesMax
    }

    /// How often notices were written since the start.
    var generation: UInt64 { state.withLock { $0.generation } }

    /// How many watches are open.
    var watchCount: Int { state.withLock { $0.watchCount } }

    /// Says that notices were written.
    func advance() {
        resume { $0.generation += 1 }
    }

    /// Ends every watch, and refuses new ones: the process is stopping.
    func end() {
        resume { $0.isEnded = true }
    }

    /// Runs a watch, counted among those open.
    func watching(_ body: () async throws -> Void) async throws {
        let isFull = state.withLock { state in
            guard state.watchCount < watchesMax else { return true }
            state.watchCount += 1
            return false
        }
        guard !isFull else {
            throw Failure(
                .watchesExhausted,
                ["limit": "\(watchesMax)"],
                details: [
                    .quota(subject: "watches", description: "\(watchesMax) watches"),
                    .retry(after: .seconds(1)),
                ]
            )
        }
        defer { state.withLock { $0.watchCount -= 1 } }
        try await body()
    }

    /// Returns once the number is greater than the one seen; throws when cancelled or stopping.
    func wait(past seen: UInt64) async throws {
        let ticket = state.withLock { state in
            state.tickets += 1
            return state.tickets
        }
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                let outcome = state.withLock { $0.enlist(ticket, continuation, past: seen) }
                if let outcome { continuation.resume(with: outcome) }
            }
        } onCancel: {
            let continuation = state.withLock { $0.withdraw(ticket) }
            continuation?.resume(throwing: CancellationError())
        }
        state.withLock { _ = $0.withdrawn.remove(ticket) }
    }

    private func resume(after change: (inout State) -> Void) {
        let (waiting, outcome) = state.withLock { state in
            change(&state)
            defer { state.waiting = [:] }
            return (state.waiting.values, state.outcome)
        }
        for continuation in waiting { continuation.resume(with: outcome) }
    }

    private struct State {
        var generation: UInt64 = 0
        var isEnded = false
        var watchCount = 0
        var tickets: UInt64 = 0
        var waiting: [UInt64: CheckedContinuation<Void, any Error>] = [:]
        /// Tickets cancelled before they could wait.
        var withdrawn: Set<UInt64> = []

        var outcome: Result<Void, any Error> {
            isEnded ? .failure(Failure(.watchEnded)) : .success(())
        }

        mutating func enlist(
            _ ticket: UInt64,
            _ continuation: CheckedContinuation<Void, any Error>,
            past seen: UInt64
        ) -> Result<Void, any Error>? {
            if withdrawn.remove(ticket) != nil { return .failure(CancellationError()) }
            if isEnded || generation > seen { return outcome }
            waiting[ticket] = continuation
            return nil
        }

        mutating func withdraw(_ ticket: UInt64) -> CheckedContinuation<Void, any Error>? {
            let continuation = waiting.removeValue(forKey: ticket)
            if continuation == nil { withdrawn.insert(ticket) }
            return continuation
        }
    }
}
