internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import RPC
internal import Storage

/// The work of one export.
///
/// Memory is bounded: some elements are read, written and kept at a time. It ends by itself when
/// somebody has ended the operation.
struct ExportWork<List: ExportedList>: Sendable {
    let journal: Journal
    let order: ExportOrder<List>
    let source: ExportSource
    /// The call that asked for the export.
    let call: CallContext
    let operation: Int64
    let name: String
    let limits: FileLimits
    let faults: any FaultLog

    /// Writes the file; what goes wrong is told by the operation.
    func run() async {
        do {
            try await write()
        } catch is BulkEnded {
            return
        } catch {
            await fail(error)
        }
    }

    private func write() async throws {
        var table = ExportTable(order, within: limits)
        var words = ExportWords(language: order.language)
        var token = ""
        repeat {
            let page = try await order.list.page(
                after: token,
                size: BulkLimits.rowsAtOnce,
                source
            )
            try await words.references.lookUp(
                order.list.references(of: page.elements),
                source.rules,
                source.call,
                in: journal.database
            )
            for element in page.elements { try table.append(element, words) }
            try await keep(&table)
            token = page.next
        } while !token.isEmpty
        table.finish()
        try await keep(&table)
        try await succeed(table.file(of: name))
    }

    private func keep(_ table: inout ExportTable<List>) async throws {
        let (rows, part) = (table.rowCount, try table.takePart())
        try await journal.database.write { transaction in
            try BulkTable(transaction: transaction, now: journal.clock.now)
                .advance(operation, rows: rows, part)
        }
    }

    private func succeed(_ file: BulkFile) async throws {
        let summary = """
            export done: rows \(file.rowCount), bytes \(file.sizeBytes), \
            partly hidden \(file.partlyHiddenRowCount)
            """
        try await end(summary) { table in
            try table.succeed(operation, file, isGuarded: order.isGuarded)
        }
    }

    private func fail(_ error: any Error) async {
        let status = StatusMapping.status(of: error, call, faults)
        do {
            try await end("export failed: \(status.code)") { table in
                try table.fail(operation, status.details)
            }
        } catch is BulkEnded {
            return
        } catch {
            // The store does not take it: the operation counts as interrupted when its lease ends.
            _ = StatusMapping.status(of: error, call, faults)
        }
    }

    private func end(
        _ summary: String,
        _ body: @escaping @Sendable (BulkTable) throws -> Void
    ) async throws {
        let mutation = try Mutation(call, order.list.request, requestID: "")
        try await journal.mutate(mutation, answering: .nothing) { [name] transaction, now in
            try body(BulkTable(transaction: transaction, now: now))
            return Change((), audit: [AuditEntry(resource: name, summary: summary)])
        }
    }
}
