internal import Kernel
internal import PersonnelContract
internal import ProtobufC

/// Takes a step of a membership: one of the table, with its parts, that every rule allows.
struct MemberStep {
    let draft: StepDraft
    let rules: MembershipRules

    /// Passes when the table has the step for its maker, and the step has its parts.
    func check(of old: MembershipRecord, by maker: MembershipTransition.Maker) throws(Failure) {
        let step = try MembershipTransition.step(of: old, to: draft.state, by: maker)
        try draft.check(against: step, of: old)
    }

    /// Judges the step by the rules, and writes what it makes of the facts.
    func take(
        from old: MembershipRecord,
        by recorder: String,
        _ writer: MembershipWriter
    ) throws -> MembershipOrders.Made {
        var guards = StepGuards(draft, of: old, rules, in: writer.transaction)
        let applied = try guards.judge()
        let facts = try StepResult(rules: rules).facts(of: old, after: draft, by: recorder)
        let record = try writer.advance(old, to: facts, from: draft.day)
        let followUps = FollowUps(
            transaction: writer.transaction,
            now: writer.now,
            rules: FollowUpRules(policy: rules.policy, workingDays: rules.workingDays)
        )
        let left = try followUps.exited(record, after: old.facts.state)
        return MembershipOrders.Made(record: record, rules: applied, left: left)
    }
}
