internal import Kernel
internal import PersonnelContract
internal import Storage

/// A row of a file: one that can be taken, or what is wrong with it.
enum ImportItem<Row: ImportRow>: Sendable {
    case row(Row)
    case refused(Int, [PersonnelContract.RowError])
}

/// What became of some rows, with the records of it.
struct TakenItems: Sendable {
    /// Without the count of all rows, which is known where they are read.
    private(set) var report = ImportReport()
    private(set) var audit: [AuditEntry] = []
    private(set) var events: [Event] = []
    /// One for each of them.
    private(set) var lines: [ImportResult.Line] = []

    /// Brings the record to what rows say, by what a caller reaches now.
    init<Row>(
        taking items: [ImportItem<Row>],
        by authority: CallerAuthority,
        identifiedFrom randomness: any RandomSource,
        followedBy followUps: FollowUpRules?,
        _ language: Language,
        in transaction: any Transaction,
        at now: Timestamp
    ) throws {
        try OfficialBatch.write(
            in: transaction,
            identifiedFrom: randomness,
            followedBy: followUps
        ) { batch in
            for item in items {
                switch item {
                case .refused(let row, let mistakes): refuse(row, mistakes)
                case .row(let row):
                    do {
                        let outcome = try row.apply(
                            in: transaction,
                            at: now,
                            by: authority,
                            with: batch
                        )
                        note(row.number, outcome)
                    } catch let failure as Failure where failure.isAboutOneRow {
                        let told = failure.rowErrors(row.number, columns: Row.columns, language)
                        refuse(row.number, told)
                    }
                }
            }
        }
    }

    private mutating func refuse(_ row: Int, _ mistakes: [PersonnelContract.RowError]) {
        report.refuse(mistakes)
        lines.append(ImportResult.Line(row: row, outcome: "REFUSED", mistakes: mistakes))
    }

    private mutating func note(_ row: Int, _ outcome: RowOutcome) {
        switch outcome {
        case .created(let entry, let event):
            report.createdCount += 1
            keep(row, "CREATED", entry, event)
        case .updated(let entry, let event, let left):
            report.updatedCount += 1
            keep(row, "UPDATED", entry, event)
            audit += left.audit
            events += left.events
        case .unchanged:
            report.unchangedCount += 1
            lines.append(ImportResult.Line(row: row, outcome: "UNCHANGED"))
        }
    }

    private mutating func keep(
        _ row: Int,
        _ outcome: String,
        _ entry: AuditEntry,
        _ event: Event
    ) {
        audit.append(entry)
        events.append(event)
        lines.append(ImportResult.Line(row: row, outcome: outcome, name: entry.resource))
    }
}

/// Carries what became of rows out of a transaction that is undone: they were only tried, or
/// nothing was to be changed.
struct UndoneItems: Error {
    let items: TakenItems
}
