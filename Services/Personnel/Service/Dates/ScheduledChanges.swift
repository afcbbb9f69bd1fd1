internal import Kernel
internal import Storage

/// The days on which facts already on record become the present ones.
struct ScheduledChanges {
    let transaction: any Transaction

    /// What a change is about.
    enum Kind: String {
        case organization, official
    }

    /// Replaces the days on which facts of a subject begin to hold; all of them are to come.
    ///
    /// Refuses a day on which ``PersonnelLimits/organizationsChangedOnOneDayMax`` organisations
    /// change already: they change together.
    func schedule(_ kind: Kind, _ number: Int64, on days: [CalendarDate]) throws {
        try transaction.execute(
            """
            DELETE FROM scheduled_change
            WHERE subject_kind = \(kind.rawValue) AND subject_number = \(number)
            """
        )
        for day in days {
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
        let row = try transaction.first(
            """
            SELECT COUNT(*) AS n FROM scheduled_change
            WHERE effective_on = \(day) AND subject_kind = \(Kind.organization.rawValue)
            """
        )
        guard try row?.integer("n") ?? 0 >= Int64(most) else { return }
        throw Failure(
            .storageLimitReached,
            ["limit": "\(most) organisations that change on \(day)"]
        )
    }
}
