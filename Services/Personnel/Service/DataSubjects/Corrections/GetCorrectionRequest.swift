internal import Kernel
internal import PersonnelContract
internal import Policy
internal import Storage

/// Returns one correction request.
struct GetCorrectionRequest {
    let database: any Database
    let policy: Policy

    func callAsFunction(
        _ request: GetCorrectionRequestRequest
    ) async throws -> CorrectionRequest {
        var checks = FieldChecks()
        let id = checks.identifier(request.name, "name", ResourceNames.correctionRequest)
        try checks.finish()
        let record = try await database.read { try CorrectionReader(reader: $0).find(id: id) }
        guard let record else { throw Failure.noCorrectionRequest(id) }
        return record.message(policy)
    }
}
