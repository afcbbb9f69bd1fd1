internal import Conventions
internal import Kernel
internal import LongrunningContract
internal import PersonnelContract
internal import RPC
internal import Storage
internal import WellKnownMessages

/// Begins an export of officials.
///
/// What would be refused for every page is refused at once: a wrong query, and what the caller does
/// not reach.
struct ExportOfficials {
    let journal: Journal
    let tokens: PageTokens
    let rules: AuthorityRules
    let ages: RetirementAges
    let work: BulkWork
    let limits: FileLimits
    let faults: any FaultLog
    let randomness: any RandomSource
    let today: CalendarDate

    func callAsFunction(
        _ request: ExportOfficialsRequest,
        _ call: CallContext
    ) async throws -> GoogleOperation {
        let pages = OfficialExportPages(
            database: journal.database,
            tokens: tokens,
            rules: rules,
            ages: ages,
            order: try OfficialExportOrder(request, call, today: today),
            call: call
        )
        _ = try await pages.page(after: "", size: 1)
        let id = randomUUID(from: randomness)
        let operation = try await begin(id, pages.order, call)
        // A repeat gets the first answer, and begins nothing.
        guard operation.name == BulkNames.operation(id) else { return operation }
        let record = try await journal.database.read { [today] reader in
            try BulkReader(reader: reader).find(id: id, on: today)
        }
        guard let record else { return operation }
        let export = OfficialExport(
            journal: journal,
            pages: pages,
            operation: record.number,
            name: record.name,
            limits: limits,
            faults: faults
        )
        work.begin { await export.run() }
        return operation
    }

    private func begin(
        _ id: String,
        _ order: OfficialExportOrder,
        _ call: CallContext
    ) async throws -> GoogleOperation {
        let mutation = try Mutation(call, order.request, requestID: order.request.requestID)
        return try await journal.mutate(mutation) { transaction, now in
            let record = try BulkTable(transaction: transaction, now: now)
                .begin(id, call.caller.auditName, call.method.path)
            let entry = AuditEntry(resource: record.name, summary: order.summary)
            return Change(try GoogleOperation(record, at: now, to: call), audit: [entry])
        }
    }
}
