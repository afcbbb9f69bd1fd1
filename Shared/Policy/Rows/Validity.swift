package import Kernel

/// The days on which a row holds, the last one included.
package struct Validity: Sendable, Hashable {
    /// The first day.
    package let start: CalendarDate
    /// The last day; `nil` while no end is set.
    package let end: CalendarDate?

    /// Days from one on, through another one if an end is set.
    init(_ start: CalendarDate, _ end: CalendarDate?) {
        self.start = start
        self.end = end
    }

    /// Whether every one of these days is a day of others.
    func isWithin(_ others: Validity) -> Bool {
        guard others.start <= start else { return false }
        guard let last = others.end else { return true }
        return end.map { $0 <= last } ?? false
    }

    /// Whether the row holds on a day.
    package func contains(_ day: CalendarDate) -> Bool {
        guard let end else { return start <= day }
        return start <= day && day <= end
    }

    /// Reads the two columns of a row.
    init(from start: String, to end: String?) throws {
        guard let start = CalendarDate(iso: start) else {
            throw RowMistake("effective_from is no date of the form 2026-01-31: \(start)")
        }
        self.start = start
        guard let end else {
            self.end = nil
            return
        }
        guard let last = CalendarDate(iso: end), start <= last else {
            throw RowMistake("effective_to is no date from \(start) on: \(end)")
        }
        self.end = last
    }
}
