internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import Storage

/// Returns one management scope, as it is known now or was known at an instant.
struct GetManagementScope {
    let database: any Database
    let clock: any WallClock

    func callAsFunction(_ request: GetManagementScopeRequest) async throws -> ManagementScope {
        var checks = FieldChecks()
        let id = checks.identifier(request.name, "name", ResourceNames.managementScope)
        let point = checks.historyPoint(
            asOf: nil,
            asRecordedAt: request.asRecordedAt,
            clock: clock
        )
        try checks.finish()
        let record = try await database.read { reader in
            let scopes = ScopeReader(reader: reader)
            guard let point else { return try scopes.find(id: id) }
            return try scopes.find(id: id, at: point)
        }
        guard let record else { throw Failure.noManagementScope(id) }
        return ManagementScope(record, at: point?.instant)
    }
}
