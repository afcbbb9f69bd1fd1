internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import Storage
internal import WellKnownMessages

/// A check of the whole record as the store keeps it.
struct ConsistencyRunRecord: Sendable, Hashable {
    let number: Int64
    let id: String
    /// The invariant that it judges, at the end the last one.
    let invariant: Invariant
    /// The key up to which it has judged.
    let judgedTo: Int64
    let judgedCount: Int64
    let startedAt: Timestamp
    let endedAt: Timestamp?

    /// The resource name.
    var name: String { ResourceNames.consistencyRun.name(id) }

    fileprivate static let columns: Statement =
        "number, id, invariant_code, judged_to, judged_count, started_at, ended_at"

    fileprivate init(_ row: Row) throws {
        guard let invariant = Invariant(rawValue: try row.text("invariant_code")) else {
            throw Failure(.storageDamaged)
        }
        self.invariant = invariant
        number = try row.integer("number")
        id = try row.text("id")
        judgedTo = try row.integer("judged_to")
        judgedCount = try row.integer("judged_count")
        startedAt = try row.timestamp("started_at")
        endedAt = try row.optionalTimestamp("ended_at")
    }
}

extension ConsistencyRun {
    /// The message of a record.
    init(_ record: ConsistencyRunRecord) {
        self.init(
            name: record.name,
            startTime: GoogleTimestamp(record.startedAt),
            endTime: record.endedAt.map { GoogleTimestamp($0) },
            ruleCode: record.endedAt == nil ? record.invariant.code : "",
            judgedCount: record.judgedCount
        )
    }
}

/// Finds checks; cannot change them.
struct ConsistencyRunReader {
    let reader: any Reader

    /// The one under way, or `nil`.
    func underWay() throws -> ConsistencyRunRecord? {
        try first("ended_at IS NULL")
    }

    /// The last one that is complete, or `nil`.
    func lastComplete() throws -> ConsistencyRunRecord? {
        try first("ended_at IS NOT NULL")
    }

    /// Whether none was begun on a day or later.
    func isDue(on day: CalendarDate) throws -> Bool {
        try reader.first(
            "SELECT number FROM consistency_run WHERE begun_on >= \(day) LIMIT 1"
        ) == nil
    }

    private func first(_ condition: Statement) throws -> ConsistencyRunRecord? {
        try reader.first(
            """
            SELECT \(ConsistencyRunRecord.columns) FROM consistency_run WHERE \(condition)
            ORDER BY number DESC LIMIT 1
            """
        ).map(ConsistencyRunRecord.init)
    }
}

/// Records how far checks are.
struct ConsistencyRunWriter {
    let transaction: any Transaction
    let now: Timestamp

    /// Begins a check; the one under way when there is one already.
    func begin(id: String) throws -> ConsistencyRunRecord {
        // The key first: another writer of a shared store waits for it, and then finds the check.
        let number = try NumberSource(transaction: transaction).next(.consistencyRun)
        let runs = ConsistencyRunReader(reader: transaction)
        if let run = try runs.underWay() { return run }
        try transaction.execute(
            """
            INSERT INTO consistency_run (
                number, id, begun_on, invariant_code, judged_to, judged_count, started_at
            ) VALUES (
                \(number), \(id), \(now.day), \(Invariant.allCases[0].code), \(Int64(0)),
                \(Int64(0)), \(now)
            )
            """
        )
        guard let run = try runs.underWay() else { throw Failure(.storageDamaged) }
        return run
    }

    /// Goes on behind a page that was judged.
    ///
    /// Throws ``StepTaken`` when somebody else has gone on from the same place.
    func advance(_ run: ConsistencyRunRecord, behind page: InvariantPage) throws {
        let next = page.isLast ? run.invariant.next : run.invariant
        let (judgedTo, end): (Int64, Timestamp?) =
            page.isLast ? (0, next == nil ? now : nil) : (page.last, nil)
        let row = try transaction.first(
            """
            UPDATE consistency_run SET invariant_code = \((next ?? run.invariant).code),
                judged_to = \(judgedTo), judged_count = judged_count + \(page.count),
                ended_at = \(end)
            WHERE number = \(run.number) AND ended_at IS NULL
                AND invariant_code = \(run.invariant.code) AND judged_to = \(run.judgedTo)
            RETURNING number
            """
        )
        guard row != nil else { throw StepTaken() }
    }
}

/// Another process has judged the same records meanwhile.
struct StepTaken: Error {}
