internal import RPC

/// Decides when a pool dials: at need, one attempt at a time, with growing pauses after failures
/// (connection-backoff.md).
struct DialMachine {
    private var state = State.idle
    private var failures = 0
    private let limits: RPCClientLimits

    private enum State {
        /// Nobody dials. Turns into `dialing`.
        case idle
        /// One attempt is under way. Turns into `idle` or `pausing`.
        case dialing
        /// The last attempt failed a short time ago. Turns into `idle`.
        case pausing(RPCStatus)
        /// Nothing is dialled any more.
        case closed
    }

    init(_ limits: RPCClientLimits) {
        self.limits = limits
    }

    /// What happens to a call for which no connection has room.
    enum OnNeed {
        /// It waits, and an attempt begins.
        case dial
        case wait
        case fail(RPCStatus)
    }

    /// A call needs a connection.
    mutating func need(waitsForReady: Bool) -> OnNeed {
        switch state {
        case .idle:
            state = .dialing
            return .dial
        case .dialing: return .wait
        case .pausing(let status): return waitsForReady ? .wait : .fail(status)
        case .closed: return .fail(RPCStatus(.unavailable, "The channel is closed."))
        }
    }

    /// Whether the last attempt failed a short time ago.
    var isPausing: Bool {
        if case .pausing = state { true } else { false }
    }

    /// The next failure is taken for the first.
    mutating func forgetFailures() {
        failures = 0
    }

    /// The attempt has succeeded.
    mutating func connected() {
        failures = 0
        if case .closed = state { return }
        state = .idle
    }

    /// The attempt has failed; returns how long to pause, `randomness` being in 0..<1.
    mutating func failed(_ status: RPCStatus, randomness: Double) -> Duration? {
        if case .closed = state { return nil }
        state = .pausing(status)
        let pause = limits.pause(after: failures, randomness: randomness)
        failures += 1
        return pause
    }

    /// The pause is over; returns whether to dial for calls that still wait.
    mutating func pauseOver(callsWait: Bool) -> Bool {
        guard case .pausing = state else { return false }
        state = callsWait ? .dialing : .idle
        return callsWait
    }

    /// Nothing is dialled any more.
    mutating func close() {
        state = .closed
    }
}

/// The limits of a client channel, for each event loop.
package struct RPCClientLimits: Sendable, Hashable {
    /// Connections to the peer.
    package var connectionsMax = 4
    /// Calls that wait for a connection.
    package var waitingCallsMax = 4_096
    /// Times that a call is sent again which the peer provably never looked at.
    package var transparentRetriesMax = 2
    /// The pause after the first failed attempt to connect.
    package var pauseMin: Duration = .milliseconds(200)
    /// The longest pause between attempts to connect.
    package var pauseMax: Duration = .seconds(10)

    /// The standard limits.
    package init() {}

    /// The standard limits.
    package static let standard = RPCClientLimits()

    /// The pause grows 1.6-fold with each failure, and varies by a fifth to both sides, so that
    /// clients do not come back all at once.
    func pause(after failures: Int, randomness: Double) -> Duration {
        var pause = pauseMin
        for _ in 0..<min(failures, 32) where pause < pauseMax { pause = pause * 8 / 5 }
        return min(pause, pauseMax) * (0.8 + 0.4 * randomness)
    }
}
