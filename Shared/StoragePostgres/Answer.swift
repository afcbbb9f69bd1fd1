import CPostgres
import Storage

/// One answer of the server: rows, a count, or an error.
///
/// Owns libpq's memory for it.
final class Answer {
    private let handle: OpaquePointer

    init(_ handle: OpaquePointer) {
        self.handle = handle
    }

    deinit {
        PQclear(handle)
    }

    /// What kind of answer it is.
    var status: ExecStatusType { PQresultStatus(handle) }

    /// Whether the server has refused the statement.
    var isRefusal: Bool {
        status == PGRES_FATAL_ERROR || status == PGRES_BAD_RESPONSE
            || status == PGRES_PIPELINE_ABORTED
    }

    /// What a refusal says of itself, by libpq's letters for the parts.
    enum Field: UInt8 {
        case state = 0x43
        case message = 0x4D
        case detail = 0x44
        case table = 0x74
        case column = 0x63
    }

    /// A part of a refusal; empty when the server has not told it.
    func field(_ field: Field) -> String {
        PQresultErrorField(handle, Int32(field.rawValue)).map { String(cString: $0) } ?? ""
    }

    /// What the server calls that which it did, for example `COMMIT`.
    var tag: String { PQcmdStatus(handle).map { String(cString: $0) } ?? "" }

    /// Rows that the statement has changed.
    var changedRows: Int { PQcmdTuples(handle).flatMap { Int(String(cString: $0)) } ?? 0 }

    /// Rows that it holds.
    var rowCount: Int { Int(PQntuples(handle)) }

    /// The names of the columns.
    var columns: [String] {
        (0..<PQnfields(handle)).map { index in
            PQfname(handle, index).map { String(cString: $0) } ?? ""
        }
    }

    /// Appends one of its rows, the first unless told.
    func appendRow(_ row: Int = 0, to builder: inout ResultRows.Builder) throws(RowError) {
        let row = Int32(row)
        for index in 0..<PQnfields(handle) {
            guard PQgetisnull(handle, row, index) == 0 else {
                builder.appendNull()
                continue
            }
            let value = UnsafeRawBufferPointer(
                start: PQgetvalue(handle, row, index),
                count: Int(PQgetlength(handle, row, index))
            )
            try builder.append(
                value,
                type: PQftype(handle, index),
                column: String(cString: PQfname(handle, index))
            )
        }
    }
}
