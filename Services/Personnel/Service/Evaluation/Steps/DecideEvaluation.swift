internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import Policy
internal import ProtobufC
internal import RPC
internal import Storage
internal import TypeContract

/// Decides on a grade (quyết định xếp loại).
///
/// Guards: another person than appraised it; a reason where the grade differs from the appraisal;
/// the draft was sent in time; the grade meets the rules of the period, also by what discipline has
/// in force.
struct DecideEvaluation {
    let desk: EvaluationDesk

    func callAsFunction(
        _ request: DecideEvaluationRequest,
        _ call: CallContext
    ) async throws -> Evaluation {
        var checks = FieldChecks()
        let id = checks.identifier(request.name, "name", ResourceNames.evaluation)
        let asked = checks.gradeDecision(
            request.decision,
            "decision",
            isFirst: true,
            today: desk.today
        )
        try checks.finish()
        let order = EvaluationOrder(
            id: id,
            etag: request.etag,
            part: .decider,
            next: .decided,
            mutation: try Mutation(call, request, requestID: request.requestID),
            validateOnly: request.validateOnly
        )
        return try await desk.changeGrade(order, to: asked.grade, request, call) { grading in
            let old = grading.record
            let facts = old.facts.facts
            let caller = call.caller.personalName
            if facts.appraiser == caller {
                throw Failure(.evaluatorNotAnother, ["resource": old.name])
            }
            let appraisal = facts.content.appraisal ?? Appraisal()
            try Self.checkReason(asked, appraisal)
            let draft = try grading.checkDraft(asked, appraisal)
            let decision = try grading.decide(asked, on: appraisal)
            var made = EvaluationDesk.Made(facts: facts)
            made.facts.content.decision = decision
            made.facts.decider = caller
            made.rules = draft + decision.rules.map(\.ruleCode)
            made.decision = decision.decisionNumber
            return made
        }
    }

    private static func checkReason(
        _ decision: GradeDecision,
        _ appraisal: Appraisal
    ) throws(Failure) {
        guard decision.grade != appraisal.grade, decision.reason.isEmpty else { return }
        var checks = FieldChecks()
        checks.required("decision.reason")
        try checks.finish()
    }
}

/// Measures a grade by the rules, and says who decides on it.
struct Grading {
    let desk: EvaluationDesk
    let record: EvaluationRecord
    /// Whether discipline has a sanction in force.
    let isSanctioned: Bool
    let transaction: any Transaction

    /// The decision with its rows and the organisation that decided; throws `EVALUATION_REFUSED`.
    func decide(_ asked: GradeDecision, on appraisal: Appraisal) throws -> GradeDecision {
        var guards = GradeGuards(
            asked,
            on: appraisal,
            of: record,
            under: try unitGrade(),
            isSanctioned: isSanctioned,
            desk.rules
        )
        var decision = asked
        decision.rules = try guards.judge()
        decision.decidingOrganization = ResourceNames.organization(try decidingID())
        return decision
    }

    /// The grade of the organisation for the same period, where it is decided.
    private func unitGrade() throws -> EvaluationGrade? {
        let unit = try EvaluationReader(reader: transaction).find(
            .organization,
            record.subject.organization.number,
            record.period,
            endingOn: record.periodEnd
        )
        let grade = unit?.facts.facts.decidedGrade ?? .unspecified
        return grade == .unspecified ? nil : grade
    }

    private func decidingID() throws -> String {
        let decider = EvaluationDecider(reader: transaction, day: desk.today)
        if let scope = try decider.scope(of: record.subject) { return scope.decidingID }
        let round = try RoundReader(reader: transaction).find(id: record.roundID)
        return round?.organization.id ?? record.subject.organization.id
    }

    /// `EVALUATION_DRAFT_WORKING_DAYS`: the subject had the draft for so long before the meeting;
    /// the codes of the rules applied.
    func checkDraft(_ asked: GradeDecision, _ appraisal: Appraisal) throws -> [String] {
        let meeting = asked.meetingDate.flatMap(CalendarDate.init) ?? desk.today
        guard let rule = desk.rules.policy.find("EVALUATION_DRAFT_WORKING_DAYS", at: meeting)
        else { return [] }
        var findings = RuleFindings(of: record.name, .evaluationRefused)
        let sent = appraisal.draftSentDate.flatMap(CalendarDate.init)
        let days = try rule.integer
        let first = try sent.map { try desk.rules.workingDays.day(days, after: $0) }
        let told = sent?.description ?? "–"
        findings.note(
            rule,
            holds: first.map { $0 <= meeting } ?? false,
            vi: "Dự thảo gửi ngày \(told), họp ngày \(meeting).",
            en: "The draft was sent on \(told), the meeting was on \(meeting)."
        )
        try findings.finish()
        return findings.applied
    }

    /// Refuses a grade by which more subjects would be excellent than may be, once grades are told.
    func checkQuota(_ decided: EvaluationFacts) throws {
        guard decided.decidedGrade == .htxsnv, record.facts.facts.decidedGrade != .htxsnv,
            let round = try RoundReader(reader: transaction).find(id: record.roundID)
        else { return }
        let all = try EvaluationReader(reader: transaction).all(ofRound: round.number)
        let after = all.map { other in
            guard other.number == record.number else { return other }
            var changed = other
            changed.facts.facts = decided
            return changed
        }
        try GroupedEvaluations(after, of: round, desk.rules).checkQuota()
    }
}
