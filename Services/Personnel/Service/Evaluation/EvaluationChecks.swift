internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import WellKnownMessages

/// The rules for single values of evaluations.
extension FieldChecks {
    /// What a subject says of itself, as it is kept.
    mutating func selfAssessment(_ message: SelfAssessment?, _ field: String) -> SelfAssessment {
        guard var kept = message else {
            required(field)
            return SelfAssessment()
        }
        kept.grade = choice(kept.grade, "\(field).grade")
        scores(kept.generalScore, kept.resultScore, field)
        tasks(kept.tasks, "\(field).tasks")
        kept.remarks = line(
            kept.remarks,
            "\(field).remarks",
            length: PersonnelLimits.evaluationReasonLength
        )
        return kept
    }

    /// What an appraisal found, with its sum, as it is kept.
    mutating func appraisal(
        _ message: Appraisal,
        _ field: String,
        today: CalendarDate
    ) -> Appraisal {
        var kept = message
        kept.grade = choice(kept.grade, "\(field).grade")
        scores(kept.generalScore, kept.resultScore, field)
        kept.deductions = deductions(kept.deductions, "\(field).deductions")
        kept.totalScore = passed ? kept.sum : 0
        tasks(kept.tasks, "\(field).tasks")
        let earlier = kept.earlierShortcomings
        number(earlier, "\(field).earlier_shortcomings", in: PersonnelLimits.shortcomings)
        number(kept.mendedShortcomings, "\(field).mended_shortcomings", in: 0...max(0, earlier))
        kept.findings = findings(kept.findings, "\(field).findings")
        number(kept.workedMonths, "\(field).worked_months", in: PersonnelLimits.workedMonths)
        kept.opinions = line(
            kept.opinions,
            "\(field).opinions",
            length: PersonnelLimits.opinionsLength
        )
        if kept.draftSentDate != nil {
            _ = pastDay(kept.draftSentDate, "\(field).draft_sent_date", today: today)
        }
        kept.documentNumber = line(
            kept.documentNumber,
            "\(field).document_number",
            length: PersonnelLimits.decisionNumberLength
        )
        return kept
    }

    private mutating func scores(_ general: Int32, _ result: Int32, _ field: String) {
        number(general, "\(field).general_score", in: PersonnelLimits.scoreHundredths)
        number(result, "\(field).result_score", in: PersonnelLimits.scoreHundredths)
    }

    /// Figures that can be: no part is more than what it is a part of.
    private mutating func tasks(_ tasks: TaskFigures?, _ field: String) {
        guard let tasks else { return }
        number(tasks.assigned, "\(field).assigned", in: PersonnelLimits.evaluationTasks)
        let assigned = max(0, tasks.assigned)
        number(tasks.done, "\(field).done", in: 0...assigned)
        let done = max(0, tasks.done)
        number(tasks.onTime, "\(field).on_time", in: 0...done)
        number(tasks.exceeded, "\(field).exceeded", in: 0...done)
        number(tasks.failed, "\(field).failed", in: 0...max(0, assigned - done))
        number(tasks.late, "\(field).late", in: 0...max(0, assigned - max(0, tasks.onTime)))
    }

    private mutating func deductions(
        _ deductions: [ScoreDeduction],
        _ field: String
    ) -> [ScoreDeduction] {
        if deductions.count > PersonnelLimits.deductionsMax {
            number(deductions.count, field, in: 0...PersonnelLimits.deductionsMax)
            return []
        }
        return deductions.enumerated().map { index, deduction in
            var kept = deduction
            let most = PersonnelLimits.scoreHundredths.upperBound
            number(kept.score, "\(field)[\(index)].score", in: 1...most)
            kept.reason = line(
                kept.reason,
                "\(field)[\(index)].reason",
                length: PersonnelLimits.deductionReasonLength
            )
            return kept
        }
    }

    private mutating func findings(
        _ findings: [AppraisalFinding],
        _ field: String
    ) -> [AppraisalFinding] {
        if findings.count > PersonnelLimits.findingsMax {
            number(findings.count, field, in: 0...PersonnelLimits.findingsMax)
            return []
        }
        var seen: Set<AppraisalFinding> = []
        return findings.enumerated().map { index, finding in
            var kept = finding
            kept.fact = choice(kept.fact, "\(field)[\(index)].fact")
            kept.documentNumber = line(
                kept.documentNumber,
                "\(field)[\(index)].document_number",
                length: PersonnelLimits.decisionNumberLength
            )
            if !seen.insert(kept).inserted {
                report(
                    FieldViolation(
                        "\(field)[\(index)]",
                        "REPEATED",
                        vi: "Chỉ được nêu một lần.",
                        en: "Must be named once only."
                    )
                )
            }
            return kept
        }
    }

    /// A decision on a grade, as it is kept; what only the service says is left out.
    mutating func gradeDecision(
        _ message: GradeDecision?,
        _ field: String,
        isFirst: Bool,
        isReasoned: Bool = true,
        today: CalendarDate
    ) -> GradeDecision {
        guard var kept = message else {
            required(field)
            return GradeDecision()
        }
        kept.grade = choice(kept.grade, "\(field).grade")
        let most = PersonnelLimits.evaluationReasonLength.upperBound
        let isOwed =
            isReasoned && (!isFirst || kept.grade == .khtnv || kept.grade == .notGraded)
        kept.reason = line(kept.reason, "\(field).reason", length: (isOwed ? 1 : 0)...most)
        kept.explanation = line(kept.explanation, "\(field).explanation", length: 0...most)
        if isFirst || kept.meetingDate != nil {
            _ = pastDay(kept.meetingDate, "\(field).meeting_date", today: today)
        }
        kept.decisionNumber = line(
            kept.decisionNumber,
            "\(field).decision_number",
            length: PersonnelLimits.decisionNumberLength
        )
        _ = pastDay(kept.decisionDate, "\(field).decision_date", today: today)
        kept.decidingOrganization = ""
        kept.rules = []
        return kept
    }
}

extension Appraisal {
    /// The points that count, in hundredths; never below 0.
    fileprivate var sum: Int32 {
        let taken = deductions.reduce(0) { $0 + $1.score }
        return max(0, generalScore + resultScore - taken)
    }
}
