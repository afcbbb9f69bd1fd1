private import Synchronization

/// The rows of one answer in two flat buffers, shared by the ``Row`` values that point into them.
///
/// Text stays bytes until someone asks for it. An engine fills a builder cell by cell.
package final class ResultRows: Sendable {
    let columns: [String]
    let cells: [Cell]
    let bytes: [UInt8]
    /// Where the next column is looked for first: rows are mostly read in the order of the columns.
    private let expected = Atomic(0)

    fileprivate init(columns: [String], cells: [Cell], bytes: [UInt8]) {
        self.columns = columns
        self.cells = cells
        self.bytes = bytes
    }

    /// The place of a column, or `nil` when there is none of that name.
    func place(of column: String) -> Int? {
        let hint = expected.load(ordering: .relaxed)
        if hint < columns.count, columns[hint] == column {
            expected.store(hint + 1, ordering: .relaxed)
            return hint
        }
        // Asked whether it is null, and then for its value.
        if hint > 0, columns[hint - 1] == column { return hint - 1 }
        guard let place = columns.firstIndex(of: column) else { return nil }
        expected.store(place + 1, ordering: .relaxed)
        return place
    }

    /// One value: the number itself, or where its bytes lie.
    enum Cell: Sendable {
        case null
        case integer(Int64)
        case text(offset: UInt32, count: UInt32)
        case bytes(offset: UInt32, count: UInt32)

        var kind: String {
            switch self {
            case .null: "null"
            case .integer: "a number"
            case .text: "text"
            case .bytes: "bytes"
            }
        }
    }

    /// Collects an answer, row by row, each cell in the order of the columns.
    package struct Builder: ~Copyable {
        private let columns: [String]
        private var cells: [Cell] = []
        private var bytes: [UInt8] = []

        /// An empty answer with these columns.
        package init(columns: [String]) {
            self.columns = columns
            cells.reserveCapacity(columns.count)
        }

        /// Makes room for so many times what has been collected, before it comes.
        package mutating func makeRoom(times: Int) {
            cells.reserveCapacity(cells.count * times)
            bytes.reserveCapacity(bytes.count * times)
        }

        /// A null.
        package mutating func appendNull() { cells.append(.null) }

        /// A number.
        package mutating func append(_ number: Int64) { cells.append(.integer(number)) }

        /// Text, as UTF-8.
        package mutating func append(text: UnsafeRawBufferPointer) {
            cells.append(.text(offset: UInt32(bytes.count), count: UInt32(text.count)))
            bytes.append(contentsOf: text)
        }

        /// Bytes.
        package mutating func append(bytes value: UnsafeRawBufferPointer) {
            cells.append(.bytes(offset: UInt32(bytes.count), count: UInt32(value.count)))
            bytes.append(contentsOf: value)
        }

        /// The rows collected so far, and the start of the next answer with the same columns.
        package mutating func take() -> [Row] {
            let result = ResultRows(columns: columns, cells: cells, bytes: bytes)
            let count = columns.isEmpty ? 0 : cells.count / columns.count
            cells = []
            bytes = []
            return (0..<count).map { Row(result: result, index: $0) }
        }

        /// The row collected, when it is the only one.
        package consuming func takeOnly() -> Row? {
            guard !columns.isEmpty, cells.count == columns.count else { return nil }
            return Row(result: ResultRows(columns: columns, cells: cells, bytes: bytes), index: 0)
        }

        /// The size of the text and bytes collected so far.
        package var size: Int { bytes.count }
    }
}
