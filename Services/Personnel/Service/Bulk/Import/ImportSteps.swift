internal import Kernel
internal import PersonnelContract
internal import RPC
internal import Storage

/// The steps of one import, each a transaction: parts of the file in its order, or all of it.
///
/// The file is read anew whoever goes on with it; the parts are the same each time, and those that
/// are done are passed over.
struct ImportSteps<Row: ImportRow>: Sendable {
    let work: ImportWork
    let claim: ImportClaim
    let order: ImportOrder

    private var journal: Journal { work.journal }

    /// Takes rows in parts of ``BulkLimits/importedAtOnce``, from a place on.
    fileprivate func takeParts(
        _ items: inout [ImportItem<Row>],
        atEnd: Bool,
        _ passed: inout Int64,
        _ progress: inout ImportProgress
    ) async throws {
        let size = BulkLimits.importedAtOnce
        while items.count >= size || (atEnd && !items.isEmpty) {
            let part = Array(items.prefix(size))
            items.removeFirst(part.count)
            passed += 1
            if passed > progress.batchesDone { progress = try await take(part, progress) }
        }
    }

    /// Takes a part of the rows, and keeps what became of them in the same transaction.
    private func take(
        _ part: [ImportItem<Row>],
        _ progress: ImportProgress
    ) async throws -> ImportProgress {
        let mutation = try order.mutation(claim.fingerprint, isPart: true)
        let coding = AnswerCoding<ImportProgress>(encode: { _ in [] }, decode: { _ in progress })
        do {
            return try await work.presentFacts.changing { today in
                try await journal.mutate(mutation, answering: coding) { transaction, now in
                    guard now.day == today else { throw DayIsOver() }
                    let taken = try taking(part, transaction, now)
                    // Undone, or nothing to do: either way no record is left.
                    if order.validateOnly || taken.audit.isEmpty { throw UndoneItems(items: taken) }
                    var next = progress
                    let parts = next.add(taken, tellingNames: true)
                    let table = ImportTable(transaction: transaction, now: now)
                    try table.advance(claim, next, parts)
                    return Change(next, audit: taken.audit, events: taken.events)
                }
            }
        } catch let undone as UndoneItems {
            var next = progress
            let parts = next.add(undone.items, tellingNames: !order.validateOnly)
            try await journal.database.write { [next, clock = journal.clock] transaction in
                let table = ImportTable(transaction: transaction, now: clock.now)
                try table.hold(claim)
                try table.advance(claim, next, parts)
            }
            return next
        }
    }

    /// Ends an import whose rows were taken in parts.
    fileprivate func finish(_ progress: ImportProgress, skipping skipped: Int64) async throws {
        var progress = progress
        progress.report.skip(skipped)
        progress.report.committed = !order.validateOnly
        let (digest, rowCount) = try await content()
        let last = progress
        try await end { table in
            var progress = last
            try close(&progress, digest, rowCount, table)
            return ([], [], progress.report)
        }
    }

    /// Takes all rows or none, or tries all of them, and ends the import.
    fileprivate func takeAll(_ items: [ImportItem<Row>], skipping skipped: Int64) async throws {
        do {
            try await work.presentFacts.changing { today in
                try await end { table in
                    guard table.now.day == today else { throw DayIsOver() }
                    let taken = try taking(items, table.transaction, table.now)
                    if order.validateOnly || taken.report.refusedCount > 0 {
                        throw UndoneItems(items: taken)
                    }
                    let report = try close(taken, skipped, isCommitted: true, table)
                    return (taken.audit, taken.events, report)
                }
            }
        } catch let undone as UndoneItems {
            try await end { table in
                let report = try close(undone.items, skipped, isCommitted: false, table)
                return ([], [], report)
            }
        }
    }

    private func taking(
        _ items: [ImportItem<Row>],
        _ transaction: any Transaction,
        _ now: Timestamp
    ) throws -> TakenItems {
        // Held first: what another one has claimed is not touched.
        try ImportTable(transaction: transaction, now: now).hold(claim)
        return try TakenItems(
            taking: items,
            by: try work.rules.authority(of: order.call, in: transaction),
            identifiedFrom: work.randomness,
            followedBy: work.followUps,
            order.call.language,
            in: transaction,
            at: now
        )
    }

    private func close(
        _ taken: TakenItems,
        _ skipped: Int64,
        isCommitted: Bool,
        _ table: ImportTable
    ) throws -> ImportReport {
        var progress = ImportProgress()
        let parts = progress.add(taken, tellingNames: isCommitted)
        progress.report.skip(skipped)
        progress.report.committed = isCommitted
        try table.advance(claim, progress, parts)
        var (digest, rowCount) = (ContentDigest(), Int64(0))
        for part in parts { rowCount += digest.addLines(part.bytes) }
        try close(&progress, digest, rowCount, table)
        return progress.report
    }

