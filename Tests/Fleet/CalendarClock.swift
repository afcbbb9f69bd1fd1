package import Kernel
private import Synchronization

/// A clock that shows noon in Viet Nam of a day, until the test turns the page.
package final class CalendarClock: WallClock {
    private let day: Mutex<CalendarDate>

    /// A clock on a day given as `2026-11-21`; an unreadable one is the first day of 1970.
    package init(_ day: String) {
        self.day = Mutex(CalendarDate(iso: day) ?? CalendarDate(daysSinceEpoch: 0))
    }

    /// Noon of the day, 05:00 UTC.
    package var now: Timestamp {
        let days = day.withLock { $0.daysSinceEpoch }
        return Timestamp(microseconds: (Int64(days) * 86_400 + 5 * 3_600) * 1_000_000)
    }

    /// Moves to another day.
    package func turn(to day: String) {
        guard let date = CalendarDate(iso: day) else { return }
        self.day.withLock { $0 = date }
    }
}
