internal import Authority
internal import Conventions
internal import Kernel
internal import Policy
internal import TypeContract

/// Derives blocks from sanctions, opened cases and findings on the profile, by the rows of the
/// policy (DOMAIN 8.2).
struct BlockCalculation: Sendable {
    /// The regulations.
    let policy: Policy

    /// The blocks in force on a day, the earliest start first, with their effects on an act, or
    /// on every act; a block without such an effect is left out.
    func blocks(
        from sanctions: [SanctionRecord],
        and considerations: [Consideration] = [],
        _ findings: [UntruthfulProfile] = [],
        on day: CalendarDate,
        act: PersonnelAct? = nil
    ) throws(Failure) -> [BlockInForce] {
        var all: [BlockInForce] = []
        for sanction in sanctions { all += try periods(of: sanction) }
        for consideration in considerations { all.append(try block(of: consideration)) }
        for finding in findings { all.append(try block(of: finding)) }
        var found: [BlockInForce] = []
        for var block in all where block.period.contains(day) {
            block.effects = try effects(of: block.kind, on: day, act)
            if !block.effects.isEmpty { found.append(block) }
        }
        return found.sorted {
            ($0.period.start, $0.kind.rawValue) < ($1.period.start, $1.kind.rawValue)
        }
    }

    /// The blocks that a sanction starts.
    func started(by sanction: SanctionRecord) throws(Failure) -> [BlockInForce] {
        try periods(of: sanction).filter { $0.period.contains(sanction.period.start) }
    }

    /// The blocks that follow from a sanction, by the rows of the day of its decision, which is
    /// their anchor (DOMAIN 0.4).
    private func periods(of sanction: SanctionRecord) throws(Failure) -> [BlockInForce] {
        let decided = sanction.decisionDate
        let force = try policy.rule(
            sanction.period.end == nil ? "SANCTION_FORMS_WITHOUT_END" : "SANCTION_IN_FORCE_MONTHS",
            at: decided
        )
        var blocks = [block(.sanctionInForce, sanction, sanction.period, force)]
        let wait = policy.find(
            "POST_SANCTION_WAIT_MONTHS",
            scope: ["sanction_form": sanction.form.rawValue],
            at: decided
        )
        if let wait {
            let period = SanctionPeriod(from: sanction.period.start, months: try wait.integer)
            blocks.append(block(.postSanctionWait, sanction, period, wait))
        }
        if sanction.corruptionRelated && sanction.form == .removal {
            let ban = try policy.block(.corruptionDismissed, on: .appoint, at: decided)
            let period = SanctionPeriod(from: sanction.period.start, to: nil)
            blocks.append(block(.corruptionDismissed, sanction, period, ban.rule))
        }
        return blocks
    }

    /// The block while an official is under consideration for discipline.
    private func block(of consideration: Consideration) throws(Failure) -> BlockInForce {
        let kind = BlockKind.disciplineUnderConsideration
        let ban = try policy.block(kind, on: .appoint, at: consideration.period.start)
        return BlockInForce(
            kind: kind,
            period: consideration.period,
            rule: RuleReference(ban.rule),
            sanction: nil,
            grade: consideration.grade
        )
    }

    /// The block while the profile stands as not truthful.
    private func block(of finding: UntruthfulProfile) throws(Failure) -> BlockInForce {
        let kind = BlockKind.profileNotTruthful
        let ban = try policy.block(kind, on: .appoint, at: finding.start)
        return BlockInForce(
            kind: kind,
            period: SanctionPeriod(from: finding.start, to: finding.end),
            rule: RuleReference(ban.rule),
            sanction: nil,
            grade: .internalUse
        )
    }

    private func block(
        _ kind: BlockKind,
        _ sanction: SanctionRecord,
        _ period: SanctionPeriod,
        _ rule: PolicyRule
    ) -> BlockInForce {
        BlockInForce(
            kind: kind,
            period: period,
            rule: RuleReference(rule),
            sanction: StoredSanction.pattern.name(sanction.officialID, sanction.id),
            grade: sanction.grade
        )
    }

    private func effects(
        of kind: BlockKind,
        on day: CalendarDate,
        _ act: PersonnelAct?
    ) throws(Failure) -> [BlockInForce.Effect] {
        var effects: [BlockInForce.Effect] = []
        for act in act.map({ [$0] }) ?? PersonnelAct.allCases {
            let cell = try policy.block(kind, on: act, at: day)
            switch cell.strength {
            case .none: continue
            case .hard, .soft:
                effects.append(
                    BlockInForce.Effect(
                        act: act,
                        isSoft: cell.strength == .soft,
                        rule: RuleReference(cell.rule)
                    )
                )
            }
        }
        return effects
    }
}
