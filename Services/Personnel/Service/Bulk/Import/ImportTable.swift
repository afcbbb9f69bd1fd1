internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import Storage

/// Writes imports that are operations.
struct ImportTable {
    let transaction: any Transaction
    let now: Timestamp

    /// Adds an import whose file is still to come.
    func begin(
        _ operation: Int64,
        _ collection: ImportCollection,
        _ options: ImportOptions,
        _ caller: KeptCaller,
        on today: CalendarDate
    ) throws {
        try transaction.execute(
            """
            INSERT INTO bulk_import (
                operation_number, collection, options, caller, begun_on, fingerprint, is_uploaded,
                worker, lease_until, claims, batches_done
            ) VALUES (
                \(operation), \(collection.number), \(options.encoded()), \(caller.text),
                \(today.daysSinceEpoch), \([UInt8]()), 0, '', \(now), 0, 0
            )
            """
        )
    }

    /// Keeps the next part of the file; throws ``BulkEnded``.
    func keepUpload(_ operation: Int64, _ number: Int64, _ bytes: [UInt8]) throws {
        try BulkTable(transaction: transaction, now: now).advance(operation, rows: 0, nil)
        try transaction.execute(
            """
            INSERT INTO bulk_upload_part (operation_number, number, bytes)
            VALUES (\(operation), \(number), \(bytes))
            """
        )
    }

    /// Lets work on an import begin, whose file is whole; throws ``BulkEnded``.
    ///
    /// From now on it runs until it is done or its time is over, whichever process works on it.
    func endUpload(_ record: BulkRecord, _ fingerprint: [UInt8]) throws {
        try BulkTable(transaction: transaction, now: now).hold(record.number, until: record.expiry)
        try transaction.execute(
            """
            UPDATE bulk_import SET is_uploaded = 1, fingerprint = \(fingerprint)
            WHERE operation_number = \(record.number)
            """
        )
    }

    /// Claims an import on which nobody works, the oldest first; `nil` when there is none.
    func claimNext(for worker: String) throws -> ImportClaim? {
        let free = try transaction.rows(
            """
            SELECT \(ImportClaim.columns) FROM bulk_import i
            JOIN bulk_operation o ON o.number = i.operation_number
            WHERE i.is_uploaded = 1 AND i.lease_until <= \(now)
                AND o.state = \(BulkRecord.State.running.rawValue)
            ORDER BY i.operation_number LIMIT \(BulkLimits.runningMax)
            """
        )
        for row in free {
            let claim = try ImportClaim(row, by: worker)
            let changed = try transaction.execute(
                """
                UPDATE bulk_import
                SET worker = \(worker), lease_until = \(now + BulkLimits.importLease),
                    claims = claims + 1
                WHERE operation_number = \(claim.operation) AND lease_until <= \(now)
                """
            )
            if changed == 1 { return claim }
        }
        return nil
    }

    /// Renews a claim; throws ``BulkEnded`` when the import was ended, or another one works on it.
    ///
    /// The operation is taken first, as by who ends it, so that neither waits for the other twice.
    func hold(_ claim: ImportClaim) throws {
        try BulkTable(transaction: transaction, now: now).hold(claim.operation, until: nil)
        let changed = try transaction.execute(
            """
            UPDATE bulk_import SET lease_until = \(now + BulkLimits.importLease)
            WHERE operation_number = \(claim.operation) AND worker = \(claim.worker)
            """
        )
        guard changed == 1 else { throw BulkEnded() }
    }

    /// Keeps how far an import is that is held, and the parts of the file of its result.
    func advance(_ claim: ImportClaim, _ progress: ImportProgress, _ parts: [BulkPart]) throws {
        try transaction.execute(
            """
            UPDATE bulk_import SET batches_done = \(progress.batchesDone), claims = 0
            WHERE operation_number = \(claim.operation)
            """
        )
        let table = BulkTable(transaction: transaction, now: now)
        try table.keep(claim.operation, progress.report, size: progress.size)
        for part in parts { try table.add(part, to: claim.operation) }
    }

    /// Ends an import that is held, with its report and the file of its result.
    func succeed(_ claim: ImportClaim, _ report: ImportReport, _ file: BulkFile) throws {
        let table = BulkTable(transaction: transaction, now: now)
        try table.keep(claim.operation, report, size: file.sizeBytes)
        try table.succeed(claim.operation, file, isGuarded: false)
        try table.removeUpload(of: claim.operation)
    }
}

/// The file of an import as it was sent, read while the claim is held.
struct KeptUpload: ImportSource {
    let database: any Database
    let clock: any WallClock
    let claim: ImportClaim
    private var number: Int64 = 0

    init(of claim: ImportClaim, in journal: Journal) {
        database = journal.database
        clock = journal.clock
        self.claim = claim
    }

    var fingerprint: [UInt8] { claim.fingerprint }

    mutating func nextChunk() async throws -> [UInt8]? {
        let row = try await database.write { [claim, clock, number] transaction in
            try ImportTable(transaction: transaction, now: clock.now).hold(claim)
            return try transaction.first(
                """
                SELECT number, bytes FROM bulk_upload_part
                WHERE operation_number = \(claim.operation) AND number > \(number)
                ORDER BY number LIMIT 1
                """
            ).map { (number: try $0.integer("number"), bytes: try $0.bytes("bytes")) }
        }
        guard let row else { return nil }
        number = row.number
        return row.bytes
    }
}
