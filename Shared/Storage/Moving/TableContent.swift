private import Crypto

/// How many rows a table has, and a digest of them all: equal on two stores exactly when their
/// rows are, whatever the engines are.
package struct TableContent: Sendable, Hashable {
    /// The table.
    package let table: String
    /// Its rows.
    package let rows: Int64
    /// SHA-256 over all rows in the order of the key, in hexadecimal.
    package let digest: String

    /// Reads a table to its end, in constant memory; `body` gets the values of each row.
    init(
        of table: TableDescription,
        in reader: any Reader,
        _ body: ([StoredValue]) throws -> Void = { _ in }
    ) throws {
        var digest = RowDigest()
        try reader.each(table.everyRow) { row in
            let values = try table.columns.map { try row.value($0.name) }
            digest.add(values)
            try body(values)
        }
        self.table = table.name
        rows = digest.rows
        self.digest = digest.finished()
    }
}

/// A digest that grows row by row.
///
/// Each value is a byte for its kind (0 null, 1 number, 2 text, 3 bytes) and then, unless it is
/// null, a field of ``CanonicalEncoding``. A table's rows all have the same columns, so that no two
/// different tables give the same bytes.
struct RowDigest {
    private var hasher = SHA256()
    /// Rows so far.
    private(set) var rows: Int64 = 0

    mutating func add(_ values: [StoredValue]) {
        var encoding = CanonicalEncoding()
        for value in values {
            switch value {
            case .null: encoding.append(kind: 0)
            case .integer(let number):
                encoding.append(kind: 1)
                encoding.append(number)
            case .text(let text):
                encoding.append(kind: 2)
                encoding.append(text)
            case .bytes(let bytes):
                encoding.append(kind: 3)
                encoding.append(bytes)
            }
        }
        hasher.update(data: encoding.bytes)
        rows += 1
    }

    func finished() -> String { Array(hasher.finalize()).hexadecimal }
}