    /// Ends the operation with its report and the file of its result.
    private func close(
        _ progress: inout ImportProgress,
        _ digest: ContentDigest,
        _ rowCount: Int64,
        _ table: ImportTable
    ) throws {
        var (digest, rowCount) = (digest, rowCount)
        if progress.size == 0 {
            let header = ImportResult.bytes(
                of: [],
                withHeader: true,
                tellingNames: false,
                mistakesBefore: 0
            )
            let parts = progress.append(header)
            for part in parts { rowCount += digest.addLines(part.bytes) }
            try table.advance(claim, progress, parts)
        }
        progress.report = progress.report.inFileOrder
        let format = TableFormat.csv
        let file = BulkFile(
            operation: claim.name,
            fileName: "import-result-\(claim.begunOn).\(format.fileExtension)",
            contentType: format.contentType,
            sizeBytes: progress.size,
            sha256: digest.bytes,
            rowCount: rowCount - 1,
            columns: ImportResult.columns
        )
        try table.succeed(claim, progress.report, file)
    }

    /// The digest of the file of the result, and its lines.
    private func content() async throws -> (ContentDigest, lines: Int64) {
        var (digest, lines, place) = (ContentDigest(), Int64(0), Int64(0))
        while true {
            let part = try await journal.database.read { [claim, place] reader in
                try BulkReader(reader: reader).part(of: claim.operation, after: place)
            }
            guard let part else { return (digest, lines) }
            lines += digest.addLines(part.bytes)
            place = part.end
        }
    }

    private func end(
        _ body: @escaping @Sendable (ImportTable) throws -> ([AuditEntry], [Event], ImportReport)
    ) async throws {
        let mutation = try order.mutation(claim.fingerprint, isPart: true)
        try await journal.mutate(mutation, answering: .nothing) { [claim] transaction, now in
            let table = ImportTable(transaction: transaction, now: now)
            try table.hold(claim)
            let (audit, events, report) = try body(table)
            let entry = AuditEntry(
                resource: claim.collection.resource,
                summary: report.auditSummary
            )
            return Change((), audit: audit + [entry], events: events)
        }
    }
}

extension ImportSteps<OfficialRow> {
    /// Takes the rows of a file of officials in its order, as they are read, or all or none.
    func takeOfficials() async throws {
        try order.refuseRoot()
        var rows = ImportRows(KeptUpload(of: claim, in: journal), in: order.encoding)
        var reading = OfficialReading(order)
        var items: [ImportItem<OfficialRow>] = []
        var (passed, progress) = (Int64(0), claim.progress)
        while try await rows.next({ if let item = try reading.read($0) { items.append(item) } }) {
            if order.takesAllOrNothing { continue }
            try await takeParts(&items, atEnd: false, &passed, &progress)
        }
        guard reading.hasHeader else { throw Failure.fileIsEmpty }
        if order.takesAllOrNothing { return try await takeAll(items, skipping: 0) }
        try await takeParts(&items, atEnd: true, &passed, &progress)
        try await finish(progress, skipping: 0)
    }
}

extension ImportSteps<OrganizationRow> {
    /// Takes the rows of a file of organisations, those above before those below, once it is read.
    func takeOrganizations() async throws {
        var rows = ImportRows(KeptUpload(of: claim, in: journal), in: order.encoding)
        var sheet = OrganizationSheet(order, randomness: work.randomness, keepingMistakes: true)
        while try await rows.next({ try sheet.read($0) }) {}
        guard sheet.hasHeader else { throw Failure.fileIsEmpty }
        let (planted, report, refused) = try sheet.finishWithMistakes()
        var items = refused + planted.map(ImportItem.row)
        let skipped = report.skippedCount
        if order.takesAllOrNothing || order.validateOnly {
            return try await takeAll(items, skipping: skipped)
        }
        var (passed, progress) = (Int64(0), claim.progress)
        try await takeParts(&items, atEnd: true, &passed, &progress)
        try await finish(progress, skipping: skipped)
    }
}

extension ContentDigest {
    /// Goes on with the next piece of a table of values; how many lines end in it.
    fileprivate mutating func addLines(_ bytes: [UInt8]) -> Int64 {
        append(bytes)
        return Int64(bytes.count { $0 == UInt8(ascii: "\n") })
    }
}
