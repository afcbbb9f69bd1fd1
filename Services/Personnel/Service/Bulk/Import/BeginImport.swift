internal import Conventions
internal import Kernel
internal import LongrunningContract
internal import PersonnelContract
internal import RPC
internal import Storage

/// Takes up a file, and begins to import it once it is whole.
///
/// The file is kept part by part as it arrives; of one that does not arrive nothing is left.
struct BeginImport: Sendable {
    let journal: Journal
    let rules: AuthorityRules
    let collection: ImportCollection
    let randomness: any RandomSource
    let today: CalendarDate
    let fresh: FreshImports

    func callAsFunction<Request: Sendable>(
        _ requests: RequestStream<Request>,
        _ part: @escaping (Request) -> ImportPart<ImportOptions>?,
        _ call: CallContext
    ) async throws -> GoogleOperation {
        var upload = ImportUpload(requests, part)
        let options = try await upload.options()
        let order = try ImportOrder(options, call, today: today)
        if collection == .officials { try order.refuseRoot() }
        let record = try await begin(options, call)
        fresh.add(record.number)
        do {
            let fingerprint = try await keep(&upload, record.number)
            return try await end(record, order, fingerprint, call)
        } catch {
            try await remove(record)
            throw error is BulkEnded
                ? Failure(.operationCancelled, ["resource": record.name]) : error
        }
    }

    private func begin(_ options: ImportOptions, _ call: CallContext) async throws -> BulkRecord {
        let asked = call.calling(collection.method)
        let id = randomUUID(from: randomness)
        return try await journal.database.write { transaction in
            let rights = FileRights(
                try rules.authority(of: asked, in: transaction),
                in: collection.method.path
            )
            guard rights.reachSomething else { throw Failure.notWithinReach(collection.resource) }
            let now = journal.clock.now
            let record = try BulkTable(transaction: transaction, now: now)
                .begin(id, call.caller.auditName, call.method.path, rights)
            try ImportTable(transaction: transaction, now: now)
                .begin(record.number, collection, options, KeptCaller(of: call), on: today)
            return record
        }
    }

    /// Keeps the file; what tells a repeat of it.
    private func keep(
        _ upload: inout some ImportSource,
        _ operation: Int64
    ) async throws -> [UInt8] {
        var (pending, number, isWhole) = ([UInt8](), Int64(0), false)
        while !isWhole {
            if let chunk = try await upload.nextChunk() { pending += chunk } else { isWhole = true }
            guard pending.count >= BulkLimits.partSize || (isWhole && !pending.isEmpty) else {
                continue
            }
            number += 1
            try await journal.database.write { [pending, number] transaction in
                try ImportTable(transaction: transaction, now: journal.clock.now)
                    .keepUpload(operation, number, pending)
            }
            pending = []
        }
        return upload.fingerprint
    }

    private func end(
        _ record: BulkRecord,
        _ order: ImportOrder,
        _ fingerprint: [UInt8],
        _ call: CallContext
    ) async throws -> GoogleOperation {
        let mutation = try order.mutation(fingerprint, isPart: false)
        let operation = try await journal.mutate(mutation) { transaction, now in
            try ImportTable(transaction: transaction, now: now).endUpload(record, fingerprint)
            let entry = AuditEntry(
                resource: record.name,
                summary: "import of \(collection.resource) begun"
            )
            return Change(try GoogleOperation(record, at: now, to: call), audit: [entry])
        }
        // A repeat gets the first answer, and begins nothing.
        if operation.name != record.name { try await remove(record) }
        return operation
    }

    private func remove(_ record: BulkRecord) async throws {
        fresh.takeOut(record.number)
        try await journal.database.write { transaction in
            try BulkTable(transaction: transaction, now: journal.clock.now).remove(record.number)
        }
    }
}
