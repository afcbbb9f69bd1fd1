internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import RPC
internal import Storage

/// Returns the state of a profile: the present one, or that of a day as known now or at an instant.
struct GetProfile {
    let database: any Database
    let authority: AuthorityRules
    let rules: ProfileRules

    func callAsFunction(_ request: GetProfileRequest, _ call: CallContext) async throws -> Profile {
        var checks = FieldChecks()
        let id = checks.identifier(request.name, "name", ResourceNames.profile)
        let point = checks.historyPoint(
            asOf: request.asOf,
            asRecordedAt: request.asRecordedAt,
            clock: authority.clock
        )
        try checks.finish()
        let record = try await database.read { reader in
            let official = try authority.official(id, in: reader, call)
            let profiles = ProfileReader(reader: reader)
            guard let point else { return try profiles.profile(of: official) }
            return try profiles.profile(of: official, at: point)
        }
        return try record.message(rules, at: point)
    }
}

extension AuthorityRules {
    /// The official whose profile is asked for, whom the caller reaches; leaves the call no more
    /// guarded fields than may be seen of the record.
    func official(
        _ id: String,
        in reader: any Reader,
        _ call: CallContext
    ) throws -> OfficialRecord {
        let official = try OfficialReader(reader: reader).find(id: id)
        try authority(of: call, in: reader)
            .admit(official, named: ResourceNames.official(id), call)
        guard let official else { throw Failure.noOfficial(id) }
        return official
    }
}
