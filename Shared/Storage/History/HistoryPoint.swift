package import Kernel

/// A point in both times of a history: what held on a day, as the record said at an instant.
package struct HistoryPoint: Hashable, Sendable {
    /// The day whose facts are asked for (valid time).
    package let day: CalendarDate
    /// The instant whose knowledge counts (recorded time); `nil` for what the record says now.
    package let instant: Timestamp?

    /// A day, as known at an instant or now.
    package init(_ day: CalendarDate, knownAt instant: Timestamp? = nil) {
        self.day = day
        self.instant = instant
    }

    /// The condition on the rows of a fact table, which the statement names so.
    package func condition(_ table: Statement) -> Statement {
        "\(knowledge(table)) AND \(table).valid_from <= \(day) AND \(table).valid_to > \(day)"
    }

    /// The condition for what the record said, on whatever day it held.
    package func knowledge(_ table: Statement) -> Statement {
        guard let instant else { return "\(table).recorded_to = \(Timestamp.openEnd)" }
        return "\(table).recorded_from <= \(instant) AND \(table).recorded_to > \(instant)"
    }

    /// What a page token is bound to.
    package var arguments: [String] { [day.description, instant?.description ?? ""] }
}
