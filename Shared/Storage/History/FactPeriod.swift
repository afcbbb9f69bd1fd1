package import Kernel

/// Facts with the days on which they hold in law (valid time): the first included, the last not.
package struct FactPeriod<Facts: DatedFacts>: Hashable, Sendable {
    /// What holds.
    package var facts: Facts
    /// The first day on which it holds.
    package let from: CalendarDate
    /// The first day on which it no longer holds; ``Kernel/CalendarDate/openEnd`` for none.
    package let to: CalendarDate

    /// Facts that hold from a day on, before another one; at least for one day.
    package init(_ facts: Facts, from: CalendarDate, to: CalendarDate = .openEnd) {
        require(from < to, "facts hold for at least one day")
        self.facts = facts
        self.from = from
        self.to = to
    }

    /// Whether they hold on a day.
    package func holds(on day: CalendarDate) -> Bool { from <= day && day < to }

    /// The part before a day, or `nil` when there is none.
    func part(before day: CalendarDate) -> FactPeriod? {
        from < day ? FactPeriod(facts, from: from, to: min(to, day)) : nil
    }

    /// The part from a day on, or `nil` when there is none.
    func part(from day: CalendarDate) -> FactPeriod? {
        day < to ? FactPeriod(facts, from: max(from, day), to: to) : nil
    }
}

extension CalendarDate {
    /// The end of what holds until further notice: later than every day of a history.
    package static let openEnd = CalendarDate(daysSinceEpoch: 2_932_896)

    /// The days of which a history speaks, 1900-01-01 to 2199-12-31: one beyond is a slip of the
    /// pen.
    package static let historyDays: ClosedRange<CalendarDate> =
        CalendarDate(daysSinceEpoch: -25_567)...CalendarDate(daysSinceEpoch: 84_005)
}

extension Timestamp {
    /// The end of what the record still says: the last instant of the year 9999.
    package static let openEnd = Timestamp(microseconds: 253_402_300_799_999_999)
}
