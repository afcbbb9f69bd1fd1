internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import RPC
internal import Storage
internal import TypeContract

/// Changes a grade after the round (xếp loại lại), by a decision alone: discipline for an act of
/// the period was found later, or a complaint was upheld.
///
/// Guards: another person than decided on the grade; another grade; what is found later has not
/// counted in another year (`EVALUATION_ACT_COUNTED_ONCE`).
struct RegradeEvaluation {
    let desk: EvaluationDesk

    func callAsFunction(
        _ request: RegradeEvaluationRequest,
        _ call: CallContext
    ) async throws -> Evaluation {
        var checks = FieldChecks()
        let id = checks.identifier(request.name, "name", ResourceNames.evaluation)
        if request.regrading == nil { checks.required("regrading") }
        if request.appraisal == nil { checks.required("appraisal") }
        var asked = request.regrading ?? Regrading()
        asked.ground = checks.choice(asked.ground, "regrading.ground")
        let decision = checks.gradeDecision(
            asked.decision,
            "regrading.decision",
            isFirst: false,
            today: desk.today
        )
        let appraisal = checks.appraisal(
            request.appraisal ?? Appraisal(),
            "appraisal",
            today: desk.today
        )
        try checks.finish()
        let order = EvaluationOrder(
            id: id,
            etag: request.etag,
            part: .reviewer,
            next: .regraded,
            mutation: try Mutation(call, request, requestID: request.requestID),
            validateOnly: request.validateOnly
        )
        let (ground, grade) = (asked.ground, decision.grade)
        return try await desk.changeGrade(order, to: grade, request, call) { [desk] grading in
            try Self.checkOther(grade, than: grading.record)
            var made = try desk.regrade(grading, appraisal, by: call) { appraisal in
                let decided = try grading.decide(decision, on: appraisal)
                let regrading = Regrading(decision: decided, ground: ground)
                return (decided, { $0.regrading = regrading })
            }
            made.facts.grade = grade
            return made
        }
    }

    private static func checkOther(
        _ grade: EvaluationGrade,
        than record: EvaluationRecord
    ) throws(Failure) {
        guard grade == record.facts.facts.grade else { return }
        var checks = FieldChecks()
        checks.malformed(
            "regrading.decision.grade",
            vi: "Phải khác mức đã thông báo, \(grade.code).",
            en: "Must be another grade than was told, \(grade.code)."
        )
        try checks.finish()
    }
}
