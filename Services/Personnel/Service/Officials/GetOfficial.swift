internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import RPC
internal import Storage

/// Returns one official, as the facts are or were, personal identification number included.
struct GetOfficial {
    let database: any Database
    let clock: any WallClock
    let rules: AuthorityRules

    func callAsFunction(
        _ request: GetOfficialRequest,
        _ call: CallContext
    ) async throws -> Official {
        var checks = FieldChecks()
        let id = checks.identifier(request.name, "name", ResourceNames.official)
        let point = checks.historyPoint(
            asOf: request.asOf,
            asRecordedAt: request.asRecordedAt,
            clock: clock
        )
        try checks.finish()
        let record = try await database.read { reader in
            let officials = OfficialReader(reader: reader)
            let authority = try rules.authority(of: call, in: reader)
            if !authority.isEverywhere {
                let name = ResourceNames.official(id)
                try authority.admit(try officials.find(id: id), named: name, call)
            }
            guard let point else { return try officials.find(id: id) }
            return try officials.find(id: id, at: point)
        }
        guard let record else { throw Failure.noOfficial(id) }
        return Official(record, showingPersonalID: true, at: point)
    }
}
