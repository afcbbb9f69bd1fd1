import Glibc
import Storage
import Synchronization

/// The moments of a change, at one of which the process is killed.
final class Moments: Sendable {
    private let count = Atomic(0)
    private let last: Int

    init(lastOne last: Int) {
        self.last = last
    }

    /// How many there were.
    var passed: Int { count.load(ordering: .relaxed) }

    /// One more moment, maybe the last.
    func pass() {
        if count.add(1, ordering: .relaxed).newValue == last { raise(SIGKILL) }
    }
}

/// A store whose process may be killed before and after each statement and each commit.
final class MortalDatabase: Database {
    private let store: any Database
    private let moments: Moments

    init(_ store: any Database, _ moments: Moments) {
        self.store = store
        self.moments = moments
    }

    func read<Value: Sendable>(
        _ body: @escaping @Sendable (any Reader) throws -> Value
    ) async throws -> Value {
        try await store.read(body)
    }

    func scan<Value: Sendable>(
        _ body: @escaping @Sendable (any Reader) throws -> Value
    ) async throws -> Value {
        try await store.scan(body)
    }

    @discardableResult
    func write<Value: Sendable>(
        _ body: @escaping @Sendable (any Transaction) throws -> Value
    ) async throws -> Value {
        let value = try await store.write { [moments] transaction in
            let value = try body(MortalTransaction(transaction, moments))
            moments.pass()
            return value
        }
        moments.pass()
        return value
    }

    func close() async { await store.close() }
}

/// The transaction of a ``MortalDatabase``.
private final class MortalTransaction: Transaction {
    private let transaction: any Transaction
    private let moments: Moments

    init(_ transaction: any Transaction, _ moments: Moments) {
        self.transaction = transaction
        self.moments = moments
    }

    func rows(_ statement: Statement) throws -> [Row] { try transaction.rows(statement) }

    func first(_ statement: Statement) throws -> Row? { try transaction.first(statement) }

    func each(_ statement: Statement, _ body: (Row) throws -> Void) throws {
        try transaction.each(statement, body)
    }

    func tables() throws -> [TableDescription] { try transaction.tables() }

    func execute(_ statement: Statement) throws -> Int {
        moments.pass()
        defer { moments.pass() }
        return try transaction.execute(statement)
    }

    func define(_ statement: Statement) throws {
        moments.pass()
        defer { moments.pass() }
        try transaction.define(statement)
    }

    func fill(_ body: () throws -> Void) throws { try transaction.fill(body) }
}
