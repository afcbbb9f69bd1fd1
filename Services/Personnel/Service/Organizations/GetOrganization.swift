internal import Kernel
internal import PersonnelContract
internal import Storage

/// Returns one organisation.
struct GetOrganization {
    let database: any Database

    func callAsFunction(_ request: GetOrganizationRequest) async throws -> Organization {
        var checks = FieldChecks()
        let id = checks.identifier(request.name, "name", ResourceNames.organization)
        try checks.finish()
        let record = try await database.read { reader in
            try OrganizationReader(reader: reader).find(id: id)
        }
        guard let record else { throw Failure.noOrganization(id) }
        return Organization(record)
    }
}
