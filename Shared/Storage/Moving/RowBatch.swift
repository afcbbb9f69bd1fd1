import Kernel

/// Rows on their way into a table, several of which share one statement.
struct RowBatch {
    /// Rows of one statement.
    private static let rowsMax = 64
    /// Text and bytes that wait; the row that reaches it is the last of its statement.
    private static let sizeMax: ByteCount = .mebibytes(1)

    private let table: TableDescription
    private var values: [StoredValue] = []
    private var size = 0

    init(into table: TableDescription) {
        self.table = table
    }

    mutating func add(_ row: [StoredValue], in transaction: any Transaction) throws {
        values += row
        size += row.reduce(0) { $0 + $1.size }
        let rows = values.count / table.columns.count
        if rows >= Self.rowsMax || size >= Self.sizeMax.bytes { try insert(in: transaction) }
    }

    /// Puts in what waits.
    mutating func insert(in transaction: any Transaction) throws {
        guard !values.isEmpty else { return }
        try transaction.execute(table.insertion(of: values))
        values.removeAll(keepingCapacity: true)
        size = 0
    }
}

extension StoredValue {
    /// Its text or bytes.
    fileprivate var size: Int {
        switch self {
        case .null, .integer: 0
        case .text(let text): text.utf8.count
        case .bytes(let bytes): bytes.count
        }
    }
}
