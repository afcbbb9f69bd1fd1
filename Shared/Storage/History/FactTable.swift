package import Kernel

/// A table that keeps facts in both times and never forgets what was believed before.
///
/// Beside the columns of the facts it has the key of the subject and
/// `version BIGINT`, `valid_from TEXT`, `valid_to TEXT` (days, half open),
/// `recorded_from BIGINT`, `recorded_to BIGINT` (instants, half open). Its primary key is subject,
/// `recorded_to`, `valid_from`, `version`: what holds now, as known now, is one place of one index.
/// Rows are added, and `recorded_to` is set once; nothing else ever changes.
package struct FactTable<Facts: DatedFacts>: Sendable {
    private let name: Statement
    private let subject: Statement
    private let columns: Statement
    private let values: @Sendable (Facts) -> Statement
    private let read: @Sendable (Row) throws -> Facts

    /// Changes on record of one subject; a further one is refused.
    package static var periodsMax: Int { 1_000 }

    /// A table by its name, the column of its subjects' keys, and the columns of the facts.
    ///
    /// `values` binds the values of facts in the order of those columns.
    package init(
        _ name: Statement,
        subject: Statement,
        columns: Statement,
        values: @escaping @Sendable (Facts) -> Statement,
        read: @escaping @Sendable (Row) throws -> Facts
    ) {
        self.name = name
        self.subject = subject
        self.columns = columns
        self.values = values
        self.read = read
    }
}

extension FactTable {
    /// What the record says of a subject, or said at an instant, over all days.
    ///
    /// Throws `STORAGE_DAMAGED` when two sets of facts hold on one day.
    package func timeline(
        of number: Int64,
        knownAt instant: Timestamp? = nil,
        in reader: any Reader
    ) throws -> Timeline<Facts> {
        let knowledge: Statement =
            instant.map { "recorded_from <= \($0) AND recorded_to > \($0)" }
            ?? "recorded_to = \(Timestamp.openEnd)"
        let rows = try reader.rows(
            """
            SELECT valid_from, valid_to, \(columns) FROM \(name)
            WHERE \(subject) = \(number) AND \(knowledge)
            ORDER BY valid_from
            """
        )
        let periods = try rows.map { row in
            let from = try row.date("valid_from")
            let to = try row.date("valid_to")
            guard from < to else { throw Failure(.storageDamaged) }
            return FactPeriod(try read(row), from: from, to: to)
        }
        guard let timeline = Timeline(periods) else { throw Failure(.storageDamaged) }
        return timeline
    }

    /// The first day of which the record says something at a point, or `nil` when it says nothing.
    func start(
        of number: Int64,
        knownAt point: HistoryPoint,
        in reader: any Reader
    ) throws -> CalendarDate? {
        let row = try reader.first(
            """
            SELECT MIN(valid_from) AS start FROM \(name)
            WHERE \(subject) = \(number) AND \(point.knowledge(name))
            """
        )
        return try row?.optionalDate("start")
    }

    /// The instant at which a subject first came on record.
    func firstRecord(of number: Int64, in reader: any Reader) throws -> Timestamp {
        let row = try reader.first(
            "SELECT MIN(recorded_from) AS start FROM \(name) WHERE \(subject) = \(number)"
        )
        guard let start = try row?.optionalTimestamp("start") else {
            throw Failure(.storageDamaged)
        }
        return start
    }

    /// The first facts of a subject.
    package func begin(
        _ number: Int64,
        _ period: FactPeriod<Facts>,
        version: Int64,
        at now: Timestamp,
        in transaction: any Transaction
    ) throws {
        try insert(period, of: number, version, now, transaction)
    }

    /// Writes a revision of what the record says of a subject; the instant at which it says so.
    ///
    /// That instant is `now`, or later by a hair: what was believed before was so for at least one
    /// microsecond, whatever the clock does, and can be read again.
    package func record(
        _ revision: Revision<Facts>,
        of number: Int64,
        version: Int64,
        at now: Timestamp,
        in transaction: any Transaction
    ) throws -> Timestamp {
        let instant = max(now, try latestRecord(of: number, transaction) + .microseconds(1))
        for period in revision.withdrawn {
            // More than one row when neighbours with the same facts stand in the table: those of a
            // history of before there was a timeline, which joins them.
            let count = try transaction.execute(
                """
                UPDATE \(name) SET recorded_to = \(instant)
                WHERE \(subject) = \(number) AND recorded_to = \(Timestamp.openEnd)
                    AND valid_from >= \(period.from) AND valid_from < \(period.to)
                """
            )
            guard count >= 1 else { throw Failure(.storageDamaged) }
        }
        for period in revision.asserted {
            try insert(period, of: number, version, instant, transaction)
        }
        return instant
    }

    /// Refuses a timeline of more periods than a subject may have.
    package func checkSize(of timeline: Timeline<Facts>) throws(Failure) {
        guard timeline.periods.count > Self.periodsMax else { return }
        throw Failure(
            .storageLimitReached,
            ["limit": "\(Self.periodsMax) changes on record of one subject"]
        )
    }

    private func latestRecord(
        of number: Int64,
        _ transaction: any Transaction
    ) throws -> Timestamp {
        let row = try transaction.first(
            """
            SELECT MAX(recorded_from) AS began,
                MAX(CASE WHEN recorded_to < \(Timestamp.openEnd) THEN recorded_to END) AS ended
            FROM \(name) WHERE \(subject) = \(number)
            """
        )
        guard let row, let began = try row.optionalTimestamp("began") else {
            throw Failure(.storageDamaged)
        }
        return max(began, try row.optionalTimestamp("ended") ?? began)
    }

    private func insert(
        _ period: FactPeriod<Facts>,
        of number: Int64,
        _ version: Int64,
        _ instant: Timestamp,
        _ transaction: any Transaction
    ) throws {
        try transaction.execute(
            """
            INSERT INTO \(name) (
                \(subject), version, valid_from, valid_to, recorded_from, recorded_to, \(columns)
            ) VALUES (
                \(number), \(version), \(period.from), \(period.to), \(instant),
                \(Timestamp.openEnd), \(values(period.facts))
            )
            """
        )
    }
}
