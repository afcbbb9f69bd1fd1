package import Kernel

/// What stands in one cell of a table.
package enum TableCell: Hashable, Sendable {
    /// Nothing.
    case empty
    /// A text, whatever it begins with.
    case text(String)
    /// A whole number.
    case number(Int64)
    /// A day of the calendar.
    case day(CalendarDate)
}
