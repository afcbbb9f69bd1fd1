internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import RPC
internal import Storage

/// Takes rows into the record, as one change of the journal.
struct ImportTransaction<Row: ImportRow>: Sendable {
    let journal: Journal
    let presentFacts: PresentFacts
    let order: ImportOrder
    let rules: AuthorityRules
    /// What the audit chain names the import by: the collection.
    let collection: String

    /// Takes rows that are a part of a larger file; what became of them.
    func takePart(_ rows: [Row], _ fingerprint: [UInt8]) async throws -> ImportReport {
        let mutation = try order.mutation(fingerprint, isPart: true)
        return try await run(mutation) { transaction, now in
            let work = try apply(rows, transaction, now)
            // Undone, or nothing to do: either way no record is left.
            if order.validateOnly || work.audit.isEmpty { throw DryRun(answer: work.report) }
            return Change(work.report, audit: work.audit, events: work.events)
        }
    }

    /// Ends an import whose rows were taken in parts: keeps its report for repeats.
    func close(_ report: ImportReport, _ fingerprint: [UInt8]) async throws -> ImportReport {
        var report = report.inFileOrder
        if order.validateOnly { return report }
        report.committed = true
        let final = report
        let mutation = try order.mutation(fingerprint, isPart: false)
        return try await journal.mutate(mutation) { _, _ in
            Change(final, audit: [summary(final)])
        }
    }

    /// Takes all rows or none; the report so far tells of the rows already refused.
    func takeAll(
        _ rows: [Row],
        after report: ImportReport,
        _ fingerprint: [UInt8]
    ) async throws -> ImportReport {
        let mutation = try order.mutation(fingerprint, isPart: false)
        return try await run(mutation) { transaction, now in
            let work = try apply(rows, transaction, now)
            var total = report
            total.add(work.report)
            total = total.inFileOrder
            if order.validateOnly || total.refusedCount > 0 { throw DryRun(answer: total) }
            total.committed = true
            return Change(total, audit: work.audit + [summary(total)], events: work.events)
        }
    }

    private func run(
        _ mutation: Mutation,
        _ body: @escaping @Sendable (any Transaction, Timestamp) throws -> Change<ImportReport>
    ) async throws -> ImportReport {
        do {
            return try await presentFacts.changing { today in
                try await journal.mutate(mutation, on: today, body)
            }
        } catch let undone as DryRun<ImportReport> {
            return undone.answer
        }
    }

    private func apply(
        _ rows: [Row],
        _ transaction: any Transaction,
        _ now: Timestamp
    ) throws -> Work {
        let authority = try rules.authority(of: order.call, in: transaction)
        return try OfficialBatch.write(in: transaction) { batch in
            var work = Work()
            for row in rows {
                do {
                    work.note(try row.apply(in: transaction, at: now, by: authority, with: batch))
                } catch let failure as Failure where failure.isAboutOneRow {
                    work.report.refuse(
                        row.number,
                        failure,
                        columns: Row.columns,
                        order.call.language
                    )
                }
            }
            return work
        }
    }

    private func summary(_ report: ImportReport) -> AuditEntry {
        AuditEntry(
            resource: collection,
            summary: report.auditSummary
        )
    }

    /// What the rows did, with its records.
    private struct Work {
        var report = ImportReport()
        var audit: [AuditEntry] = []
        var events: [Event] = []

        mutating func note(_ outcome: RowOutcome) {
            switch outcome {
            case .created(let entry, let event):
                report.createdCount += 1
                audit.append(entry)
                events.append(event)
            case .updated(let entry, let event):
                report.updatedCount += 1
                audit.append(entry)
                events.append(event)
            case .unchanged:
                report.unchangedCount += 1
            }
        }
    }
}
