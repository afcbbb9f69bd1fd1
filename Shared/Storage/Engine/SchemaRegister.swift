private import Crypto
import Kernel

/// The table that says which steps were run.
extension SchemaMigrator {
    static let register: Statement = """
        CREATE TABLE IF NOT EXISTS schema_migration (
            component TEXT NOT NULL,
            number BIGINT NOT NULL,
            name TEXT NOT NULL,
            checksum \(.bytes) NOT NULL,
            applied_at BIGINT NOT NULL,
            PRIMARY KEY (component, number)
        )
        """

    /// Runs a step and says so in the register.
    ///
    /// Throws `SCHEMA_STEP_FAILED` when a statement of it cannot be run on these tables.
    static func run(
        _ migration: Migration,
        of schema: DatabaseSchema,
        in transaction: any Transaction,
        at now: Timestamp
    ) throws {
        do {
            for statement in migration.statements { try transaction.define(statement) }
        } catch  where !(error is Failure || error is TransactionLost || error is CancellationError)
        {
            throw Failure(
                .schemaStepFailed,
                [
                    "schema": schema.name, "number": String(migration.number),
                    "name": migration.name,
                ],
                cause: error
            )
        }
        try transaction.execute(
            """
            INSERT INTO schema_migration (component, number, name, checksum, applied_at)
            VALUES (
                \(schema.name), \(migration.number), \(migration.name),
                \(migration.checksum), \(now)
            )
            """
        )
    }

    /// The number of steps that were run, all of them known and unaltered.
    static func verifiedCount(of schema: DatabaseSchema, in reader: any Reader) throws -> Int {
        let rows = try reader.rows(
            """
            SELECT number, checksum FROM schema_migration
            WHERE component = \(schema.name) ORDER BY number
            """
        )
        let known = schema.migrations.count
        if let last = try rows.last?.number("number", as: Int.self), last > known {
            throw Failure(
                .schemaNewer,
                ["schema": schema.name, "found": String(last), "known": String(known)]
            )
        }
        for (row, migration) in zip(rows, schema.migrations) {
            guard try row.integer("number") == Int64(migration.number) else {
                throw Failure(
                    .schemaIncomplete,
                    ["schema": schema.name, "number": String(migration.number)]
                )
            }
            guard try row.bytes("checksum") == migration.checksum else {
                throw Failure(
                    .schemaAltered,
                    [
                        "schema": schema.name, "number": String(migration.number),
                        "name": migration.name,
                    ]
                )
            }
        }
        return rows.count
    }
}

extension Migration {
    /// SHA-256 over the name and the text of the statements.
    package var checksum: [UInt8] {
        var content = CanonicalEncoding()
        content.append(name)
        content.append(statements.map(\.text))
        return Array(SHA256.hash(data: content.bytes))
    }
}
