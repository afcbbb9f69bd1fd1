internal import Kernel
internal import Storage

/// The days on which facts already on record become the present ones.
struct ScheduledChanges {
    let transaction: any Transaction

    /// What a change is about.
    enum Kind: String {
        case organization, official, position
    }

    /// Brings the days on which facts of a subject begin to hold to those given; all are to come.
    ///
    /// Refuses a further day on which ``PersonnelLimits/organizationsChangedOnOneDayMax``
    /// organisations change already: they change together.
    func schedule(_ kind: Kind, _ number: Int64, on days: [CalendarDate]) throws {
        let standing = try transaction.rows(
            """
            SELECT effective_on FROM scheduled_change
            WHERE subject_kind = \(kind.rawValue) AND subject_number = \(number)
            ORDER BY effective_on
            """
        ).map { try $0.date("effective_on") }
        // By what stands in the table, not by the facts of before: a process whose clock is ahead
        // may have struck a day off.
        for day in standing where !days.contains(day) { try settle(kind, number, on: day) }
        for day in days where !standing.contains(day) {
            if kind == .organization { try checkRoom(on: day) }
            try transaction.execute(
                """
                INSERT INTO scheduled_change (effective_on, subject_kind, subject_number)
                VALUES (\(day), \(kind.rawValue), \(number))
                """
            )
        }
    }

    /// The first day until another one on which something waits to be made present.
    static func firstDue(until day: CalendarDate, in reader: any Reader) throws -> CalendarDate? {
        try reader.first(
            """
            SELECT effective_on FROM scheduled_change WHERE effective_on <= \(day)
            ORDER BY effective_on LIMIT 1
            """
        )?.date("effective_on")
    }

    /// Subjects of a kind whose facts change on a day, in the order of their numbers.
    func due(_ kind: Kind, on day: CalendarDate, atMost count: Int) throws -> [Int64] {
        try transaction.rows(
            """
            SELECT subject_number FROM scheduled_change
            WHERE effective_on = \(day) AND subject_kind = \(kind.rawValue)
            ORDER BY subject_number LIMIT \(count)
            """
        ).map { try $0.integer("subject_number") }
    }

    /// Strikes a subject off a day.
    func settle(_ kind: Kind, _ number: Int64, on day: CalendarDate) throws {
        try transaction.execute(
            """
            DELETE FROM scheduled_change
            WHERE effective_on = \(day) AND subject_kind = \(kind.rawValue)
                AND subject_number = \(number)
            """
        )
    }

    private func checkRoom(on day: CalendarDate) throws {
        let most = PersonnelLimits.organizationsChangedOnOneDayMax
        let last = try transaction.first(
            """
            SELECT subject_number FROM scheduled_change
            WHERE effective_on = \(day) AND subject_kind = \(Kind.organization.rawValue)
            LIMIT 1 OFFSET \(most - 1)
            """
        )
        guard last != nil else { return }
        throw Failure(
            .storageLimitReached,
            ["limit": "\(most) organisations that change on \(day)"]
        )
    }
}
