internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import RPC
internal import Storage

/// Returns one post.
struct GetPosition {
    let database: any Database
    let rules: AuthorityRules

    func callAsFunction(
        _ request: GetPositionRequest,
        _ call: CallContext
    ) async throws -> Position {
        var checks = FieldChecks()
        let id = checks.identifier(request.name, "name", ResourceNames.position)
        try checks.finish()
        let record = try await database.read { reader in
            let found = try PositionReader(reader: reader).find(id: id)
            let authority = try rules.authority(of: call, in: reader)
            try authority.admit(found, named: ResourceNames.position.name(id))
            return found
        }
        guard let record else { throw Failure.noPosition(id) }
        return Position(record)
    }
}
