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
    case updated(AuditEntry, Event)
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

    /// Refuses a row for what stands in it.
    mutating func refuse(
        _ row: Int,
        _ failure: Failure,
        columns: [Reason: String] = [:],
        _ language: Language
    ) {
        refusedCount += 1
        var violations: [FieldViolation] = []
        for case .field(let violation) in failure.details { violations.append(violation) }
        for violation in violations {
            tell(
                PersonnelContract.RowError(
                    row: Int64(row),
                    column: violation.field,
                    reason: violation.reason,
                    description: violation.description[language]
                )
            )
        }
        guard violations.isEmpty else { return }
        tell(
            PersonnelContract.RowError(
                row: Int64(row),
                column: columns[failure.reason] ?? "",
                reason: failure.reason.code,
                description: failure.message[language]
            )
        )
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
    /// Whether the failure speaks of the one row, not of the store or the process.
    var isAboutOneRow: Bool {
        switch kind {
        case .invalidArgument, .notFound, .alreadyExists, .failedPrecondition, .permissionDenied:
            true
        default: false
        }
    }
}
