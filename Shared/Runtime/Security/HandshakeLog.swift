internal import Logging
internal import RPC
private import Synchronization

/// Tells the log of peers whose handshake failed; of many within a short time only the first, and
/// later how many they were, so that nobody fills the log.
final class HandshakeLog: Sendable {
    /// Time in which one line is written.
    static let pause: Duration = .seconds(10)

    private struct State {
        var quietUntil = MonotonicInstant(nanoseconds: .min)
        var untold = 0
    }

    private let logger: Logger
    private let clock: any MonotonicClock
    private let state = Mutex(State())

    init(_ logger: Logger, clock: any MonotonicClock = SystemMonotonicClock()) {
        self.logger = logger
        self.clock = clock
    }

    /// The handshake with a peer failed.
    func refused(_ peer: String, _ problem: String) {
        let now = clock.now
        let untold: Int? = state.withLock { state in
            guard now >= state.quietUntil else {
                state.untold += 1
                return nil
            }
            defer { state = State(quietUntil: now + Self.pause) }
            return state.untold
        }
        guard let untold else { return }
        logger.notice(
            "handshake failed",
            metadata: ["peer": "\(peer)", "problem": "\(problem)", "untold": "\(untold)"]
        )
    }
}
