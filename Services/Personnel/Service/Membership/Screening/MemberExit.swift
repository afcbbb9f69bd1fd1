internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import Storage

/// What a decision of a screening makes of the membership: the same step, on the same papers and by
/// the same rules, as one that is recorded of the membership itself.
struct MemberExit {
    let rules: MembershipRules
    /// The day on which the call is made.
    let today: CalendarDate
    let writer: MembershipWriter

    /// Ends the membership when the step says so; `nil` when it goes on, and when the member has
    /// left by a step that is on record already.
    func take(
        _ draft: ScreeningStepDraft,
        of record: ScreeningItemRecord,
        _ member: MembershipRecord,
        by recorder: String
    ) throws -> MembershipOrders.Made? {
        guard let end = end(draft, of: record), member.facts.state != end else { return nil }
        var message = MembershipStep(
            state: end,
            date: draft.message.date,
            decisionNumber: draft.message.decisionNumber,
            decisionDate: draft.message.decisionDate,
            decidingOrganization: draft.message.decidingOrganization,
            reason: draft.message.reason,
            sanction: draft.message.sanction
        )
        if end == .struckOff { message.vote = record.step(.listed)?.vote }
        var checks = FieldChecks()
        let draft = StepDraft(message, by: .superior, today: today, &checks)
        try checks.finish()
        let step = MemberStep(draft: draft, rules: rules)
        try step.check(of: member, by: .superior)
        return try step.take(from: member, by: recorder, writer)
    }

    private func end(
        _ draft: ScreeningStepDraft,
        of record: ScreeningItemRecord
    ) -> MembershipState? {
        switch draft.state {
        case .decided: record.category.end
        case .left: .withdrew
        default: nil
        }
    }
}
