internal import Kernel
internal import PersonnelContract
internal import Storage

/// One row of a file, checked as far as the file alone allows.
protocol ImportRow: Sendable {
    /// The row's number as a spreadsheet shows it.
    var number: Int { get }

    /// Brings the record to what the row says, at an instant of the day whose facts are the
    /// present ones.
    ///
    /// Throws a failure, before anything is written, when the record stands against it, or the row
    /// does not lie within the caller's reach.
    func apply(
        in transaction: any Transaction,
        at now: Timestamp,
        by authority: CallerAuthority,
        with batch: OfficialBatch
    ) throws -> RowOutcome

    /// The column that a failure of the record speaks of, by its reason.
    static var columns: [Reason: String] { get }
}

/// What a row did.
enum RowOutcome {
    case created(AuditEntry, Event)
    /// With what follows from it.
    case updated(AuditEntry, Event, FollowUps.Left)
    case unchanged
}

extension ImportReport {
    /// Adds what another part of the file did.
    mutating func add(_ part: ImportReport) {
        rowCount += part.rowCount
        createdCount += part.createdCount
        updatedCount += part.updatedCount
        unchangedCount += part.unchangedCount
        skippedCount += part.skippedCount
        refusedCount += part.refusedCount
        omittedErrorCount += part.omittedErrorCount
        for error in part.errors { tell(error) }
    }

    /// Refuses a row for what is wrong with it.
    mutating func refuse(_ mistakes: [PersonnelContract.RowError]) {
        refusedCount += 1
        for mistake in mistakes { tell(mistake) }
    }

    /// Refuses a row for what stands in it.
    mutating func refuse(
        _ row: Int,
        _ failure: Failure,
        columns: [Reason: String] = [:],
        _ language: Language
    ) {
        refuse(failure.rowErrors(row, columns: columns, language))
    }

    /// Counts rows that were left out.
    mutating func skip(_ rows: Int64) {
        rowCount += rows
        skippedCount += rows
    }

    /// What the audit chain keeps of an import.
    var auditSummary: String {
        """
        import: rows \(rowCount), created \(createdCount), updated \(updatedCount), \
        unchanged \(unchangedCount), skipped \(skippedCount), refused \(refusedCount)
        """
    }

    /// The report as it is sent: mistakes in the order of the file.
    var inFileOrder: ImportReport {
        var report = self
        report.errors.sort { $0.row < $1.row }
        return report
    }

    private mutating func tell(_ error: PersonnelContract.RowError) {
        if errors.count < PersonnelLimits.rowErrorsMax {
            errors.append(error)
        } else {
            omittedErrorCount += 1
        }
    }
}

extension Failure {
    /// What is wrong with a row, by its columns.
    func rowErrors(
        _ row: Int,
        columns: [Reason: String] = [:],
        _ language: Language
    ) -> [PersonnelContract.RowError] {
        var mistakes: [PersonnelContract.RowError] = []
        for case .field(let violation) in details {
            mistakes.append(
                PersonnelContract.RowError(
                    row: Int64(row),
                    column: violation.field,
                    reason: violation.reason,
                    description: violation.description[language]
                )
            )
        }
        guard mistakes.isEmpty else { return mistakes }
        return [
            PersonnelContract.RowError(
                row: Int64(row),
                column: columns[reason] ?? "",
                reason: reason.code,
                description: message[language]
            )
        ]
    }

    /// Whether the failure speaks of the one row, not of the store or the process.
    var isAboutOneRow: Bool {
        switch kind {
        case .invalidArgument, .notFound, .alreadyExists, .failedPrecondition, .permissionDenied:
            true
        default: false
        }
    }
}
