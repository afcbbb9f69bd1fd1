internal import Conventions
internal import Kernel
internal import LongrunningContract
internal import PersonnelContract
internal import RPC
internal import Storage
internal import WellKnownMessages

/// Begins an export of a list.
///
/// What would be refused for every page is refused at once: a wrong query, and what the caller does
/// not reach.
struct BeginExport: Sendable {
    let journal: Journal
    let tokens: PageTokens
    let rules: AuthorityRules
    let ages: RetirementAges
    let lists: ListRules
    let work: BulkWork
    let limits: FileLimits
    let faults: any FaultLog
    let randomness: any RandomSource
    let today: CalendarDate

    func callAsFunction(
        _ list: some ExportedList,
        _ call: CallContext
    ) async throws -> GoogleOperation {
        let order = try ExportOrder(list, call, today: today)
        let source = ExportSource(
            database: journal.database,
            tokens: tokens,
            rules: rules,
            ages: ages,
            lists: lists,
            today: today,
            call: call.calling(list.method),
            showsGuarded: order.isGuarded
        )
        let rights = try await journal.database.read { [rules] reader in
            FileRights(try rules.authority(of: source.call, in: reader), in: list.method.path)
        }
        guard rights.reachSomething else { throw Failure.notWithinReach(BulkNames.collection) }
        _ = try await list.page(after: "", size: 1, source)
        let id = randomUUID(from: randomness)
        let operation = try await begin(id, order, rights, call)
        // A repeat gets the first answer, and begins nothing.
        guard operation.name == BulkNames.operation(id) else { return operation }
        let record = try await journal.database.read { [today] reader in
            try BulkReader(reader: reader).find(id: id, on: today)
        }
        guard let record else { return operation }
        let export = ExportWork(
            journal: journal,
            order: order,
            source: source,
            call: call,
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
        _ order: ExportOrder<some ExportedList>,
        _ rights: FileRights,
        _ call: CallContext
    ) async throws -> GoogleOperation {
        let request = order.list.request
        let mutation = try Mutation(call, request, requestID: request.requestID)
        return try await journal.mutate(mutation) { transaction, now in
            let record = try BulkTable(transaction: transaction, now: now)
                .begin(id, call.caller.auditName, call.method.path, rights)
            let entry = AuditEntry(resource: record.name, summary: order.summary)
            return Change(try GoogleOperation(record, at: now, to: call), audit: [entry])
        }
    }
}
