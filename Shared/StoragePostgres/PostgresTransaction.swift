import Kernel
import Storage

/// Reads on one connection inside the transaction that its owner opened.
class PostgresReader: Reader {
    fileprivate let connection: PostgresConnection

    init(_ connection: PostgresConnection) {
        self.connection = connection
    }

    func first(_ statement: Statement) throws -> Row? {
        let stream = try connection.rows(statement)
        defer { stream.end() }
        guard let answer = try connection.next(stream) else { return nil }
        var builder = ResultRows.Builder(columns: stream.columns)
        try answer.appendRow(to: &builder)
        return builder.takeOnly()
    }

    func rows(_ statement: Statement) throws -> [Row] {
        let stream = try connection.rows(statement)
        defer { stream.end() }
        guard var answer = try connection.next(stream) else { return [] }
        var builder = ResultRows.Builder(columns: stream.columns)
        var count = 0
        while true {
            count += 1
            let fits = builder.size < StorageLimits.answerSizeMax.bytes
            guard fits, count <= StorageLimits.rowsMax else { throw Failure.answerTooLarge }
            try answer.appendRow(to: &builder)
            guard let next = try connection.next(stream) else { return builder.take() }
            answer = next
        }
    }

    /// By a cursor, so that other statements may run between, and each part has its own time.
    func each(_ statement: Statement, _ body: (Row) throws -> Void) throws {
        let cursor = try connection.openCursor(statement)
        defer { connection.closeCursor(cursor) }
        while true {
            let part = try connection.fetch(from: cursor)
            guard part.rowCount > 0 else { return }
            let columns = part.columns
            for index in 0..<part.rowCount {
                var builder = ResultRows.Builder(columns: columns)
                try part.appendRow(index, to: &builder)
                if let row = builder.takeOnly() { try body(row) }
            }
        }
    }

    func tables() throws -> [TableDescription] {
        try TableDescription.tables(
            rows(
                """
                SELECT CAST(c.relname AS text) AS table_name,
                    CAST(a.attname AS text) AS column_name,
                    format_type(a.atttypid, a.atttypmod) AS type_name, a.attnotnull AS required,
                    CAST(array_position(CAST(k.indkey AS int2[]), a.attnum) AS bigint) AS key_place
                FROM pg_class AS c
                JOIN pg_attribute AS a ON a.attrelid = c.oid AND a.attnum > 0
                    AND NOT a.attisdropped
                LEFT JOIN pg_index AS k ON k.indrelid = c.oid AND k.indisprimary
                WHERE c.relnamespace = (
                    SELECT oid FROM pg_namespace WHERE nspname = current_schema()
                ) AND c.relkind IN ('r', 'p') AND c.relname <> \(CommitMark.table)
                ORDER BY c.relname, a.attnum
                """
            ),
            types: ["bigint": .integer, "text": .text, "bytea": .bytes]
        )
    }
}

/// Reads and writes on the writer's connection.
final class PostgresTransaction: PostgresReader, Transaction {
    @discardableResult
    func execute(_ statement: Statement) throws -> Int {
        try connection.execute(statement)
    }

    func define(_ statement: Statement) throws {
        try connection.define(statement)
    }

    func fill(_ body: () throws -> Void) throws {
        try connection.withoutForeignKeys(body)
    }
}
