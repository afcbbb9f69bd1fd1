internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import Storage

/// Returns one organisation, as it is or as it was.
struct GetOrganization {
    let database: any Database
    let clock: any WallClock

    func callAsFunction(_ request: GetOrganizationRequest) async throws -> Organization {
        var checks = FieldChecks()
        let id = checks.identifier(request.name, "name", ResourceNames.organization)
        let point = checks.historyPoint(
            asOf: request.asOf,
            asRecordedAt: request.asRecordedAt,
            clock: clock
        )
        try checks.finish()
        let record = try await database.read { reader in
            let organizations = OrganizationReader(reader: reader)
            guard let point else { return try organizations.find(id: id) }
            return try organizations.find(id: id, at: point)
        }
        guard let record else { throw Failure.noOrganization(id) }
        return Organization(record, at: point)
    }
}
