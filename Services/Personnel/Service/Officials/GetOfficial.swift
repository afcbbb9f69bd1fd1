internal import Kernel
internal import PersonnelContract
internal import Storage

/// Returns one official, personal identification number included.
struct GetOfficial {
    let database: any Database

    func callAsFunction(_ request: GetOfficialRequest) async throws -> Official {
        var checks = FieldChecks()
        let id = checks.identifier(request.name, "name", ResourceNames.official)
        try checks.finish()
        let record = try await database.read { reader in
            try OfficialReader(reader: reader).find(id: id)
        }
        guard let record else { throw Failure.noOfficial(id) }
        return Official(record, showingPersonalID: true)
    }
}
