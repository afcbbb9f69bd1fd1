internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import Storage

/// Returns one step of lineage, also one that was taken back.
struct GetOrganizationLineage {
    let database: any Database

    func callAsFunction(
        _ request: GetOrganizationLineageRequest
    ) async throws -> OrganizationLineage {
        var checks = FieldChecks()
        let id = checks.identifier(request.name, "name", ResourceNames.organizationLineage)
        try checks.finish()
        let found = try await database.read { try LineageRecord.find(id: id, in: $0) }
        guard let found else { throw Failure.noLineage(id) }
        return OrganizationLineage(found, distance: 0)
    }
}
