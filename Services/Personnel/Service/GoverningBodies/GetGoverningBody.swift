internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import RPC
internal import Storage

/// Returns one body: the present one, or that of a day as known now or at an instant.
struct GetGoverningBody {
    let database: any Database
    let authority: AuthorityRules

    func callAsFunction(
        _ request: GetGoverningBodyRequest,
        _ call: CallContext
    ) async throws -> GoverningBody {
        var checks = FieldChecks()
        let id = checks.identifier(request.name, "name", ResourceNames.governingBody)
        let point = checks.historyPoint(
            asOf: request.asOf,
            asRecordedAt: request.asRecordedAt,
            clock: authority.clock
        )
        try checks.finish()
        let today = authority.clock.today
        let record = try await database.read { reader in
            let bodies = GoverningBodyReader(reader: reader)
            let present = try bodies.find(id: id, standingOn: today)
            try authority.authority(of: call, in: reader)
                .admit(present, named: ResourceNames.governingBody.name(id), call)
            guard let point else {
                try present?.checkStands()
                return present
            }
            return try bodies.find(id: id, at: point)
        }
        guard let record else { throw Failure.noGoverningBody(id) }
        return GoverningBody(record, at: point)
    }
}
