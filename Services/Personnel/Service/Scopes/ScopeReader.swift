internal import Conventions
internal import Kernel
internal import Storage

/// Finds management scopes; cannot change them.
struct ScopeReader {
    let reader: any Reader

    /// The scope with an identifier, or `nil`.
    func find(id: String) throws -> ScopeRecord? {
        try reader.first(
            "SELECT \(ScopeRecord.columns) FROM management_scope WHERE id = \(id)"
        ).map(ScopeRecord.init)
    }

    /// The scope with a number, or `nil`.
    func find(number: Int64) throws -> ScopeRecord? {
        try reader.first(
            "SELECT \(ScopeRecord.columns) FROM management_scope WHERE number = \(number)"
        ).map(ScopeRecord.init)
    }

    /// The scope with an identifier as the record said at a point, or `nil` when there is none.
    ///
    /// Throws the reason when it was not on record yet.
    func find(id: String, at point: HistoryPoint) throws -> ScopeRecord? {
        let row = try reader.first(
            """
            SELECT \(ScopeRecord.recordedColumns) FROM management_scope
            JOIN management_scope_fact AS fact ON fact.scope_number = management_scope.number
            WHERE management_scope.id = \(id) AND \(point.knowledge("fact"))
            """
        )
        if let row { return try ScopeRecord(row) }
        guard let present = try find(id: id) else { return nil }
        throw try FactTable.managementScopes.absence(
            of: present.number,
            at: point,
            type: ResourceNames.managementScopeType,
            name: present.name,
            in: reader
        )
    }
}
