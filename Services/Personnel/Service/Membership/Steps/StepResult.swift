internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import Policy
internal import ProtobufC

/// What a step makes of the facts, with the deadlines that begin with it.
struct StepResult: Sendable {
    let rules: MembershipRules

    /// The facts after a step of a membership.
    func facts(
        of record: MembershipRecord,
        after draft: StepDraft,
        by recorder: String
    ) throws(Failure) -> MembershipFacts {
        var facts = record.facts
        facts.state = draft.state
        facts.stateFrom = draft.day
        facts.papers = draft.papers
        facts.recorder = recorder
        facts.probationEndsOn = nil
        facts.dueOn = nil
        if draft.state.isFinal || draft.state == .exemptActivity {
            facts.host = MembershipFacts.Place()
            facts.hostedUntil = nil
        }
        if !draft.memberNumber.isEmpty { facts.memberNumber = draft.memberNumber }
        if !draft.cardNumber.isEmpty { facts.cardNumber = draft.cardNumber }
        switch draft.state {
        case .cellVoted:
            facts.dueOn = try due("ADMITTED_PROBATION", after: draft.day, at: draft.day)
        case .admittedProbation:
            facts.admittedOn = draft.day
            let end = try probationEnd(from: draft.day)
            facts.probationEndsOn = end
            facts.dueOn = try due("OFFICIAL", after: end, at: draft.day)
        case .official:
            if facts.officialOn == nil { facts.officialOn = draft.day }
        default: break
        }
        return facts
    }

    /// The first day after a probation that begins on a day, by `MEMBER_PROBATION_MONTHS`.
    func probationEnd(from day: CalendarDate) throws(Failure) -> CalendarDate {
        let rule = try rules.policy.rule("MEMBER_PROBATION_MONTHS", at: day)
        return day.adding(months: try rule.integer)
    }

    /// The last day for a decision, by `MEMBER_DECISION_DAYS` on the day on which the case's rules
    /// were chosen.
    func due(
        _ step: String,
        after start: CalendarDate,
        at day: CalendarDate
    ) throws(Failure) -> CalendarDate {
        let rule = try rules.policy.rule("MEMBER_DECISION_DAYS", scope: ["step": step], at: day)
        return start.adding(days: try rule.integer)
    }
}
