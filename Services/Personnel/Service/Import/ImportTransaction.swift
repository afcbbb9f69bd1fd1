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
    let randomness: any RandomSource
    /// From what follow-ups follow; nothing does when `nil`.
    var followUps: FollowUpRules?
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
    ) throws -> TakenItems {
        try TakenItems(
            taking: rows.map(ImportItem.row),
            by: try rules.authority(of: order.call, in: transaction),
            identifiedFrom: randomness,
            followedBy: followUps,
            order.call.language,
            in: transaction,
            at: now
        )
    }

    private func summary(_ report: ImportReport) -> AuditEntry {
        AuditEntry(
            resource: collection,
            summary: report.auditSummary
        )
    }
}
