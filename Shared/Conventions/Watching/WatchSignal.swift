internal import Kernel
package import RPC
private import Synchronization

/// Wakes watches after something was written; holds a number and who waits, never what was written.
///
/// A writer only raises the number, so that a slow watch never makes it wait. A watch reads the
/// number, then the store, and then waits for a greater number: whatever was written between the
/// two reads wakes it at once.
package final class WatchSignal: Sendable {
    private let state = Mutex(State())
    private let watchesMax: Int

    /// A signal for at most so many watches.
    package init(watchesMax: Int) {
        self.watchesMax = watchesMax
    }

    /// How far writing has come: how often something was written since the start, or a place.
    package var generation: UInt64 { state.withLock { $0.generation } }

    /// How many watches are open.
    package var watchCount: Int { state.withLock { $0.watchCount } }

    /// Says that something was written.
    package func advance() {
        resume { $0.generation += 1 }
    }

    /// Says how far writing has come, for those that wait for less; a smaller number than before
    /// says nothing.
    package func advance(to generation: UInt64) {
        resume { $0.generation = max($0.generation, generation) }
    }

    /// Ends every watch, and refuses new ones: the process is stopping.
    package func end() {
        resume { $0.isEnded = true }
    }

    /// Throws `WATCH_ENDED` when the process is stopping, for watches that have no need to wait.
    package func checkGoesOn() throws {
        if state.withLock({ $0.isEnded }) { throw Failure(.watchEnded) }
    }

    /// Runs a watch, counted among those open; `WATCHES_EXHAUSTED` when there are too many.
    package func watching(_ body: () async throws -> Void) async throws {
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

    /// Returns once the number is greater than the one seen; throws when cancelled, and
    /// `WATCH_ENDED` when the process is stopping.
    package func wait(past seen: UInt64) async throws {
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

    /// Returns as ``wait(past:)`` does, and at the latest at an instant.
    package func wait(
        past seen: UInt64,
        until instant: MonotonicInstant,
        on clock: any MonotonicClock
    ) async throws {
        try await withThrowingTaskGroup { group in
            group.addTask { try await self.wait(past: seen) }
            group.addTask { try await clock.sleep(until: instant) }
            defer { group.cancelAll() }
            try await group.next()
        }
    }

    private func resume(after change: (inout State) -> Void) {
        let (waiting, outcome) = state.withLock { state in
            change(&state)
            return (state.due(), state.outcome)
        }
        for continuation in waiting { continuation.resume(with: outcome) }
    }

    private struct Waiter {
        let seen: UInt64
        let continuation: CheckedContinuation<Void, any Error>
    }

    private struct State {
        var generation: UInt64 = 0
        var isEnded = false
        var watchCount = 0
        var tickets: UInt64 = 0
        var waiting: [UInt64: Waiter] = [:]
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
            waiting[ticket] = Waiter(seen: seen, continuation: continuation)
            return nil
        }

        mutating func withdraw(_ ticket: UInt64) -> CheckedContinuation<Void, any Error>? {
            let waiter = waiting.removeValue(forKey: ticket)
            if waiter == nil { withdrawn.insert(ticket) }
            return waiter?.continuation
        }

        /// Takes those whose wait is over.
        mutating func due() -> [CheckedContinuation<Void, any Error>] {
            let due = waiting.filter { isEnded || generation > $0.value.seen }
            for ticket in due.keys { waiting[ticket] = nil }
            return due.values.map(\.continuation)
        }
    }
}
