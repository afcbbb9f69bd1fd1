internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import RPC
internal import Storage

/// Records that the subject contests the grade that was told (kiến nghị về kết quả xếp loại).
///
/// The grade stands until the contest is decided on.
struct ContestEvaluation {
    let desk: EvaluationDesk

    func callAsFunction(
        _ request: ContestEvaluationRequest,
        _ call: CallContext
    ) async throws -> Evaluation {
        var checks = FieldChecks()
        let id = checks.identifier(request.name, "name", ResourceNames.evaluation)
        let most = PersonnelLimits.evaluationReasonLength.upperBound
        let reason = checks.line(request.reason, "reason", length: 1...most)
        try checks.finish()
        let order = EvaluationOrder(
            id: id,
            etag: request.etag,
            part: .subject,
            next: .contested,
            mutation: try Mutation(call, request, requestID: request.requestID),
            validateOnly: request.validateOnly
        )
        return try await desk.change(order, request, call) { old, _ in
            var made = EvaluationDesk.Made(facts: old.facts.facts)
            made.facts.content.contestReason = reason
            return made
        }
    }
}
