internal import Kernel
internal import Storage

/// A record whose facts stand in a history.
protocol DatedRecord<Facts>: Sendable {
    associatedtype Facts: DatedFacts

    /// Where the history stands.
    static var table: FactTable<Facts> { get }
    /// What the days to come of such records are known by.
    static var kind: ScheduledChanges.Kind { get }

    var number: Int64 { get }
    var version: Int64 { get set }
    /// When the facts were recorded.
    var updatedAt: Timestamp { get set }

    /// Takes the facts of another day.
    mutating func take(_ period: FactPeriod<Facts>)
}

/// What a change of a record makes of its history; written only after its rules were checked.
struct DatedRevision<Record: DatedRecord>: Sendable {
    /// What was on record.
    let before: Timeline<Record.Facts>
    /// What is to be.
    let after: Timeline<Record.Facts>
    private let old: Record
    private let from: CalendarDate
    private let today: CalendarDate

    /// What a change makes of the history of a record, given with its present facts.
    ///
    /// Throws a failure when the change begins before the record, or there are too many.
    init(
        of old: Record,
        by change: DatedChange<Record.Facts>,
        today: CalendarDate,
        in reader: any Reader
    ) throws {
        self.old = old
        self.today = today
        from = change.from
        before = try Record.table.timeline(of: old.number, in: reader)
        try change.checkBeginning(in: before)
        after = before.applying(change)
        try Record.table.checkSize(of: after)
    }

    /// Writes the history and the days to come, and has the present facts written.
    func write(
        at now: Timestamp,
        in transaction: any Transaction,
        place: (Record) throws -> Void
    ) throws -> DatedOutcome<Record, Record.Facts> {
        guard let present = after.period(on: today), let shown = after.period(on: from)
        else { throw Failure(.storageDamaged) }
        var record = old
        record.version += 1
        record.updatedAt = try Record.table.record(
            before.revision(to: after),
            of: old.number,
            version: record.version,
            at: now,
            in: transaction
        )
        record.take(present)
        try ScheduledChanges(transaction: transaction).schedule(
            Record.kind,
            old.number,
            on: after.periods.map(\.from).filter { $0 > today }
        )
        try place(record)
        record.take(shown)
        return DatedOutcome(
            shown: record,
            isPresent: shown == present,
            from: from,
            replaced: before.facts(on: from)
        )
    }
}
