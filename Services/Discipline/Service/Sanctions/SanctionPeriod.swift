internal import Kernel

/// The days on which a sanction or block is in force: from `start` to the day before `end`.
struct SanctionPeriod: Sendable, Hashable {
    /// The first day in force.
    let start: CalendarDate
    /// The first day no longer in force; `nil` when it does not end.
    let end: CalendarDate?

    /// A period with known bounds.
    init(from start: CalendarDate, to end: CalendarDate?) {
        self.start = start
        self.end = end
    }

    /// A period of calendar months, `D <= x < D + N months` (DOMAIN 0.3).
    ///
    /// The months are counted from `origin` when another decision started them, as a Party
    /// decision does for the state sanction that follows it (DOMAIN 5.10).
    init(from start: CalendarDate, months: Int, countedFrom origin: CalendarDate? = nil) {
        self.init(from: start, to: (origin ?? start).adding(months: months))
    }

    /// Whether the day is one of the period; an end before the start makes the period empty.
    func contains(_ day: CalendarDate) -> Bool {
        guard let end else { return start <= day }
        return start <= day && day < end
    }
}
