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
}
