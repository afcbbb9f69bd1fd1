/// Decides when a silent, stalled or idle peer has had its time.
///
/// A value without a clock: the event loop's second hand tells the time, in whole seconds.
struct Patience {
    private let limits: ConnectionLimits
    private var started: Int
    private var isEstablished = false
    private var heard: Int
    private var idleSince: Int?
    private var stalledSince: Int?
    private var pingedAt: Int?
    private var noticedAt: Int?

    /// What to do about the peer.
    enum Verdict: Equatable {
        case wait
        /// Ask whether it is there.
        case ping
        /// Nobody has used the connection for long: end it politely.
        case drain
        /// The notice period of the drain is over.
        case refuseNewStreams
        /// The peer had its time.
        case close
    }

    init(limits: ConnectionLimits, at second: Int) {
        self.limits = limits
        started = second
        heard = second
        idleSince = second
    }

    /// Bytes came.
    mutating func heard(at second: Int) {
        heard = second
        pingedAt = nil
    }

    /// The peer's SETTINGS came.
    mutating func established() { isEstablished = true }

    /// The first GOAWAY of a drain was sent.
    mutating func noticed(at second: Int) { noticedAt = second }

    /// The last GOAWAY of a drain was sent.
    mutating func refused() { noticedAt = nil }

    /// Looks at the connection once in a while.
    mutating func judge(at second: Int, openStreams: Int, isStalled: Bool) -> Verdict {
        if !isEstablished, second - started >= limits.handshakeTime.seconds { return .close }
        stalledSince = isStalled ? stalledSince ?? second : nil
        if let stalledSince, second - stalledSince >= limits.stallTime.seconds { return .close }
        if let noticedAt, second - noticedAt >= limits.drainNotice.seconds {
            return .refuseNewStreams
        }
        idleSince = openStreams == 0 ? idleSince ?? second : nil
        if let idleSince {
            return second - idleSince >= limits.idleTime.seconds ? .drain : .wait
        }
        return judgeSilence(at: second)
    }

    private mutating func judgeSilence(at second: Int) -> Verdict {
        if let pingedAt {
            return second - pingedAt >= limits.pingTimeout.seconds ? .close : .wait
        }
        guard second - heard >= limits.pingAfter.seconds else { return .wait }
        pingedAt = second
        return .ping
    }
}

extension Duration {
    /// Whole seconds, at least one.
    fileprivate var seconds: Int { max(1, Int(components.seconds)) }
}
