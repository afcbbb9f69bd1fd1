package import Kernel

/// Brings a store to the schema of the program: forward only, each step once, in order.
///
/// Every step runs in a write of its own that first looks at what was run, so that processes
/// which start together on one store run each step once, and a crash leaves whole steps. Refuses
/// a store that was moved, knows newer steps, other steps under the same number, or steps with
/// gaps, before anything is changed.
package struct SchemaMigrator: Sendable {
    /// Is told of the steps before the first is run, unless the store is new.
    ///
    /// When it throws, nothing is changed. No other process writes to the store meanwhile.
    package typealias BeforeUpgrade = @Sendable (SchemaUpgrade) throws -> Void

    private let database: any DatabaseWriter
    private let clock: any WallClock
    private let beforeUpgrade: BeforeUpgrade?

    /// A migrator of one store.
    package init(
        _ database: any DatabaseWriter,
        clock: any WallClock,
        beforeUpgrade: BeforeUpgrade? = nil
    ) {
        self.database = database
        self.clock = clock
        self.beforeUpgrade = beforeUpgrade
    }

    /// Runs the missing steps of the storage layer's own tables and of the service's.
    package func run(_ schema: DatabaseSchema) async throws {
        let components = Self.components(of: schema)
        var announcement = try await database.write { transaction in
            try transaction.define(Self.register)
            return try Self.upgrade(to: components, in: transaction)
        }
        for component in components {
            while try await runNext(of: component, after: announcement) { announcement = nil }
        }
    }

    /// Runs the next missing step; `false` when there is none.
    private func runNext(
        of schema: DatabaseSchema,
        after announcement: SchemaUpgrade?
    ) async throws -> Bool {
        try await database.write { transaction in
            let applied = try Self.verifiedCount(of: schema, in: transaction)
            guard applied < schema.migrations.count else { return false }
            if let announcement { try beforeUpgrade?(announcement) }
            try Self.run(schema.migrations[applied], of: schema, in: transaction, at: clock.now)
            return true
        }
    }
}

extension SchemaMigrator {
    /// Runs every step in one transaction, in a store without tables.
    static func make(
        _ schema: DatabaseSchema,
        in transaction: any Transaction,
        at now: Timestamp
    ) throws {
        try transaction.define(register)
        for component in components(of: schema) {
            for migration in component.migrations {
                try run(migration, of: component, in: transaction, at: now)
            }
        }
    }

    /// Throws unless a store has just the steps of a schema: ``StoreRefusal``, `STORE_MOVED`,
    /// `SCHEMA_…`.
    static func requireCurrent(_ schema: DatabaseSchema, in reader: any Reader) throws {
        guard try reader.tables().contains(where: { $0.name == "schema_migration" }) else {
            throw StoreRefusal.noStore
        }
        try MovedMark.requireNone(in: reader)
        for component in components(of: schema) {
            let found = try verifiedCount(of: component, in: reader)
            let known = component.migrations.count
            guard found == known else {
                throw StoreRefusal.older(schema: component.name, found: found, known: known)
            }
        }
    }

    /// The steps that a store with data lacks; `nil` for a new store and for one that lacks none.
    private static func upgrade(
        to components: [DatabaseSchema],
        in reader: any Reader
    ) throws -> SchemaUpgrade? {
        try MovedMark.requireNone(in: reader)
        let upgrade = SchemaUpgrade(
            components: try components.map { component in
                SchemaUpgrade.Component(
                    name: component.name,
                    from: try verifiedCount(of: component, in: reader),
                    to: component.migrations.count
                )
            }
        )
        let isNew = upgrade.components.contains { $0.from == 0 && $0.to > 0 }
        return isNew || upgrade.components.allSatisfy { $0.from == $0.to } ? nil : upgrade
    }

    private static func components(of schema: DatabaseSchema) -> [DatabaseSchema] {
        let components = [.storage, schema]
        for component in components {
            for (index, migration) in component.migrations.enumerated() {
                require(
                    migration.number == index + 1,
                    "the migrations of \(component.name) are not numbered from 1 without gaps"
                )
            }
        }
        return components
    }
}
