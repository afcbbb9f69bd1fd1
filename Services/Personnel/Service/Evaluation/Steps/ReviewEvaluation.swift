internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import RPC
internal import Storage
internal import TypeContract

/// Decides on a contest (xem xét lại): with the same grade or another one, which meets the rules as
/// any does.
///
/// Guards: another person than decided on the grade; in a published round no more are excellent
/// than may be.
struct ReviewEvaluation {
    let desk: EvaluationDesk

    func callAsFunction(
        _ request: ReviewEvaluationRequest,
        _ call: CallContext
    ) async throws -> Evaluation {
        var checks = FieldChecks()
        let id = checks.identifier(request.name, "name", ResourceNames.evaluation)
        let asked = checks.gradeDecision(
            request.review,
            "review",
            isFirst: false,
            today: desk.today
        )
        let today = desk.today
        let appraisal = request.appraisal.map {
            checks.appraisal($0, "appraisal", today: today)
        }
        try checks.finish()
        let order = EvaluationOrder(
            id: id,
            etag: request.etag,
            part: .reviewer,
            next: .reviewed,
            mutation: try Mutation(call, request, requestID: request.requestID),
            validateOnly: request.validateOnly
        )
        return try await desk.changeGrade(order, to: asked.grade, request, call) { [desk] grading in
            try desk.regrade(grading, appraisal, by: call) { appraisal in
                let decision = try grading.decide(asked, on: appraisal)
                return (decision, { $0.review = decision })
            }
        }
    }
}

extension EvaluationDesk {
    /// Makes another decision on a grade than the first one, by another person, on the appraisal of
    /// before or on one in its place.
    func regrade(
        _ grading: Grading,
        _ appraisal: Appraisal?,
        by call: CallContext,
        _ decide: (Appraisal) throws -> (GradeDecision, (inout Evaluation) -> Void)
    ) throws -> Made {
        let old = grading.record
        var made = Made(facts: old.facts.facts)
        let caller = call.caller.personalName
        if made.facts.decider == caller {
            throw Failure(.evaluatorNotAnother, ["resource": old.name])
        }
        if let appraisal {
            made.rules = try check(appraisal, of: old, in: grading.transaction)
            made.facts.content.appraisal = appraisal
        }
        let (decision, note) = try decide(made.facts.content.appraisal ?? Appraisal())
        note(&made.facts.content)
        made.facts.decider = caller
        made.rules += decision.rules.map(\.ruleCode)
        made.decision = decision.decisionNumber
        try grading.checkQuota(made.facts)
        return made
    }
}
