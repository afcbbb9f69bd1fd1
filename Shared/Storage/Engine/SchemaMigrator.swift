private import Crypto
package import Kernel

/// Brings a store to the schema of the program: forward only, each step once, in order.
///
/// Every step runs in a write of its own that first looks at what was run, so that processes
/// which start together on one store run each step once, and a crash leaves whole steps. Refuses
/// a store that knows newer steps, other steps under the same number, or steps with gaps.
package struct SchemaMigrator: Sendable {
    private let database: any Database
    private let clock: any WallClock

    /// A migrator of one store.
    package init(_ database: any Database, clock: any WallClock) {
        self.database = database
        self.clock = clock
    }

    /// Runs the missing steps of the storage layer's own tables and of the service's.
    package func run(_ schema: DatabaseSchema) async throws {
        try await database.write { transaction in
            try transaction.define(
                """
                CREATE TABLE IF NOT EXISTS schema_migration (
                    component TEXT NOT NULL,
                    number BIGINT NOT NULL,
                    name TEXT NOT NULL,
                    checksum \(.bytes) NOT NULL,
                    applied_at BIGINT NOT NULL,
                    PRIMARY KEY (component, number)
                )
                """
            )
        }
        for component in [.storage, schema] {
            for (index, migration) in component.migrations.enumerated() {
                require(
                    migration.number == index + 1,
                    "the migrations of \(component.name) are not numbered from 1 without gaps"
                )
            }
            while try await runNext(of: component) {}
        }
    }

    /// Runs the next missing step; `false` when there is none.
    private func runNext(of schema: DatabaseSchema) async throws -> Bool {
        try await database.write { transaction in
            let applied = try Self.verifiedCount(of: schema, in: transaction)
            guard applied < schema.migrations.count else { return false }
            let migration = schema.migrations[applied]
            for statement in migration.statements {
                try transaction.define(statement)
            }
            try transaction.execute(
                """
                INSERT INTO schema_migration (component, number, name, checksum, applied_at)
                VALUES (
                    \(schema.name), \(migration.number), \(migration.name),
                    \(migration.checksum), \(clock.now)
                )
                """
            )
            return true
        }
    }

    /// The number of steps that were run, all of them known and unaltered.
    private static func verifiedCount(
        of schema: DatabaseSchema,
        in reader: any Reader
    ) throws -> Int {
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
        for (index, row) in rows.enumerated() {
            let migration = schema.migrations[index]
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
