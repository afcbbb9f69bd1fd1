private import Glibc

/// What tells the time of day; injected, so that tests choose it.
public protocol WallClock: Sendable {
    /// The present instant.
    var now: Timestamp { get }
}

extension Timestamp {
    /// The day in Viet Nam (UTC+7, no summer time), the calendar of every legal deadline.
    public var day: CalendarDate {
        let local = (self + .seconds(7 * 3_600)).microseconds
        let (days, rest) = local.quotientAndRemainder(dividingBy: 86_400_000_000)
        return CalendarDate(daysSinceEpoch: Int(rest < 0 ? days - 1 : days))
    }
}

extension CalendarDate {
    /// The instant at which the day begins in Viet Nam.
    public var beginning: Timestamp {
        Timestamp(microseconds: (Int64(daysSinceEpoch) * 24 - 7) * 3_600_000_000)
    }
}

extension WallClock {
    /// The present day in Viet Nam.
    public var today: CalendarDate { now.day }
}

/// The machine's clock.
public struct SystemWallClock: WallClock {
    /// The machine's clock.
    public init() {}

    /// The present instant, to the microsecond.
    public var now: Timestamp {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Timestamp(microseconds: Int64(time.tv_sec) * 1_000_000 + Int64(time.tv_nsec) / 1_000)
    }
}
