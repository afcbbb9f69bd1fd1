private import GRDBSQLite
import Kernel
import Storage

/// An error code of SQLite with its text, for the log; callers get ``publicError``.
struct SQLiteFault: Error, CustomStringConvertible {
    /// The extended result code.
    let code: Int32
    /// SQLite's message.
    let message: String
    /// The statement without its values.
    let statement: String

    init(code: Int32, message: String = "", statement: String = "") {
        self.code = code
        self.message = message
        self.statement = statement
    }

    init(code: Int32, on connection: OpaquePointer, statement: String) {
        self.init(
            code: code,
            message: sqlite3_errmsg(connection).map { String(cString: $0) } ?? "",
            statement: statement
        )
    }

    var description: String {
        "SQLite code \(code) (\(String(cString: sqlite3_errstr(code)))): \(message); \(statement)"
    }

    /// Whether another connection is in the way.
    var isBusy: Bool { code & 0xFF == SQLITE_BUSY }

    /// What the storage interface throws for it.
    var publicError: any Error {
        switch code & 0xFF {
        case SQLITE_CONSTRAINT: constraintViolation ?? self
        case SQLITE_INTERRUPT: CancellationError()
        case SQLITE_CORRUPT, SQLITE_NOTADB: Failure(.storageDamaged, cause: self)
        case SQLITE_TOOBIG:
            Failure(
                .storageLimitReached,
                ["limit": "\(StorageLimits.valueSizeMax) in one value"],
                cause: self
            )
        case SQLITE_FULL, SQLITE_IOERR, SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_BUSY,
            SQLITE_LOCKED, SQLITE_PROTOCOL, SQLITE_NOMEM, SQLITE_PERM, SQLITE_NOLFS:
            Failure(.storageUnavailable, cause: self)
        default: self
        }
    }

    /// Whether a COMMIT that ended so may have happened after all.
    ///
    /// Its last frame is in the write-ahead log when making the log durable fails, or when the
    /// index of the log cannot be changed after it. This process goes on without the transaction
    /// and writes over the frame; one that opens the file before finds the frame and keeps it.
    var mayHaveCommitted: Bool {
        let writing = SQLITE_IOERR | 3 << 8
        return code & 0xFF == SQLITE_NOMEM || (code & 0xFF == SQLITE_IOERR && code != writing)
    }

    private var constraintViolation: ConstraintViolation? {
        switch code >> 8 {
        case 6, 8, 10: ConstraintViolation(.unique, columns: columns)
        case 5: ConstraintViolation(.notNull, columns: columns)
        case 3: ConstraintViolation(.foreignKey)
        case 1: ConstraintViolation(.check)
        default: nil
        }
    }

    /// The columns in a message like `UNIQUE constraint failed: official.unit, official.badge`.
    private var columns: [String] {
        guard let colon = message.firstIndex(of: ":") else { return [] }
        return message[message.index(after: colon)...].split(separator: ",").map { part in
            String(part.drop { $0 == " " })
        }
    }
}
