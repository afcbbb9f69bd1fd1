private import GRDBSQLite
import Kernel
import Storage

/// One compiled statement of one connection.
///
/// Life: bind, step until it gives no more rows, reset; finalized with its last user. Confined
/// like its connection.
final class PreparedStatement {
    private let handle: OpaquePointer
    private let connection: OpaquePointer
    private let text: String
    /// The names of the columns of the answer.
    let columns: [String]
    /// Whether someone is between its bind and its reset.
    private(set) var isInUse = false

    init(_ text: String, on connection: OpaquePointer, persistent: Bool) throws {
        var handle: OpaquePointer?
        let flags = persistent ? UInt32(SQLITE_PREPARE_PERSISTENT) : 0
        let code = sqlite3_prepare_v3(
            connection,
            text,
            Int32(text.utf8.count),
            flags,
            &handle,
            nil
        )
        guard code == SQLITE_OK, let handle else {
            throw SQLiteFault(code: code, on: connection, statement: text).publicError
        }
        self.handle = handle
        self.connection = connection
        self.text = text
        columns = (0..<sqlite3_column_count(handle)).map { index in
            sqlite3_column_name(handle, index).map { String(cString: $0) } ?? ""
        }
    }

    /// Binds all values, in the order of their places.
    func bind(_ values: [StoredValue]) throws {
        isInUse = true
        require(
            values.count == Int(sqlite3_bind_parameter_count(handle)),
            "a statement has as many places as values"
        )
        for (index, value) in values.enumerated() {
            let code = try bind(value, at: Int32(index + 1))
            guard code == SQLITE_OK else {
                throw SQLiteFault(code: code, on: connection, statement: text).publicError
            }
        }
    }

    private func bind(_ value: StoredValue, at place: Int32) throws(Failure) -> Int32 {
        switch value {
        case .null: return sqlite3_bind_null(handle, place)
        case .integer(let number): return sqlite3_bind_int64(handle, place, number)
        case .text(var text):
            let code = text.withUTF8 { (bytes) -> Int32? in
                // PostgreSQL cannot keep a NUL in text, so neither engine takes one.
                guard !bytes.contains(0) else { return nil }
                guard let start = bytes.baseAddress, !bytes.isEmpty else {
                    return sqlite3_bind_text(handle, place, "", 0, Self.copied)
                }
                return sqlite3_bind_text64(
                    handle,
                    place,
                    UnsafeRawPointer(start).assumingMemoryBound(to: CChar.self),
                    UInt64(bytes.count),
                    Self.copied,
                    UInt8(SQLITE_UTF8)
                )
            }
            guard let code else { throw Failure(.textHoldsNUL) }
            return code
        case .bytes(let bytes):
            return bytes.withUnsafeBytes { bytes in
                bytes.isEmpty
                    ? sqlite3_bind_zeroblob(handle, place, 0)
                    : sqlite3_bind_blob64(
                        handle,
                        place,
                        bytes.baseAddress,
                        UInt64(bytes.count),
                        Self.copied
                    )
            }
        }
    }

    /// Goes to the next row; `false` when there is none.
    func step() throws -> Bool {
        let code = sqlite3_step(handle)
        switch code {
        case SQLITE_ROW: return true
        case SQLITE_DONE: return false
        default: throw SQLiteFault(code: code, on: connection, statement: text).publicError
        }
    }

    /// Makes it ready for the next use.
    func reset() {
        sqlite3_reset(handle)
        isInUse = false
    }

    deinit {
        sqlite3_finalize(handle)
    }

    /// Appends the present row to an answer.
    ///
    /// Each value is looked up once: all that is asked of it is asked of the value itself.
    func appendRow(to builder: inout ResultRows.Builder) throws {
        for index in 0..<Int32(columns.count) {
            let value = sqlite3_column_value(handle, index)
            switch sqlite3_value_type(value) {
            case SQLITE_NULL: builder.appendNull()
            case SQLITE_INTEGER: builder.append(sqlite3_value_int64(value))
            case SQLITE_TEXT:
                let start = sqlite3_value_text(value)
                builder.append(text: Self.buffer(start, value))
            case SQLITE_BLOB:
                let start = sqlite3_value_blob(value)
                builder.append(bytes: Self.buffer(start, value))
            default:
                throw RowError.wrongKind(
                    column: columns[Int(index)],
                    expected: "a number, text or bytes",
                    found: "a floating-point number"
                )
            }
        }
    }

    private static func buffer(
        _ start: UnsafeRawPointer?,
        _ value: OpaquePointer?
    ) -> UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(start: start, count: Int(sqlite3_value_bytes(value)))
    }

    /// `SQLITE_TRANSIENT`: SQLite makes its own copy of the value.
    private static let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
}
