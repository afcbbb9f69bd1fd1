internal import RPC

/// Times the looks at how busy the backends are.
struct Lookout {
    /// Looks in which a call counts at most twice, see ``RecentCalls``: about a second.
    private let looksOfPeriod: Int
    private let interval: Duration
    private var last = MonotonicInstant(nanoseconds: 0)
    private var looks = 0
    /// Whether there will be a look.
    private(set) var isLooking = false

    /// What a look has to know of its time.
    struct Look {
        /// Since the last one.
        let after: Duration
        /// By how much it came late.
        let lag: Duration
        /// Whether the next period of counting begins.
        let isNextPeriod: Bool
    }

    init(_ limits: OverloadLimits) {
        interval = limits.lookInterval
        looksOfPeriod = max(1, Int(Duration.seconds(1) / limits.lookInterval))
    }

    mutating func begin(at now: MonotonicInstant) {
        isLooking = true
        last = now
    }

    mutating func look(at now: MonotonicInstant) -> Look {
        let after = now - last
        last = now
        looks = (looks + 1) % looksOfPeriod
        return Look(after: after, lag: max(.zero, after - interval), isNextPeriod: looks == 0)
    }

    mutating func end() { isLooking = false }
}
