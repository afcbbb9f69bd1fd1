internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import Policy
internal import RPC
internal import Storage

/// Records what a subject says of itself (tự kiểm điểm, tự đánh giá): the person, for an
/// organisation who may speak for it.
struct SubmitSelfAssessment {
    let desk: EvaluationDesk

    func callAsFunction(
        _ request: SubmitSelfAssessmentRequest,
        _ call: CallContext
    ) async throws -> Evaluation {
        var checks = FieldChecks()
        let id = checks.identifier(request.name, "name", ResourceNames.evaluation)
        let said = checks.selfAssessment(request.selfAssessment, "self_assessment")
        try checks.finish()
        let order = EvaluationOrder(
            id: id,
            etag: request.etag,
            part: .subject,
            next: .selfAssessed,
            mutation: try Mutation(call, request, requestID: request.requestID),
            validateOnly: request.validateOnly
        )
        return try await desk.change(order, request, call) { [desk] old, _ in
            try desk.checkScores(
                said.generalScore,
                said.resultScore,
                "self_assessment",
                of: old
            )
            var made = EvaluationDesk.Made(facts: old.facts.facts)
            made.facts.content.selfAssessment = said
            return made
        }
    }
}

extension EvaluationDesk {
    /// Refuses more points for a part than the rule `EVALUATION_SCORE_MAX` allows in the period.
    func checkScores(
        _ general: Int32,
        _ result: Int32,
        _ field: String,
        of record: EvaluationRecord
    ) throws(Failure) {
        var checks = FieldChecks()
        for (part, score) in [("GENERAL", general), ("RESULT", result)] {
            let rule = try rules.policy.rule(
                "EVALUATION_SCORE_MAX",
                scope: ["part": part],
                at: record.periodEnd
            )
            let most = Int32(clamping: try rule.integer * 100)
            checks.number(score, "\(field).\(part.lowercased())_score", in: 0...max(0, most))
        }
        try checks.finish()
    }
}
