internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import Policy
internal import ProtobufC
internal import TypeContract
internal import WellKnownMessages

/// The rules that a grade is measured by before it is decided (366-QĐ/TW; DOMAIN 5.12).
///
/// Rows are those of the last day of the period. They say how good a grade may be and never set
/// one: a person decides (DOMAIN 11.3). Some stand back for a written explanation.
struct GradeGuards {
    let rules: EvaluationRules
    let record: EvaluationRecord
    let appraisal: Appraisal
    let decision: GradeDecision
    /// The grade of the organisation for the same period, where it is decided.
    let unitGrade: EvaluationGrade?
    /// Whether discipline has a sanction in force, whatever the appraisal says.
    let isSanctioned: Bool
    var findings: RuleFindings

    init(
        _ decision: GradeDecision,
        on appraisal: Appraisal,
        of record: EvaluationRecord,
        under unitGrade: EvaluationGrade?,
        isSanctioned: Bool,
        _ rules: EvaluationRules
    ) {
        self.rules = rules
        self.record = record
        self.appraisal = appraisal
        self.decision = decision
        self.unitGrade = unitGrade
        self.isSanctioned = isSanctioned
        findings = RuleFindings(of: record.name, .evaluationRefused)
    }

    private var grade: EvaluationGrade { decision.grade }
    private var tasks: TaskFigures { appraisal.tasks ?? TaskFigures() }
    private var facts: Set<EvaluationFact> {
        Set(appraisal.findings.map(\.fact)).union(isSanctioned ? [.sanctionInForce] : [])
    }
    private var isExplained: Bool { !decision.explanation.isEmpty }

    /// The row of a rule for the subject and the grade; `nil` when the policy has none.
    private func row(_ code: String) -> PolicyRule? {
        var scope = record.subject.scope
        scope["grade"] = grade.code
        return rules.policy.find(code, scope: scope, at: record.periodEnd)
    }

    /// Whether a rule on a grade looks at a fact.
    static func lookAt(
        _ fact: EvaluationFact,
        for grade: EvaluationGrade,
        of record: EvaluationRecord,
        _ rules: EvaluationRules
    ) throws -> Bool {
        var scope = record.subject.scope
        scope["grade"] = grade.code
        let codes = [
            "EVALUATION_BARRED_FACTS", "EVALUATION_NOT_COMPLETED_FACTS",
            "EVALUATION_SUSPENSION_GROUND", "EVALUATION_CONTRADICTING_FACTS",
        ]
        return try codes.contains { code in
            let row = rules.policy.find(code, scope: scope, at: record.periodEnd)
            return try row?.codes.contains(fact.code) ?? false
        }
    }

    /// Judges the grade by every rule that speaks of it; not graded breaks none.
    mutating func judge() throws -> [RuleReference] {
        if grade != .notGraded {
            try minimumOfWork()
            try score()
            try conditions()
            try notCompleted()
            try contradictions()
            try cap()
        }
        try findings.finish()
        return findings.cited
    }
}

extension GradeGuards {
    /// `EVALUATION_MINIMUM_MONTHS`: who has worked for too short is not graded.
    private mutating func minimumOfWork() throws {
        guard let rule = row("EVALUATION_MINIMUM_MONTHS") else { return }
        let months = Int(appraisal.workedMonths)
        findings.note(
            rule,
            holds: months >= (try rule.integer),
            vi: "Đã làm việc \(months) tháng.",
            en: "Has worked for \(months) months."
        )
    }

    /// `EVALUATION_SCALE`: there are points enough for the grade.
    private mutating func score() throws {
        let rule = try rules.policy.rule(
            "EVALUATION_SCALE",
            scope: ["grade": grade.code],
            at: record.periodEnd
        )
        let total = appraisal.totalScore.inPoints
        findings.note(
            rule,
            holds: Int(appraisal.totalScore) >= (try rule.integer) * 100,
            vi: "Tổng điểm là \(total).",
            en: "The points are \(total)."
        )
    }

