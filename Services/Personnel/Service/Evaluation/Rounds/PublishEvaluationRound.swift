internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import RPC
internal import Storage

/// Tells all grades of a round (công bố kết quả): every one is decided, and no more are excellent
/// than may be, which a decision that the organisation is outstanding makes more.
struct PublishEvaluationRound {
    let desk: EvaluationDesk

    func callAsFunction(
        _ request: PublishEvaluationRoundRequest,
        _ call: CallContext
    ) async throws -> EvaluationRound {
        var checks = FieldChecks()
        let id = checks.identifier(request.name, "name", ResourceNames.evaluationRound)
        let outstanding = checks.line(
            request.outstandingDecisionNumber,
            "outstanding_decision_number",
            length: 0...PersonnelLimits.decisionNumberLength.upperBound
        )
        try checks.finish()
        let order = TurnRound.Order(
            id: id,
            etag: request.etag,
            next: .published,
            evaluations: (from: .decided, next: .notified),
            outstandingDecision: outstanding,
            event: "evaluation_round.published",
            mutation: try Mutation(call, request, requestID: request.requestID),
            validateOnly: request.validateOnly
        )
        let rules = desk.rules
        return try await TurnRound(desk: desk, order: order).run(call) { round, all in
            try GroupedEvaluations(all, of: round, rules).checkQuota()
        }
    }
}
