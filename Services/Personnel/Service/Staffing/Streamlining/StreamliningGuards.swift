internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import Policy
internal import ProtobufC
internal import RPC
internal import Storage
internal import TypeContract

/// The guards of the steps of a case, in their order, each with its rule code (DOMAIN 5.18).
struct StreamliningGuards {
    private let rules: StaffingRules
    private let official: String
    private let day: CalendarDate
    /// Whether the caller may be told which guarded fact stands against a step.
    private let tellsKind: Bool
    private var findings: RuleFindings

    /// Guards of a step on a day.
    init(_ rules: StaffingRules, of official: String, on day: CalendarDate, _ call: CallContext) {
        self.rules = rules
        self.official = official
        self.day = day
        tellsKind = call.clearance.contains(.sensitive)
        findings = RuleFindings(of: official, .streamliningRefused)
    }

    /// Ends the judgement: throws one failure that names every rule that does not hold; the rows
    /// applied.
    func finish() throws(Failure) -> [RuleReference] {
        try findings.finish()
        return findings.cited
    }

    /// `STREAMLINING_GROUPS`: the group is one of the decree of the day.
    mutating func group(_ group: Int32) throws {
        let rule = try rules.policy.rule("STREAMLINING_GROUPS", at: day)
        let range = try rule.range
        findings.note(
            rule,
            holds: range.contains(Int(group)),
            vi: "Nhóm \(group); được phép: \(range.lowerBound)–\(range.upperBound).",
            en: "The group is \(group); allowed: \(range.lowerBound) to \(range.upperBound)."
        )
    }

    /// `STREAMLINING_CHILD_MONTHS`: not yet during a pregnancy, a maternity leave or the time with
    /// a small child, unless the official asks for it; on the day of the step and another one.
    mutating func notProtected(_ opinion: StreamliningOpinion?, until other: CalendarDate? = nil) {
        guard let opinion, !opinion.isVoluntary,
            let rule = rules.policy.find("STREAMLINING_CHILD_MONTHS", at: day),
            let start = opinion.protectionStartDate.flatMap(CalendarDate.init),
            let end = opinion.protectionEndDate.flatMap(CalendarDate.init),
            (start...end).overlaps(day...max(day, other ?? day))
        else { return }
        if tellsKind {
            findings.note(
                rule,
                holds: false,
                vi: "Từ \(start) đến hết \(end).",
                en: "From \(start) through \(end)."
            )
        } else {
            findings.refuse(
                PreconditionViolation(
                    type: "STREAMLINING_DEFERRED",
                    subject: official,
                    description: BilingualText(
                        vi: "Chưa thực hiện tinh giản.",
                        en: "Is not streamlined yet."
                    )
                )
            )
        }
    }

    /// What discipline tells stands against streamlining; what the official may set aside gives way
    /// to who asks for it.
    mutating func notBlocked(_ blocks: [StandingBlock], isVoluntary: Bool) {
        for block in blocks {
            let violation = block.violation(
                of: official,
                isOverridden: isVoluntary,
                tellingKind: tellsKind
            )
            if let violation { findings.refuse(violation) }
        }
    }
}

/// The rules for single values of cases.
extension FieldChecks {
    /// A paper that must be there, as it is kept.
    mutating func streamliningPaper(
        _ message: StreamliningPaper?,
        _ field: String,
        today: CalendarDate
    ) -> StreamliningPaper {
        guard var kept = message else {
            required(field)
            return StreamliningPaper()
        }
        kept.documentNumber = line(
            kept.documentNumber,
            "\(field).document_number",
            length: PersonnelLimits.decisionNumberLength
        )
        _ = pastDay(kept.documentDate, "\(field).document_date", today: today)
        return kept
    }
}

extension StreamliningPaper {
    /// Its day, once it is checked.
    var day: CalendarDate { documentDate.flatMap(CalendarDate.init) ?? .openEnd }
}
