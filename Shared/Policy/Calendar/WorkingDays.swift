package import Kernel

/// The working days of Viet Nam (ngày làm việc): Monday to Friday without public holidays, and the
/// Saturdays that are worked in exchange (DOMAIN 0.3, table `HolidayCalendar`).
///
/// Knows whole years. Of others it says nothing: a deadline is never counted with a calendar that
/// nobody has entered.
package struct WorkingDays: Sendable {
    private let years: ClosedRange<Int>
    private let exceptions: [CalendarDate: CalendarDay.Kind]

    /// The calendar of these rows, which must be free of mistakes.
    init(_ rows: [CalendarDay]) throws(PolicyMistakes) {
        let mistakes = Self.mistakes(of: rows)
        guard mistakes.isEmpty, let first = rows.map(\.day.year).min(),
            let last = rows.map(\.day.year).max()
        else { throw PolicyMistakes(mistakes) }
        years = first...last
        exceptions = Dictionary(rows.map { ($0.day, $0.kind) }) { first, _ in first }
    }

    /// Whether a day is a working day.
    ///
    /// Throws `POLICY_RULE_MISSING` for a day of a year that the calendar does not have.
    package func contains(_ day: CalendarDate) throws(Failure) -> Bool {
        guard years.contains(day.year) else {
            throw Failure(.policyRuleMissing, ["rule": "HOLIDAY_CALENDAR", "date": "\(day)"])
        }
        switch exceptions[day] {
        case .off: return false
        case .working: return true
        case nil: return !day.isWeekend
        }
    }

    /// The day that is so many working days after a day, which itself does not count.
    package func day(_ count: Int, after start: CalendarDate) throws(Failure) -> CalendarDate {
        var day = start
        var left = count
        while left > 0 {
            day = day.adding(days: 1)
            if try contains(day) { left -= 1 }
        }
        return day
    }

    /// The day that is so many working days before a day, which itself does not count.
    package func day(_ count: Int, before end: CalendarDate) throws(Failure) -> CalendarDate {
        var day = end
        var left = count
        while left > 0 {
            day = day.adding(days: -1)
            if try contains(day) { left -= 1 }
        }
        return day
    }

    private static func mistakes(of rows: [CalendarDay]) -> [String] {
        let twice = Dictionary(grouping: rows, by: \.day).filter { $0.value.count > 1 }.keys
        let years = Set(rows.map(\.day.year))
        let missing = (years.min() ?? 0)...(years.max() ?? 0)
        let kinds = rows.filter { ($0.kind == .off) == $0.day.isWeekend }.map { row in
            row.kind == .off
                ? "calendar: \(row.day) is at a weekend, on which nobody works anyway"
                : "calendar: \(row.day) is from Monday to Friday, a working day anyway"
        }
        let texts = rows.filter { $0.text.vietnamese.isEmpty || $0.text.english.isEmpty }
        return (rows.isEmpty ? ["calendar: there are no rows"] : []) + kinds
            + twice.sorted().map { "calendar: \($0) is there twice" }
            + missing.filter { !rows.isEmpty && !years.contains($0) }
            .map { "calendar: the year \($0) is missing between others" }
            + texts.map { "calendar: a text of \($0.day) is missing" }
    }
}

extension CalendarDate {
    /// Whether it is a Saturday or Sunday.
    fileprivate var isWeekend: Bool {
        // 1970-01-01 was a Thursday.
        let sinceMonday = (daysSinceEpoch + 3) % 7
        return (sinceMonday + 7) % 7 >= 5
    }
}
