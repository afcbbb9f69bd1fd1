internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import RPC
internal import Storage

/// Returns one post, as it is or as it was.
struct GetPosition {
    let database: any Database
    let clock: any WallClock
    let rules: AuthorityRules

    func callAsFunction(
        _ request: GetPositionRequest,
        _ call: CallContext
    ) async throws -> Position {
        var checks = FieldChecks()
        let id = checks.identifier(request.name, "name", ResourceNames.position)
        let point = checks.historyPoint(
            asOf: request.asOf,
            asRecordedAt: request.asRecordedAt,
            clock: clock
        )
        try checks.finish()
        let record = try await database.read { reader in
            let positions = PositionReader(reader: reader)
            let found = try positions.find(id: id)
            let authority = try rules.authority(of: call, in: reader)
            try authority.admit(found, named: ResourceNames.position.name(id))
            guard let point else { return found }
            return try positions.find(id: id, at: point)
        }
        guard let record else { throw Failure.noPosition(id) }
        return Position(record, at: point)
    }
}
