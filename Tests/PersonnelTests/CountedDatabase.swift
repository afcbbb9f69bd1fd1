import Storage
import Synchronization

/// A store that counts the statements that its readers and writers run, and the rows that they get.
final class CountedDatabase: Database {
    /// What was run since the last time that somebody asked.
    struct Count: Sendable {
        /// Statements by whatever they begin with, such as `INSERT INTO official`.
        var statements: [String: Int] = [:]
        /// Rows of their answers.
        var rows = 0

        /// All statements.
        var total: Int { statements.values.reduce(0, +) }
    }

    private let store: any Database
    private let count = Mutex(Count())

    init(_ store: any Database) { self.store = store }

    /// What was run since the last call.
    func take() -> Count {
        count.withLock { count in
            defer { count = Count() }
            return count
        }
    }

    fileprivate func note(_ statement: Statement, rows: Int) {
        let start = statement.text.split(whereSeparator: \.isWhitespace).prefix(3)
        count.withLock { count in
            count.statements[start.joined(separator: " "), default: 0] += 1
            count.rows += rows
        }
    }

    func write<Value: Sendable>(
        _ body: @escaping @Sendable (any Transaction) throws -> Value
    ) async throws -> Value {
        try await store.write { try body(CountedTransaction($0, self)) }
    }

    func read<Value: Sendable>(
        _ body: @escaping @Sendable (any Reader) throws -> Value
    ) async throws -> Value {
        try await store.read { try body(CountedReader($0, self)) }
    }

    func scan<Value: Sendable>(
        _ body: @escaping @Sendable (any Reader) throws -> Value
    ) async throws -> Value {
        try await store.scan { try body(CountedReader($0, self)) }
    }

    func close() async { await store.close() }
}

private class CountedReader: Reader {
    private let reader: any Reader
    fileprivate let counts: CountedDatabase

    init(_ reader: any Reader, _ counts: CountedDatabase) {
        self.reader = reader
        self.counts = counts
    }

    func rows(_ statement: Statement) throws -> [Row] {
        let rows = try reader.rows(statement)
        counts.note(statement, rows: rows.count)
        return rows
    }

    func first(_ statement: Statement) throws -> Row? {
        let row = try reader.first(statement)
        counts.note(statement, rows: row == nil ? 0 : 1)
        return row
    }

    func each(_ statement: Statement, _ body: (Row) throws -> Void) throws {
        var rows = 0
        try reader.each(statement) { row in
            rows += 1
            try body(row)
        }
        counts.note(statement, rows: rows)
    }

    func tables() throws -> [TableDescription] { try reader.tables() }
}

private final class CountedTransaction: CountedReader, Transaction {
    private let transaction: any Transaction

    init(_ transaction: any Transaction, _ counts: CountedDatabase) {
        self.transaction = transaction
        super.init(transaction, counts)
    }

    func execute(_ statement: Statement) throws -> Int {
        counts.note(statement, rows: 0)
        return try transaction.execute(statement)
    }

    func define(_ statement: Statement) throws { try transaction.define(statement) }

    func fill(_ body: () throws -> Void) throws { try transaction.fill(body) }
}
