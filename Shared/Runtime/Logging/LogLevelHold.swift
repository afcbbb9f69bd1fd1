internal import Logging
internal import RPC
private import Synchronization

/// The level of a process's log: that of the settings, and for a time another one that its operator
/// wants to see.
final class LogLevelHold: Sendable {
    private let threshold: LogThreshold
    private let clock: any MonotonicClock
    private let state: Mutex<State>

    private struct State {
        var configured: Logger.Level
        /// Which hold is the last one; an earlier one that ends changes nothing.
        var number = 0
        var isHeld = false
        var end: Task<Void, Never>?
    }

    /// A hold on a threshold that stands at the level of the settings.
    init(_ threshold: LogThreshold, clock: any MonotonicClock = SystemMonotonicClock()) {
        self.threshold = threshold
        self.clock = clock
        state = Mutex(State(configured: threshold.level))
    }

    /// The level of the settings.
    var configured: Logger.Level { state.withLock { $0.configured } }

    /// The settings say another level; while one is held, it comes after that.
    func configure(_ level: Logger.Level) {
        state.withLock { state in
            state.configured = level
            if !state.isHeld { threshold.follow(level) }
        }
    }

    /// Logs from a level on, for a time; in the place of what was held before.
    func hold(_ level: Logger.Level, for period: Duration) {
        let end = clock.now + period
        state.withLock { state in
            state.end?.cancel()
            state.number += 1
            state.isHeld = true
            threshold.follow(level)
            state.end = Task { [clock, number = state.number] in
                // A hold that was replaced is cancelled, and has nothing to end.
                guard (try? await clock.sleep(until: end)) != nil else { return }
                release(number)
            }
        }
    }

    private func release(_ number: Int) {
        state.withLock { state in
            guard state.number == number else { return }
            state.isHeld = false
            state.end = nil
            threshold.follow(state.configured)
        }
    }
}