    /// The conditions of a grade on tasks and earlier shortcomings, in whole numbers (DOMAIN 0.3).
    private mutating func conditions() throws {
        let assigned = tasks.assigned
        try share("EVALUATION_TASKS_DONE_PERCENT", tasks.done, of: assigned)
        try share("EVALUATION_TASKS_ON_TIME_PERCENT", tasks.onTime, of: assigned)
        try share("EVALUATION_TASKS_EXCEEDED_PERCENT", tasks.exceeded, of: max(assigned, 1))
        try share("EVALUATION_TASKS_LATE_PERCENT", tasks.late, of: assigned, isMost: true)
        try share(
            "EVALUATION_SHORTCOMINGS_MENDED_PERCENT",
            appraisal.mendedShortcomings,
            of: appraisal.earlierShortcomings
        )
        guard let barred = row("EVALUATION_BARRED_FACTS") else { return }
        note(barred, facts: try barred.codes)
    }

    /// What makes a grade above not completed need an explanation (X-19).
    private mutating func notCompleted() throws {
        guard grade != .khtnv else { return }
        let assigned = tasks.assigned
        try share("EVALUATION_UNIT_DONE_PERCENT", tasks.done, of: assigned, unlessExplained: true)
        try share(
            "EVALUATION_TASKS_FAILED_PERCENT",
            tasks.failed,
            of: assigned,
            isMost: true,
            unlessExplained: true
        )
        for code in ["EVALUATION_NOT_COMPLETED_FACTS", "EVALUATION_SUSPENSION_GROUND"] {
            guard let rule = row(code) else { continue }
            note(rule, facts: try rule.codes, unlessExplained: true)
        }
    }

    /// Grades that contradict facts stand by a written explanation alone (S:002, "không hình
    /// thức").
    private mutating func contradictions() throws {
        try share(
            "EVALUATION_CONTRADICTING_LATE_PERCENT",
            tasks.late,
            of: tasks.assigned,
            isMost: true,
            unlessExplained: true
        )
        guard let rule = row("EVALUATION_CONTRADICTING_FACTS") else { return }
        note(rule, facts: try rule.codes, unlessExplained: true)
    }

    /// `EVALUATION_HEAD_CAP`: a head's grade above the unit's, or before it, needs an explanation
    /// (X-17).
    private mutating func cap() throws {
        guard grade != .khtnv, let rule = row("EVALUATION_HEAD_CAP") else { return }
        let unit = unitGrade?.rank
        let isWithin = unit.map { $0 <= (grade.rank ?? 0) } ?? false
        let code = unitGrade?.code ?? "–"
        findings.note(
            rule,
            holds: isWithin || isExplained,
            vi: "Mức của đơn vị: \(code).",
            en: "The unit's grade: \(code)."
        )
    }

    /// Notes a rule on a share: at least so many hundredths of a number, or at most.
    private mutating func share(
        _ code: String,
        _ part: Int32,
        of whole: Int32,
        isMost: Bool = false,
        unlessExplained: Bool = false
    ) throws {
        guard let rule = row(code) else { return }
        let (found, wanted) = (Int64(part) * 100, Int64(whole) * Int64(try rule.integer))
        let isKept = isMost ? found <= wanted : found >= wanted
        findings.note(
            rule,
            holds: isKept || (unlessExplained && isExplained),
            vi: "Số liệu: \(part)/\(whole).",
            en: "The figures: \(part) of \(whole)."
        )
    }

    /// Notes a rule on facts, none of which may be there.
    private mutating func note(
        _ rule: PolicyRule,
        facts codes: [String],
        unlessExplained: Bool = false
    ) {
        let found = facts.map(\.code).filter(codes.contains).sorted()
        let named = found.joined(separator: ", ")
        findings.note(
            rule,
            holds: found.isEmpty || (unlessExplained && isExplained),
            vi: "Có: \(named).",
            en: "There are: \(named)."
        )
    }
}

extension Int32 {
    /// Hundredths of a point as points.
    fileprivate var inPoints: String {
        let (whole, rest) = quotientAndRemainder(dividingBy: 100)
        return rest == 0 ? "\(whole)" : "\(whole).\(rest < 10 ? "0" : "")\(rest)"
    }
}
