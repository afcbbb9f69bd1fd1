/// Judges how often a client sends PINGs (gRFC A8).
///
/// A PING that comes too soon after the one before is a strike. What the server sends wipes the
/// strikes out, because clients measure the bandwidth with PINGs. A value: seconds in, verdicts
/// out.
struct PingConduct {
    private let limits: SessionLimits
    /// When the last PING came; `nil` when the next one may come at any time.
    private var last: Int?
    private var strikes = 0

    init(_ limits: SessionLimits) {
        self.limits = limits
    }

    /// A PING came that is no acknowledgement.
    mutating func received(at second: Int, hasStreams: Bool) -> Violation? {
        defer { last = second }
        guard let last else { return nil }
        let interval = hasStreams ? limits.pingInterval : limits.pingIntervalWithoutStreams
        // Both times are cut to whole seconds: a second less may be none.
        guard second - last + 1 < Int(interval.components.seconds) else { return nil }
        strikes += 1
        return strikes > limits.pingStrikes ? .tooManyPings : nil
    }

    /// The server has sent HEADERS or DATA.
    mutating func progressed() {
        last = nil
        strikes = 0
    }
}
