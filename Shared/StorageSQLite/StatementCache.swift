/// The prepared statements of one connection by their text, the least recently used leaving first.
struct StatementCache {
    private let handle: OpaquePointer
    private var entries: [String: Entry] = [:]
    private var uses: UInt64 = 0

    private struct Entry {
        let statement: PreparedStatement
        var lastUse: UInt64
    }

    init(handle: OpaquePointer) {
        self.handle = handle
    }

    mutating func statement(_ text: String) throws -> PreparedStatement {
        uses += 1
        if let index = entries.index(forKey: text) {
            entries.values[index].lastUse = uses
            let statement = entries.values[index].statement
            // Asked for again while its rows are being read: the inner use gets its own.
            return statement.isInUse
                ? try PreparedStatement(text, on: handle, persistent: false) : statement
        }
        if entries.count >= ConnectionLimits.preparedStatementsMax { removeOldest() }
        let statement = try PreparedStatement(text, on: handle, persistent: true)
        entries[text] = Entry(statement: statement, lastUse: uses)
        return statement
    }

    private mutating func removeOldest() {
        let idle = entries.filter { !$0.value.statement.isInUse }
        guard let oldest = idle.min(by: { $0.value.lastUse < $1.value.lastUse }) else { return }
        entries[oldest.key] = nil
    }

    mutating func removeAll() {
        entries = [:]
    }
}
