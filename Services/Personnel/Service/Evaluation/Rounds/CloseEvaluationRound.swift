internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import RPC
internal import Storage

/// Ends a round that was published: every grade is told, and none is contested any more.
struct CloseEvaluationRound {
    let desk: EvaluationDesk

    func callAsFunction(
        _ request: CloseEvaluationRoundRequest,
        _ call: CallContext
    ) async throws -> EvaluationRound {
        var checks = FieldChecks()
        let id = checks.identifier(request.name, "name", ResourceNames.evaluationRound)
        try checks.finish()
        let order = TurnRound.Order(
            id: id,
            etag: request.etag,
            next: .closed,
            evaluations: (from: .notified, next: .closed),
            outstandingDecision: "",
            event: "evaluation_round.closed",
            mutation: try Mutation(call, request, requestID: request.requestID),
            validateOnly: request.validateOnly
        )
        return try await TurnRound(desk: desk, order: order).run(call) { _, _ in }
    }
}
