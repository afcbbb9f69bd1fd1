internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import RPC
internal import Storage

/// Returns one evaluation: the present one, or that of a day as known now or at an instant.
struct GetEvaluation {
    let database: any Database
    let authority: AuthorityRules

    func callAsFunction(
        _ request: GetEvaluationRequest,
        _ call: CallContext
    ) async throws -> Evaluation {
        var checks = FieldChecks()
        let id = checks.identifier(request.name, "name", ResourceNames.evaluation)
        let point = checks.historyPoint(
            asOf: request.asOf,
            asRecordedAt: request.asRecordedAt,
            clock: authority.clock
        )
        try checks.finish()
        let record = try await database.read { reader in
            let evaluations = EvaluationReader(reader: reader)
            let caller = try authority.authority(of: call, in: reader)
            if !caller.isEverywhere {
                let name = ResourceNames.evaluation.name(id)
                try caller.admit(try evaluations.find(id: id), named: name, call)
            }
            guard let point else { return try evaluations.find(id: id) }
            return try evaluations.find(id: id, at: point)
        }
        guard let record else { throw Failure.noEvaluation(id) }
        return Evaluation(record, at: point)
    }
}
