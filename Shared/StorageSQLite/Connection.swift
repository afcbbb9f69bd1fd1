private import GRDB
private import GRDBSQLite
private import Glibc
import Kernel
import Storage

/// One SQLite connection with its prepared statements, used by one thread at a time.
///
/// GRDB opens, configures and closes it. Statements then run on the bare handle: GRDB's own
/// queue and row types cost three times the look-up itself. Whoever holds the connection has
/// taken it from a pool or runs on its owner's serial queue; that is the confinement that SQLite's
/// multi-thread mode asks for.
// @unchecked: handed from thread to thread under the owner's lock or queue, never shared.
final class Connection: @unchecked Sendable {
    let handle: OpaquePointer
    let interruption = Interruption()
    private let owner: DatabaseQueue
    private var statements: StatementCache

    /// What a connection may do.
    enum Use {
        /// Read.
        case reading
        /// Write; it makes the file and turns the write-ahead log on.
        case writing
        /// Write while nobody else has the file open; it turns the write-ahead log off.
        case alone
    }

    /// Opens a connection.
    init(_ configuration: SQLiteConfiguration, for use: Use) throws {
        do {
            owner = try Self.openPatiently(configuration, for: use)
        } catch let error as DatabaseError {
            throw SQLiteFault(
                code: error.extendedResultCode.rawValue,
                message: error.message ?? "",
                statement: error.sql ?? "open"
            ).publicError
        }
        let opened = owner.unsafeReentrantRead { $0.sqliteConnection }
        guard let opened else { throw SQLiteFault(code: SQLITE_CANTOPEN).publicError }
        handle = opened
        statements = StatementCache(handle: opened)
        // GRDB's own hooks expect its queue, which is bypassed from here on.
        sqlite3_set_authorizer(handle, nil, nil)
        sqlite3_commit_hook(handle, nil, nil)
        sqlite3_rollback_hook(handle, nil, nil)
        interruption.watch(handle)
    }

    /// Turning the write-ahead log on needs the file alone, and SQLite does not wait for that by
    /// itself: processes that start together take turns.
    private static func openPatiently(
        _ configuration: SQLiteConfiguration,
        for use: Use
    ) throws -> DatabaseQueue {
        let latest = ContinuousClock().now + configuration.busyTimeout
        while true {
            do {
                return try open(configuration, for: use)
            } catch let error as DatabaseError
                where error.resultCode == .SQLITE_BUSY && ContinuousClock().now < latest
            {
                poll(nil, 0, 10)
            }
        }
    }

    private static func open(
        _ configuration: SQLiteConfiguration,
        for use: Use
    ) throws -> DatabaseQueue {
        var settings = Configuration()
        settings.readonly = use == .reading
        settings.foreignKeysEnabled = true
        let (seconds, attoseconds) = configuration.busyTimeout.components
        settings.busyMode = .timeout(Double(seconds) + Double(attoseconds) / 1e18)
        settings.prepareDatabase { database in
            let cache =
                use == .reading
                ? ConnectionLimits.readingCacheSize : ConnectionLimits.writingCacheSize
            try database.execute(sql: "PRAGMA cache_size = -\(cache.bytes / 1_024)")
            // What was deleted or replaced is overwritten with zeros: erased data stay nowhere.
            if use != .reading { try database.execute(sql: "PRAGMA secure_delete = ON") }
            if use == .alone { try database.execute(sql: "PRAGMA locking_mode = EXCLUSIVE") }
        }
        switch configuration.location {
        case .memory:
            return try DatabaseQueue(configuration: settings)
        case .file(let path):
            if use == .writing { settings.journalMode = .wal }
            let queue = try DatabaseQueue(path: path, configuration: settings)
            switch use {
            case .reading: break
            case .writing: try queue.inDatabase(Self.makeDurable)
            case .alone: try queue.inDatabase(Self.takeAlone)
            }
            return queue
        }
    }

    /// Taking the write-ahead log back into the file needs the file alone, and in the exclusive
    /// mode it then stays so until the end of the connection.
    private static func takeAlone(_ database: GRDB.Database) throws {
        let mode = try String.fetchOne(database, sql: "PRAGMA journal_mode = DELETE")
        guard mode == "delete" else { throw DatabaseError(resultCode: .SQLITE_BUSY) }
        try database.execute(sql: "PRAGMA synchronous = FULL")
    }

    private static func makeDurable(_ database: GRDB.Database) throws {
        try database.execute(
            sql: """
                PRAGMA synchronous = FULL;
                PRAGMA wal_autocheckpoint = \(ConnectionLimits.checkpointPages);
                PRAGMA journal_size_limit = \(ConnectionLimits.logSizeKept.bytes);
                """
        )
    }

    /// The prepared form of a statement, made once per text.
    func prepared(_ text: String) throws -> PreparedStatement {
        try statements.statement(text)
    }

    /// Runs a statement that gives no rows; the number of rows that it changed.
    @discardableResult
    func execute(_ text: String, _ binds: [StoredValue] = []) throws -> Int {
        let statement = try prepared(text)
        defer { statement.reset() }
        try statement.bind(binds)
        while try statement.step() {}
        return Int(sqlite3_changes64(handle))
    }

    /// Runs a statement that opens or ends a transaction or marks a place in it; it is never
    /// stopped, or the connection would be left in the middle of a transaction.
    func control(_ text: String) throws {
        interruption.hold()
        defer { interruption.release() }
        try execute(text)
    }

    /// Runs a statement once, without keeping its prepared form.
    func executeOnce(_ text: String, _ binds: [StoredValue]) throws {
        let statement = try PreparedStatement(text, on: handle, persistent: false)
        try statement.bind(binds)
        while try statement.step() {}
    }
}

extension Connection: EngineConnection {
    func begin() throws { try control("BEGIN IMMEDIATE") }

    /// SQLite keeps a whole transaction or nothing of it, and nearly always says which.
    func commit() throws {
        do {
            try control("COMMIT")
        } catch {
            guard let fault = (error as? Failure)?.cause as? SQLiteFault, fault.mayHaveCommitted
            else { throw TransactionLost(error) }
            throw Failure(.storageOutcomeUnknown, cause: fault)
        }
    }

    func rollBack() {
        guard isInTransaction else { return }
        // A failing rollback leaves the transaction open, and the next BEGIN says so.
        try? control("ROLLBACK")
    }

    func markPlace() throws { try control("SAVEPOINT body") }

    func keepSincePlace() throws { try control("RELEASE body") }

    func undoSincePlace() throws {
        try control("ROLLBACK TO body")
        try control("RELEASE body")
    }

    /// SQLite ends a transaction by itself after some failures.
    var isInTransaction: Bool { sqlite3_get_autocommit(handle) == 0 }

    func interrupt() { interruption.raise() }

    func clearInterruption() { interruption.clear() }

    func close() {
        statements.removeAll()
        // Nothing waits any more; an error here loses nothing that was acknowledged.
        try? owner.close()
    }
}
