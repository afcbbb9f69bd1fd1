internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import RPC
internal import Storage

/// Tells what a review decided (thông báo kết quả xem xét lại); grades are told at first by the
/// publication of the round.
struct NotifyEvaluation {
    let desk: EvaluationDesk

    func callAsFunction(
        _ request: NotifyEvaluationRequest,
        _ call: CallContext
    ) async throws -> Evaluation {
        var checks = FieldChecks()
        let id = checks.identifier(request.name, "name", ResourceNames.evaluation)
        try checks.finish()
        let order = EvaluationOrder(
            id: id,
            etag: request.etag,
            part: .appraiser,
            next: .notified,
            mutation: try Mutation(call, request, requestID: request.requestID),
            validateOnly: request.validateOnly
        )
        return try await desk.change(order, call) { old, _ in
            // The first time is by the round, so that all learn of their grades together.
            guard old.state == .reviewed else {
                throw EvaluationTransition.refusal(
                    old.name,
                    old.state.code,
                    EvaluationState.notified.code,
                    [EvaluationMethods.publishEvaluationRound.description]
                )
            }
            var made = EvaluationDesk.Made(facts: old.facts.facts)
            made.facts.grade = made.facts.decidedGrade
            return made
        }
    }
}
