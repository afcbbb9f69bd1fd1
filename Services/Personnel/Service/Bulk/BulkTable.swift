internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import Storage

/// Finds operations.
struct BulkReader {
    let reader: any Reader

    /// The operation with an identifier, or `nil`; also when it is past its time.
    func find(id: String, on today: CalendarDate) throws -> BulkRecord? {
        try reader.first(
            """
            SELECT \(BulkRecord.columns) FROM bulk_operation
            WHERE id = \(id) AND created_at >= \(BulkRecord.end(on: today))
            """
        ).map(BulkRecord.init)
    }

    /// Operations, the latest first: of one owner, or of all.
    func rows(
        of owner: String?,
        before: StoredValue?,
        today: CalendarDate,
        count: Int
    ) throws
        -> [Row]
    {
        let own: Statement = owner.map { "AND owner = \($0)" } ?? ""
        return try reader.rows(
            """
            SELECT \(BulkRecord.columns) FROM bulk_operation
            WHERE number < \(before ?? .integer(.max)) \(own)
                AND created_at >= \(BulkRecord.end(on: today))
            ORDER BY number DESC LIMIT \(count)
            """
        )
    }

    /// The part of a file behind some bytes, or `nil` at its end.
    func part(of operation: Int64, after byte: Int64) throws -> BulkPart? {
        try reader.first(
            """
            SELECT end_byte, bytes, officials FROM bulk_file_part
            WHERE operation_number = \(operation) AND end_byte > \(byte)
            ORDER BY end_byte LIMIT 1
            """
        ).map(BulkPart.init)
    }
}

/// Some bytes of a file.
struct BulkPart: Sendable {
    /// How many bytes of the file there are up to its end.
    let end: Int64
    let bytes: [UInt8]
    /// The identifiers of the officials whose rows begin in it and hold guarded fields.
    let officials: [String]

    init(end: Int64, bytes: [UInt8], officials: [String]) {
        self.end = end
        self.bytes = bytes
        self.officials = officials
    }

    fileprivate init(_ row: Row) throws {
        end = try row.integer("end_byte")
        bytes = try row.bytes("bytes")
        officials = try row.text("officials").split(separator: "\n").map(String.init)
    }
}

/// Writes operations.
struct BulkTable {
    let transaction: any Transaction
    let now: Timestamp

    /// Adds an operation that runs from now on; throws `OPERATIONS_EXHAUSTED`.
    func begin(
        _ id: String,
        _ owner: String,
        _ method: String,
        _ rights: FileRights
    ) throws -> BulkRecord {
        // Taken first: whoever begins another one waits, so that the limits hold.
        let number = try NumberSource(transaction: transaction).next(.bulkOperation)
        try checkLimits(owner)
        try transaction.execute(
            """
            INSERT INTO bulk_operation (
                number, id, owner, method, state, created_at, lease_until, row_count, size, file,
                is_guarded, error, rights
            ) VALUES (
                \(number), \(id), \(owner), \(method), \(BulkRecord.State.running.rawValue),
                \(now), \(now + BulkLimits.lease), 0, 0, \([UInt8]()), 0, \([UInt8]()),
                \(rights.text)
            )
            """
        )
        guard let record = try BulkReader(reader: transaction).find(id: id, on: now.day) else {
            throw Failure(.storageDamaged)
        }
        return record
    }

    /// Keeps how far an operation is, and a part of its file.
    ///
    /// Throws ``BulkEnded`` when it does not run any more.
    func advance(_ number: Int64, rows: Int64, _ part: BulkPart?) throws {
        let size: Statement = part.map { ", size = \($0.end)" } ?? ""
        let changed = try transaction.execute(
            """
            UPDATE bulk_operation
            SET row_count = \(rows), lease_until = \(now + BulkLimits.lease) \(size)
            WHERE number = \(number) AND \(isRunning)
            """
        )
        guard changed == 1 else { throw BulkEnded() }
        if let part { try add(part, to: number) }
    }

