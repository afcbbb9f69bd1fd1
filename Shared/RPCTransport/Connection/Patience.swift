/// Decides when a silent, stalled, idle or old connection has had its time.
///
/// A value without a clock: the event loop's second hand tells the time, in whole seconds.
struct Patience {
    private let limits: ConnectionLimits
    /// The second of its event loop in which the connection began.
    let started: Int
    /// When the connection is old; `nil` for never.
    private let agesAt: Int?
    private var isEstablished = false
    private var heard: Int
    private var idleSince: Int?
    private var stalledSince: Int?
    private var pingedAt: Int?
    private var noticedAt: Int?
    /// The frame that the peer has begun and not completed, and since when.
    private var unfinished: (frame: Int, since: Int)?
    private var readersSeenAt: Int
    /// The causes for which the connection was told to end.
    private var hasAged = false
    private var hasIdled = false

    /// What to do about the peer.
    enum Verdict: Equatable {
        case wait
        /// Ask whether it is there.
        case ping
        /// End the connection politely.
        case drain(DrainCause)
        /// The notice period of the drain is over.
        case refuseNewStreams
        /// The peer is in the middle of a frame for too long.
        case endSlowFrame
        /// The peer had its time.
        case close
    }

    /// A connection begins; `chance` from 0 up to 1 says where its age lies within the jitter.
    init(limits: ConnectionLimits, at second: Int, chance: Double) {
        self.limits = limits
        started = second
        heard = second
        idleSince = second
        readersSeenAt = second
        agesAt = limits.age.map { age in
            second + (age * (1 + ConnectionLimits.ageJitter * (2 * chance - 1))).seconds
        }
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

    /// Whether the time has come to look for streams whose output is not taken.
    mutating func mustSeeReaders(at second: Int) -> Bool {
        guard second - readersSeenAt >= limits.readerTime.seconds else { return false }
        readersSeenAt = second
        return true
    }

    /// Looks at the connection once in a while.
    mutating func judge(
        at second: Int,
        openStreams: Int,
        isStalled: Bool,
        unfinishedFrame: Int? = nil
    ) -> Verdict {
        if !isEstablished, second - started >= limits.handshakeTime.seconds { return .close }
        stalledSince = isStalled ? stalledSince ?? second : nil
        if let stalledSince, second - stalledSince >= limits.stallTime.seconds { return .close }
        if isFrameSlow(unfinishedFrame, at: second) { return .endSlowFrame }
        if let noticedAt, second - noticedAt >= limits.drainNotice.seconds {
            return .refuseNewStreams
        }
        idleSince = openStreams == 0 ? idleSince ?? second : nil
        return judgeAge(at: second) ?? judgeIdleness(at: second)
            ?? judgeSilence(at: second, hasStreams: openStreams > 0)
    }

    private mutating func isFrameSlow(_ frame: Int?, at second: Int) -> Bool {
        guard let frame else {
            unfinished = nil
            return false
        }
        guard let unfinished, unfinished.frame == frame else {
            unfinished = (frame, second)
            return false
        }
        return second - unfinished.since >= limits.frameTime.seconds
    }

    private mutating func judgeAge(at second: Int) -> Verdict? {
        guard let agesAt, second >= agesAt else { return nil }
        if hasAged { return second - agesAt >= limits.ageGrace.seconds ? .close : nil }
        hasAged = true
        return .drain(.aged)
    }

    private mutating func judgeIdleness(at second: Int) -> Verdict? {
        guard !hasIdled, let idleSince, second - idleSince >= limits.idleTime.seconds else {
            return nil
        }
        hasIdled = true
        return .drain(.idle)
    }

    private mutating func judgeSilence(at second: Int, hasStreams: Bool) -> Verdict {
        if let pingedAt {
            return second - pingedAt >= limits.pingTimeout.seconds ? .close : .wait
        }
        guard hasStreams || limits.pingsWithoutStreams,
            second - heard >= limits.pingAfter.seconds
        else { return .wait }
        pingedAt = second
        return .ping
    }
}

extension Duration {
    /// Whole seconds, at least one.
    fileprivate var seconds: Int { max(1, Int(components.seconds)) }
}
