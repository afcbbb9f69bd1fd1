internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import Storage

/// A step as it was asked for, checked by itself; the rules follow in ``StepGuards``.
struct StepDraft: Sendable {
    let state: MembershipState
    let day: CalendarDate
    let papers: MembershipFacts.Papers
    let memberNumber: String
    let cardNumber: String
    /// The parts that it has.
    let given: Set<StepPart>

    /// Reads a step; what is wrong is reported.
    init(
        _ message: MembershipStep?,
        by maker: MembershipTransition.Maker,
        today: CalendarDate,
        _ checks: inout FieldChecks
    ) {
        if message == nil { checks.required("step") }
        let message = message ?? MembershipStep()
        state = checks.state(message.state, by: maker)
        day = checks.pastDay(message.date, "step.date", today: today)
        var papers = MembershipFacts.Papers()
        if !message.decisionNumber.isEmpty || message.decisionDate != nil {
            papers.decision = checks.decision(
                message.decisionNumber,
                message.decisionDate,
                "step.",
                today: day
            )
        }
        papers.decidingID = checks.deciding(message.decidingOrganization, by: maker)
        papers.vote = message.vote.map { checks.ballot($0, "step.vote") }
        papers.sponsors = checks.sponsors(message.sponsors, before: day)
        papers.documents = checks.documents(message.documents)
        papers.reason = checks.optionalChoice(message.reason, "step.reason")
        papers.sanction = message.sanction
        checks.optionalName(message.sanction, "step.sanction", ResourceNames.sanction)
        papers.lateReason = checks.line(
            message.lateReason,
            "step.late_reason",
            length: PersonnelLimits.lateReasonLength
        )
        papers.overAgeApproval = checks.line(
            message.overAgeApprovalNumber,
            "step.over_age_approval_number",
            length: 0...PersonnelLimits.decisionNumberLength.upperBound
        )
        self.papers = papers
        memberNumber = checks.optionalMemberNumber(message.memberNumber, "step.member_number")
        cardNumber = checks.optionalMemberNumber(message.cardNumber, "step.card_number")
        given = Self.parts(of: papers, memberNumber, cardNumber)
    }

    private static func parts(
        of papers: MembershipFacts.Papers,
        _ memberNumber: String,
        _ cardNumber: String
    ) -> Set<StepPart> {
        let parts: [(StepPart, Bool)] = [
            (.decision, papers.decision.date != nil || !papers.decision.number.isEmpty),
            (.vote, papers.vote != nil), (.sponsors, !papers.sponsors.isEmpty),
            (.documents, !papers.documents.isEmpty), (.reason, papers.reason != .unspecified),
            (.sanction, !papers.sanction.isEmpty), (.memberNumber, !memberNumber.isEmpty),
            (.cardNumber, !cardNumber.isEmpty), (.lateReason, !papers.lateReason.isEmpty),
            (.overAgeApproval, !papers.overAgeApproval.isEmpty),
        ]
        return Set(parts.filter(\.1).map(\.0))
    }

    /// Refuses a step without a part that it needs, with one that it does not take, with a reason
    /// of another state, or on a day on which the state before had not held for a day.
    func check(
        against step: MembershipTransition,
        of record: MembershipRecord
    ) throws(Failure) {
        var checks = FieldChecks()
        for part in StepPart.allCases {
            let field = "step.\(part.rawValue)"
            if step.needs.contains(part), !given.contains(part) { checks.required(field) }
            if given.contains(part), !step.needs.union(step.may).contains(part) {
                checks.malformed(
                    field,
                    vi: "Không dùng cho bước sang \(step.next.code).",
                    en: "Does not belong to a step to \(step.next.code)."
                )
            }
        }
        let reasons = MembershipReason.allowed(for: step.next)
        if step.needs.contains(.reason), given.contains(.reason), !reasons.contains(papers.reason) {
            let codes = reasons.map(\.code).joined(separator: ", ")
            checks.malformed(
                "step.reason",
                vi: "Phải là một trong: \(codes).",
                en: "Must be one of \(codes)."
            )
        }
        checks.notBefore(record.period.from.adding(days: 1), day, "step.date")
        if !papers.sanction.isEmpty,
            ResourceNames.sanction.identifiers(in: papers.sanction)?.first != record.officialID
        {
            checks.malformed(
                "step.sanction",
                vi: "Phải là kỷ luật của chính đảng viên này.",
                en: "Must be a sanction of this member."
            )
        }
        try checks.finish()
    }
}
