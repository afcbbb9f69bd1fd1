internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import ProtobufC

/// A step of a member's screening as it was asked for, checked by itself; the rules follow in
/// ``ScreeningGuards``.
struct ScreeningStepDraft: Sendable {
    let state: ScreeningState
    let day: CalendarDate
    let vote: MembershipFacts.Ballot?
    let decidingID: String
    let summons: Int
    let lateReason: String
    /// The step as it is kept, without its recorder.
    let message: ScreeningStep
    /// The parts that it has.
    let given: Set<ScreeningPart>

    /// Reads a step; what is wrong is reported.
    init(
        _ message: ScreeningStep?,
        by maker: ScreeningTransition.Maker,
        today: CalendarDate,
        _ checks: inout FieldChecks
    ) {
        if message == nil { checks.required("step") }
        var kept = message ?? ScreeningStep()
        state = checks.screeningState(kept.state, by: maker)
        day = checks.pastDay(kept.date, "step.date", today: today)
        kept.statement = checks.line(
            kept.statement,
            "step.statement",
            length: PersonnelLimits.screeningTextLength
        )
        vote = kept.vote.map { checks.ballot($0, "step.vote") }
        let decision =
            kept.decisionNumber.isEmpty && kept.decisionDate == nil
            ? nil
            : checks.decision(kept.decisionNumber, kept.decisionDate, "step.", today: day)
        kept.decisionNumber = decision?.number ?? ""
        decidingID =
            kept.decidingOrganization.isEmpty
            ? ""
            : checks.identifier(
                kept.decidingOrganization,
                "step.deciding_organization",
                ResourceNames.organization
            )
        kept.reason = checks.optionalChoice(kept.reason, "step.reason")
        checks.optionalName(kept.sanction, "step.sanction", ResourceNames.sanction)
        checks.number(kept.summons, "step.summons", in: PersonnelLimits.screeningSummons)
        summons = Int(kept.summons)
        kept.lateReason = checks.line(
            kept.lateReason,
            "step.late_reason",
            length: PersonnelLimits.lateReasonLength
        )
        lateReason = kept.lateReason
        kept.recorder = ""
        self.message = kept
        let parts: [(ScreeningPart, Bool)] = [
            (.vote, vote != nil), (.decision, decision != nil), (.deciding, !decidingID.isEmpty),
            (.reason, kept.reason != .unspecified), (.sanction, !kept.sanction.isEmpty),
            (.summons, summons != 0), (.lateReason, !kept.lateReason.isEmpty),
        ]
        given = Set(parts.filter(\.1).map(\.0))
    }

    /// Refuses a step without a part that it needs, with one that it does not take, or on a day
    /// before another one.
    func check(
        against step: ScreeningTransition,
        of category: ScreeningCategory,
        notBefore first: CalendarDate
    ) throws(Failure) {
        var allowed = step.needs.union(step.may)
        if category != .strikeOff { allowed.remove(.reason) }
        if category != .expel { allowed.remove(.sanction) }
        var checks = FieldChecks()
        for part in ScreeningPart.allCases {
            let field = "step.\(part.rawValue)"
            if step.needs.contains(part), !given.contains(part) { checks.required(field) }
            if given.contains(part), !allowed.contains(part) {
                checks.malformed(
                    field,
                    vi: "Không dùng cho bước sang \(step.next.code) (\(category.code)).",
                    en: "Does not belong to a step to \(step.next.code) (\(category.code))."
                )
            }
        }
        checks.notBefore(first, day, "step.date")
        try checks.finish()
    }
}

extension FieldChecks {
    /// A state that a maker can bring about.
    fileprivate mutating func screeningState(
        _ value: ScreeningState,
        by maker: ScreeningTransition.Maker
    ) -> ScreeningState {
        let allowed = ScreeningTransition.reachable(by: maker)
        if value == .unspecified {
            required("step.state")
        } else if !allowed.contains(value) {
            let codes = allowed.map(\.code).joined(separator: ", ")
            report(
                FieldViolation(
                    "step.state",
                    "UNKNOWN_CODE",
                    vi: "Phải là một trong: \(codes).",
                    en: "Must be one of \(codes)."
                )
            )
        }
        return value
    }
}
