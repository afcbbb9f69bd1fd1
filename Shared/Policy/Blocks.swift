package import Kernel

/// Why an act on an official may be barred (DOMAIN 8.2, rows).
package enum BlockKind: String, Sendable, CaseIterable {
    case disciplineUnderConsideration = "DISCIPLINE_UNDER_CONSIDERATION"
    case sanctionInForce = "SANCTION_IN_FORCE"
    case postSanctionWait = "POST_SANCTION_WAIT"
    case prosecution = "PROSECUTION"
    case oversightSigns = "OVERSIGHT_SIGNS"
    case suspended = "SUSPENDED"
    case profileNotTruthful = "PROFILE_NOT_TRUTHFUL"
    case profileIncomplete = "PROFILE_INCOMPLETE"
    case protectedFamily = "PROTECTED_FAMILY"
    case illnessSerious = "ILLNESS_SERIOUS"
    case corruptionDismissed = "CORRUPTION_DISMISSED"
    case lowConfidence = "LOW_CONFIDENCE"
    case kinshipConflict = "KINSHIP_CONFLICT"
}

/// The acts that a block may bar (DOMAIN 8.2, columns).
package enum PersonnelAct: String, Sendable, CaseIterable {
    case plan = "PLAN"
    case appoint = "APPOINT"
    case reappoint = "REAPPOINT"
    case transfer = "TRANSFER"
    case rotate = "ROTATE"
    case second = "SECOND"
    case train = "TRAIN"
    case award = "AWARD"
    case resign = "RESIGN"
    case transferMembership = "TRANSFER_MEMBERSHIP"
    /// Not a column of 8.2: whose streamlining waits is said in 5.18.
    case streamline = "STREAMLINE"
}

/// How strongly a block bars an act.
package enum BlockStrength: String, Sendable, CaseIterable {
    /// Bars it.
    case hard = "HARD"
    /// Bars it unless the deciding level gives a reason.
    case soft = "SOFT"
    /// Does not touch it.
    case none = "NONE"
}

extension Policy {
    /// What a block does to an act on a day, and the row that says so.
    package func block(
        _ kind: BlockKind,
        on act: PersonnelAct,
        at day: CalendarDate
    ) throws(Failure) -> (strength: BlockStrength, rule: PolicyRule) {
        let rule = try rule("BLOCK_\(kind.rawValue)_\(act.rawValue)", at: day)
        guard case .code(let code) = rule.value, let strength = BlockStrength(rawValue: code)
        else {
            throw Failure(.policyRuleUnusable, ["rule": rule.ruleCode, "wanted": "a strength"])
        }
        return (strength, rule)
    }
}
