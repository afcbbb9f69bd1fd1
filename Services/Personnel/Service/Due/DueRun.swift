internal import Kernel
internal import Storage

/// How far the notices of some days are.
struct DueRun: Sendable, Hashable {
    let window: DueWindow
    /// The matter that is told of.
    let matter: DueMatter
    /// The key up to which its records were looked at.
    let lookedTo: Int64
}

/// Finds how far the notices are; cannot change it.
struct DueRunReader {
    let reader: any Reader

    /// The days under way, or `nil`.
    func underWay() throws -> DueRun? {
        let row = try reader.first(
            """
            SELECT told_through, until_on, matter_code, looked_to FROM due_run
            WHERE until_on IS NOT NULL
            """
        )
        guard let row else { return nil }
        guard let matter = DueMatter(rawValue: try row.text("matter_code")) else {
            throw Failure(.storageDamaged)
        }
        return DueRun(
            window: DueWindow(
                after: try row.date("told_through"),
                through: try row.date("until_on")
            ),
            matter: matter,
            lookedTo: try row.integer("looked_to")
        )
    }

    /// Whether a day is still to be told, and none is under way.
    func isDue(_ day: CalendarDate) throws -> Bool {
        try reader.first("SELECT number FROM due_run WHERE \(Self.isDue(day))") != nil
    }

    /// The condition on the row.
    static func isDue(_ day: CalendarDate) -> Statement {
        "until_on IS NULL AND (told_through IS NULL OR told_through < \(day))"
    }
}

/// Records how far the notices are.
struct DueRunWriter {
    let transaction: any Transaction

    /// Begins the days through one; nothing is told of those before the first of all.
    func begin(_ day: CalendarDate) throws {
        try transaction.execute(
            """
            UPDATE due_run SET told_through = COALESCE(told_through, \(day.adding(days: -1))),
                until_on = \(day), matter_code = \(DueMatter.allCases[0].code), looked_to = 0
            WHERE \(DueRunReader.isDue(day))
            """
        )
    }

    /// Goes on behind records that were looked at; behind the last one the days are told.
    ///
    /// Throws ``StepTaken`` when somebody else has gone on from the same place.
    func advance(_ run: DueRun, behind place: DuePlace) throws {
        let next = place.isLast ? run.matter.next : run.matter
        let isEnd = next == nil
        let toldThrough = isEnd ? run.window.through : run.window.after
        let until: CalendarDate? = isEnd ? nil : run.window.through
        let row = try transaction.first(
            """
            UPDATE due_run SET told_through = \(toldThrough), until_on = \(until),
                matter_code = \(next?.code ?? ""), looked_to = \(place.isLast ? 0 : place.last)
            WHERE until_on = \(run.window.through) AND matter_code = \(run.matter.code)
                AND looked_to = \(run.lookedTo)
            RETURNING number
            """
        )
        guard row != nil else { throw StepTaken() }
    }
}
