internal import Kernel
internal import PersonnelContract
internal import Policy
internal import RPC
internal import Storage

/// Returns one correction request.
struct GetCorrectionRequest {
    let database: any Database
    let policy: Policy
    let authority: AuthorityRules

    func callAsFunction(
        _ request: GetCorrectionRequestRequest,
        _ call: CallContext
    ) async throws -> CorrectionRequest {
        var checks = FieldChecks()
        let id = checks.identifier(request.name, "name", ResourceNames.correctionRequest)
        try checks.finish()
        let record = try await database.read { reader in
            let found = try CorrectionReader(reader: reader).find(id: id)
            let reached = try authority.authority(of: call, in: reader)
            try reached.admit(found, named: ResourceNames.correctionRequest(id), call)
            return found
        }
        guard let record else { throw Failure.noCorrectionRequest(id) }
        return record.message(policy)
    }
}
