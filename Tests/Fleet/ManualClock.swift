package import RPC
private import Synchronization

/// A clock that stands still until the test moves it.
package final class ManualClock: MonotonicClock {
    private let state = Mutex(State())

    private struct State {
        var now = MonotonicInstant(nanoseconds: 1_000_000_000)
        var sleepers: [Int: Sleeper] = [:]
        var nextSleeper = 0
    }

    private struct Sleeper {
        let instant: MonotonicInstant
        let continuation: CheckedContinuation<Void, any Error>
    }

    /// A clock one second after its start.
    package init() {}

    /// The present instant.
    package var now: MonotonicInstant { state.withLock { $0.now } }

    /// How many tasks wait for an instant.
    package var sleepers: Int { state.withLock { $0.sleepers.count } }

    /// Moves on, and wakes those whose instant has come.
    package func advance(by duration: Duration) {
        let woken = state.withLock { state in
            state.now = state.now + duration
            let due = state.sleepers.filter { $0.value.instant <= state.now }
            for number in due.keys { state.sleepers[number] = nil }
            return due.values.map(\.continuation)
        }
        for continuation in woken { continuation.resume() }
    }

    /// Returns once the clock has been moved to the instant.
    package func sleep(until instant: MonotonicInstant) async throws {
        let number = state.withLock { state in
            state.nextSleeper += 1
            return state.nextSleeper
        }
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                let outcome = state.withLock { state -> Result<Void, any Error>? in
                    if Task.isCancelled { return .failure(CancellationError()) }
                    if instant <= state.now { return .success(()) }
                    state.sleepers[number] = Sleeper(instant: instant, continuation: continuation)
                    return nil
                }
                if let outcome { continuation.resume(with: outcome) }
            }
        } onCancel: {
            let sleeper = state.withLock { $0.sleepers.removeValue(forKey: number) }
            sleeper?.continuation.resume(throwing: CancellationError())
        }
    }
}
