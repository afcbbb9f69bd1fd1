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

    func define(_ statement: Statement) throws {
        try connection.executeOnce(SQLiteDialect.definition(statement.text), statement.binds)
    }
}
