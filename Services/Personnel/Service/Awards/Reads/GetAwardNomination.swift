internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import RPC
internal import Storage

/// Returns one nomination: the present one, or that of a day as known now or at an instant.
struct GetAwardNomination {
    let database: any Database
    let authority: AuthorityRules

    func callAsFunction(
        _ request: GetAwardNominationRequest,
        _ call: CallContext
    ) async throws -> AwardNomination {
        var checks = FieldChecks()
        let id = checks.identifier(request.name, "name", ResourceNames.awardNomination)
        let point = checks.historyPoint(
            asOf: request.asOf,
            asRecordedAt: request.asRecordedAt,
            clock: authority.clock
        )
        try checks.finish()
        let record = try await database.read { reader in
            let awards = AwardReader(reader: reader)
            let caller = try authority.authority(of: call, in: reader)
            if !caller.isEverywhere {
                let name = ResourceNames.awardNomination.name(id)
                try caller.admit(try awards.find(id: id), named: name)
            }
            guard let point else { return try awards.find(id: id) }
            return try awards.find(id: id, at: point)
        }
        guard let record else { throw Failure.noAwardNomination(id) }
        return AwardNomination(record, at: point)
    }
}
