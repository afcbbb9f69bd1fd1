package import Kernel

/// Copies a whole store of one service into an empty one, of either engine, and proves it equal.
///
/// Which tables there are is not listed anywhere: the steps of the schema make them in the target,
/// its catalogue tells them, and a source that differs in any is refused. Everything happens in
/// the transaction of the target, and rows pass one by one, in constant memory.
package struct StoreCopy: Sendable {
    private let schema: DatabaseSchema
    private let clock: any WallClock

    /// A copy of a store with that schema.
    package init(of schema: DatabaseSchema, clock: any WallClock) {
        self.schema = schema
        self.clock = clock
    }

    /// Fills the target and compares it with the source; what each table holds.
    ///
    /// `source` sees one state of the rows throughout. Throws ``StoreRefusal`` and `SCHEMA_…` when
    /// the source is not a store of this schema, or when both are not equal in the end; then the
    /// caller gives the target's transaction up. `progress` is called for each table as it begins.
    package func run(
        from source: any Reader,
        into target: any Transaction,
        progress: (_ table: String) -> Void = { _ in }
    ) throws -> [TableContent] {
        try SchemaMigrator.requireCurrent(schema, in: source)
        try SchemaMigrator.make(schema, in: target, at: clock.now)
        let tables = try target.tables()
        if let difference = Self.difference(from: tables, in: try source.tables()) {
            throw StoreRefusal.different(difference)
        }
        var copied: [TableContent] = []
        try target.fill {
            // What the steps have put in themselves comes from the source as well.
            for table in tables { try target.execute(table.removal) }
            for table in tables {
                progress(table.name)
                copied.append(try copy(table, from: source, into: target))
            }
        }
        for (table, content) in zip(tables, copied) {
            progress(table.name)
            guard try TableContent(of: table, in: target) == content else {
                throw StoreRefusal.unequal(table: table.name)
            }
        }
        return copied
    }

    private func copy(
        _ table: TableDescription,
        from source: any Reader,
        into target: any Transaction
    ) throws -> TableContent {
        var batch = RowBatch(into: table)
        let content = try TableContent(of: table, in: source) { row in
            try batch.add(row, in: target)
        }
        try batch.insert(in: target)
        return content
    }

    /// What is different in the tables found from those expected; `nil` when nothing is.
    static func difference(
        from expected: [TableDescription],
        in found: [TableDescription]
    ) -> String? {
        if let obstacle = expected.lazy.compactMap(\.obstacle).first { return obstacle }
        let names = Set(expected.map(\.name))
        if let further = found.first(where: { !names.contains($0.name) }) {
            return "it has a table \(further.name) that is not of the schema"
        }
        for table in expected {
            guard let other = found.first(where: { $0.name == table.name }) else {
                return "the table \(table.name) is missing"
            }
            guard other != table else { continue }
            let columns = Set(table.columns).symmetricDifference(other.columns).map(\.name)
            return "the table \(table.name) is another: "
                + (columns.isEmpty ? "its key or order" : columns.sorted().joined(separator: ", "))
        }
        return nil
    }
}
