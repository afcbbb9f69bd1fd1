/// One store of one service; the same interface over SQLite and PostgreSQL.
///
/// Bodies are synchronous and get a reader or a transaction that is valid only while they run, so
/// nothing can be awaited between two statements of one transaction. What must happen elsewhere
/// afterwards goes into the outbox in the same transaction. A body may be run more than once
/// before its outcome counts (a lost transaction, a serialization conflict): it must have no
/// effect outside the transaction.
///
/// Errors: what the body throws; ``ConstraintViolation``; `CancellationError` when the calling
/// task was cancelled before the outcome was certain; ``Failure`` with a storage reason.
package protocol Database: DatabaseWriter {
    /// Looks up a few rows by key, in one snapshot, in place when a connection is free.
    func read<Value: Sendable>(
        _ body: @escaping @Sendable (any Reader) throws -> Value
    ) async throws -> Value

    /// Reads much (lists, searches, reports), in one snapshot, on a storage thread.
    func scan<Value: Sendable>(
        _ body: @escaping @Sendable (any Reader) throws -> Value
    ) async throws -> Value

    /// Finishes what was accepted, refuses the rest and lets the store go.
    func close() async

    /// What the transactions of the writer have come to.
    var figures: WriteFigures { get }
}

extension Database {
    /// Reads a page that an index gives in its order, in one snapshot: a short one in place.
    package func page<Value: Sendable>(
        of size: PageSize,
        _ body: @escaping @Sendable (any Reader) throws -> Value
    ) async throws -> Value {
        size.isShort ? try await read(body) : try await scan(body)
    }

    /// Nothing, for stores that have no writer of their own.
    package var figures: WriteFigures { WriteFigures() }
}

/// The writing side of a ``Database``, with its rules and errors.
package protocol DatabaseWriter: Sendable {
    /// Changes rows; returns after the change is durable, or throws and has changed nothing.
    @discardableResult
    func write<Value: Sendable>(
        _ body: @escaping @Sendable (any Transaction) throws -> Value
    ) async throws -> Value
}

/// Reads inside one snapshot.
///
/// Not sendable: it ends with the body that received it.
package protocol Reader: AnyObject {
    /// All rows of an answer; for more than ``StorageLimits/rowsMax`` use ``each(_:_:)``.
    func rows(_ statement: Statement) throws -> [Row]

    /// The first row of an answer, or `nil` when it has none.
    func first(_ statement: Statement) throws -> Row?

    /// Hands over the rows one by one, in constant memory.
    func each(_ statement: Statement, _ body: (Row) throws -> Void) throws

    /// Every table of the store, by name, as the engine's own catalogue tells it.
    func tables() throws -> [TableDescription]
}

/// Reads and changes rows inside one transaction.
package protocol Transaction: Reader {
    /// Runs a statement that changes rows; the number of rows that it changed.
    @discardableResult
    func execute(_ statement: Statement) throws -> Int

    /// Inserts rows with values for columns of a table, `thing (id, label)`, by one statement.
    ///
    /// When one of them is refused, some of the others may be there: what follows is to be given up
    /// by throwing, which leaves none of the body's changes.
    func insert(into columns: Statement, rows: [[StoredValue]]) throws

    /// Runs a statement that changes the schema; for migrations only.
    ///
    /// Written with PostgreSQL's type names `TEXT`, `BIGINT` and `BYTEA`, which each engine
    /// replaces by its own.
    func define(_ statement: Statement) throws

    /// Runs a body in which rows may come before those that they refer to; for filling an empty
    /// store. At its end every reference is checked.
    func fill(_ body: () throws -> Void) throws
}

extension Transaction {
    /// Inserts all of the rows, or none when one of them is refused.
    package func insert(into columns: Statement, rows: [[StoredValue]]) throws {
        try execute("INSERT INTO \(columns) VALUES \(Statement(rows: rows))")
    }
}
