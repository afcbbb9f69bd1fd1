internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import Policy
internal import ProtobufC
internal import RPC
internal import Storage

/// Records an appraisal (thẩm định), which proposes a grade; again to correct it before the
/// decision.
struct AppraiseEvaluation {
    let desk: EvaluationDesk

    func callAsFunction(
        _ request: AppraiseEvaluationRequest,
        _ call: CallContext
    ) async throws -> Evaluation {
        var checks = FieldChecks()
        let id = checks.identifier(request.name, "name", ResourceNames.evaluation)
        if request.appraisal == nil { checks.required("appraisal") }
        let found = checks.appraisal(
            request.appraisal ?? Appraisal(),
            "appraisal",
            today: desk.today
        )
        try checks.finish()
        let order = EvaluationOrder(
            id: id,
            etag: request.etag,
            part: .appraiser,
            next: .appraised,
            mutation: try Mutation(call, request, requestID: request.requestID),
            validateOnly: request.validateOnly
        )
        return try await desk.change(order, request, call) { [desk] old, transaction in
            var made = EvaluationDesk.Made(facts: old.facts.facts)
            made.rules = try desk.check(found, of: old, in: transaction)
            made.facts.content.appraisal = found
            made.facts.appraiser = call.caller.personalName
            made.decision = found.documentNumber
            return made
        }
    }
}

extension EvaluationDesk {
    /// Refuses an appraisal that cannot count; the codes of the rules applied.
    func check(
        _ appraisal: Appraisal,
        of record: EvaluationRecord,
        in reader: any Reader
    ) throws -> [String] {
        try checkScores(
            appraisal.generalScore,
            appraisal.resultScore,
            "appraisal",
            of: record
        )
        return try checkCountedOnce(appraisal, of: record, in: reader)
    }

    /// `EVALUATION_ACT_COUNTED_ONCE`: what counted in one year does not count in another.
    private func checkCountedOnce(
        _ appraisal: Appraisal,
        of record: EvaluationRecord,
        in reader: any Reader
    ) throws -> [String] {
        guard !appraisal.findings.isEmpty,
            let rule = rules.policy.find("EVALUATION_ACT_COUNTED_ONCE", at: record.periodEnd),
            try rule.codes.contains(record.period.code)
        else { return [] }
        var findings = RuleFindings(of: record.name, .evaluationRefused)
        for other in try EvaluationReader(reader: reader).all(of: record.subject)
        where other.number != record.number && other.period == record.period {
            let counted = other.facts.facts.content.appraisal?.findings ?? []
            let twice = appraisal.findings.contains(where: counted.contains)
            findings.note(
                rule,
                holds: !twice,
                vi: "Đã tính trong năm \(other.year): \(other.name).",
                en: "It counted in the year \(other.year): \(other.name)."
            )
        }
        try findings.finish()
        return findings.applied
    }
}