    /// Takes an operation for a change, and may give it more time; throws ``BulkEnded``.
    func hold(_ number: Int64, until end: Timestamp?) throws {
        let lease: Statement = end.map { "\($0)" } ?? "lease_until"
        let changed = try transaction.execute(
            """
            UPDATE bulk_operation SET lease_until = \(lease)
            WHERE number = \(number) AND \(isRunning)
            """
        )
        guard changed == 1 else { throw BulkEnded() }
    }

    /// Keeps what became of the rows of an import so far.
    func keep(_ number: Int64, _ report: ImportReport, size: Int64) throws {
        try transaction.execute(
            """
            UPDATE bulk_operation
            SET row_count = \(report.rowCount), refused_count = \(report.refusedCount),
                size = \(size), report = \(report.encoded())
            WHERE number = \(number)
            """
        )
    }

    /// Adds a part of a file.
    func add(_ part: BulkPart, to number: Int64) throws {
        try transaction.execute(
            """
            INSERT INTO bulk_file_part (operation_number, end_byte, bytes, officials)
            VALUES (\(number), \(part.end), \(part.bytes),
                \(part.officials.joined(separator: "\n")))
            """
        )
    }

    /// Removes what an import was asked for with, and its file.
    func removeUpload(of number: Int64) throws {
        try transaction.execute("DELETE FROM bulk_import WHERE operation_number = \(number)")
        try transaction.execute("DELETE FROM bulk_upload_part WHERE operation_number = \(number)")
    }

    /// Ends an operation with its file; throws ``BulkEnded``.
    func succeed(_ number: Int64, _ file: BulkFile, isGuarded: Bool) throws {
        let changed = try transaction.execute(
            """
            UPDATE bulk_operation
            SET state = \(BulkRecord.State.succeeded.rawValue), ended_at = \(now),
                file = \(file.encoded()), is_guarded = \(isGuarded)
            WHERE number = \(number) AND \(isRunning)
            """
        )
        guard changed == 1 else { throw BulkEnded() }
    }

    /// Ends an operation without a file; throws ``BulkEnded``.
    func fail(_ number: Int64, _ error: [UInt8]) throws {
        let changed = try transaction.execute(
            """
            UPDATE bulk_operation
            SET state = \(BulkRecord.State.failed.rawValue), ended_at = \(now), error = \(error)
            WHERE number = \(number) AND \(isRunning)
            """
        )
        guard changed == 1 else { throw BulkEnded() }
        try removeParts(of: number)
    }

    /// Removes an operation with its file.
    func remove(_ number: Int64) throws {
        try transaction.execute("DELETE FROM bulk_operation WHERE number = \(number)")
        try removeParts(of: number)
    }

    /// Removes every operation with its file; what works on one ends.
    func removeAll() throws {
        try transaction.execute("DELETE FROM bulk_operation")
        try transaction.execute("DELETE FROM bulk_file_part")
        try transaction.execute("DELETE FROM bulk_import")
        try transaction.execute("DELETE FROM bulk_upload_part")
    }

    private func removeParts(of number: Int64) throws {
        try transaction.execute("DELETE FROM bulk_file_part WHERE operation_number = \(number)")
        try removeUpload(of: number)
    }

    private var isRunning: Statement {
        "state = \(BulkRecord.State.running.rawValue) AND lease_until > \(now)"
    }

    private func checkLimits(_ owner: String) throws {
        let running = try transaction.rows(
            "SELECT owner FROM bulk_operation WHERE \(isRunning) LIMIT \(BulkLimits.runningMax)"
        )
        guard running.count < BulkLimits.runningMax else {
            throw Failure.operationsExhausted("\(BulkLimits.runningMax) running")
        }
        let own = try running.count { try $0.text("owner") == owner }
        guard own < BulkLimits.runningOfOneMax else {
            throw Failure.operationsExhausted("\(BulkLimits.runningOfOneMax) running of a caller")
        }
        let kept = try transaction.first(
            "SELECT COUNT(*) AS n FROM bulk_operation WHERE owner = \(owner)"
        )
        guard try kept?.integer("n") ?? 0 < BulkLimits.keptOfOneMax else {
            throw Failure.operationsExhausted("\(BulkLimits.keptOfOneMax) kept of a caller")
        }
    }
}

/// Ends work on an operation that somebody has ended, without a trace.
struct BulkEnded: Error {}
