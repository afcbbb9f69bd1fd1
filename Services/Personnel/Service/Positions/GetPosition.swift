internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import Storage

/// Returns one post.
struct GetPosition {
    let database: any Database

    func callAsFunction(_ request: GetPositionRequest) async throws -> Position {
        var checks = FieldChecks()
        let id = checks.identifier(request.name, "name", ResourceNames.position)
        try checks.finish()
        let record = try await database.read { try PositionReader(reader: $0).find(id: id) }
        guard let record else { throw Failure.noPosition(id) }
        return Position(record)
    }
}
