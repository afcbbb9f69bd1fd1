import Kernel
import Storage

/// Reads on one connection inside the transaction that its owner opened.
class SQLiteReader: Reader {
    fileprivate let connection: Connection

    init(_ connection: Connection) {
        self.connection = connection
    }

    func first(_ statement: Statement) throws -> Row? {
        try run(statement) { prepared in
            guard try prepared.step() else { return nil }
            var builder = ResultRows.Builder(columns: prepared.columns)
            try prepared.appendRow(to: &builder)
            return builder.takeOnly()
        }
    }

    func rows(_ statement: Statement) throws -> [Row] {
        try run(statement) { prepared in
            var builder = ResultRows.Builder(columns: prepared.columns)
            var count = 0
            while try prepared.step() {
                count += 1
                let fits = builder.size < StorageLimits.answerSizeMax.bytes
                guard fits, count <= StorageLimits.rowsMax else { throw Failure.answerTooLarge }
                // Beyond a few rows it is a page: most have no more than so many.
                if count == 5 { builder.makeRoom(times: 16) }
                try prepared.appendRow(to: &builder)
            }
            return builder.take()
        }
    }

    func each(_ statement: Statement, _ body: (Row) throws -> Void) throws {
        try run(statement) { prepared in
            while try prepared.step() {
                var builder = ResultRows.Builder(columns: prepared.columns)
                try prepared.appendRow(to: &builder)
                if let row = builder.takeOnly() { try body(row) }
            }
        }
    }

    func tables() throws -> [TableDescription] {
        try TableDescription.tables(
            rows(
                """
                SELECT t.name AS table_name, c.name AS column_name, c.type AS type_name,
                    c."notnull" AS required, NULLIF(c.pk, 0) AS key_place
                FROM sqlite_schema AS t, pragma_table_info(t.name) AS c
                WHERE t.type = 'table' AND substr(t.name, 1, 7) <> 'sqlite_'
                ORDER BY t.name, c.cid
                """
            ),
            types: ["INTEGER": .integer, "TEXT": .text, "BLOB": .bytes]
        )
    }

    private func run<Value>(
        _ statement: Statement,
        _ body: (PreparedStatement) throws -> Value
    ) throws -> Value {
        let prepared = try connection.prepared(statement.text)
        defer { prepared.reset() }
        try prepared.bind(statement.binds)
        return try body(prepared)
    }
}

/// Reads and writes on the writer's connection.
final class SQLiteTransaction: SQLiteReader, Transaction {
    @discardableResult
    func execute(_ statement: Statement) throws -> Int {
        try connection.execute(statement.text, statement.binds)
    }

    /// To keep all or none, SQLite would copy each page before a statement of several rows changes
    /// it, to a temporary file: more than what the rows themselves write.
    func insert(into columns: Statement, rows: [[StoredValue]]) throws {
        try execute("INSERT OR FAIL INTO \(columns) VALUES \(Statement(rows: rows))")
    }

    func define(_ statement: Statement) throws {
        try connection.executeOnce(SQLiteDialect.definition(statement.text), statement.binds)
    }

    /// SQLite counts what is missing until the commit; here it is looked for at the body's end.
    func fill(_ body: () throws -> Void) throws {
        try connection.execute("PRAGMA defer_foreign_keys = ON")
        try body()
        guard try first("SELECT 1 AS found FROM pragma_foreign_key_check LIMIT 1") == nil else {
            throw ConstraintViolation(.foreignKey)
        }
    }
}
