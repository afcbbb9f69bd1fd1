internal import Conventions
internal import DisciplineContract
internal import Kernel
internal import Policy
internal import RPC
internal import WellKnownMessages

extension BlockInForce {
    /// The block in the form in which the caller gets it.
    ///
    /// What is barred is told to everybody who asks, so that nobody is planned for a post in spite
    /// of a secret sanction; the sanction itself is named where it is there for the caller, a
    /// case never.
    func message(for call: CallContext) -> Block {
        Block(
            kind: kind.message,
            startDate: GoogleDate(period.start),
            endDate: period.end.map { GoogleDate($0) },
            effects: effects.map { effect in
                BlockEffect(
                    act: effect.act.message,
                    strength: effect.isSoft ? .soft : .hard,
                    rule: effect.rule
                )
            },
            rule: rule,
            sanction: call.finds(grade) ? sanction ?? "" : ""
        )
    }
}

extension Policy::BlockKind {
    /// The value in the contract.
    fileprivate var message: DisciplineContract.BlockKind {
        switch self {
        case .sanctionInForce: .sanctionInForce
        case .postSanctionWait: .postSanctionWait
        case .corruptionDismissed: .corruptionDismissed
        case .disciplineUnderConsideration: .disciplineUnderConsideration
        case .prosecution: .prosecution
        case .oversightSigns: .oversightSigns
        case .suspended: .suspended
        case .profileNotTruthful: .profileNotTruthful
        case .profileIncomplete: .profileIncomplete
        case .protectedFamily: .protectedFamily
        case .illnessSerious: .illnessSerious
        case .lowConfidence: .lowConfidence
        case .kinshipConflict: .kinshipConflict
        }
    }
}

extension Policy::PersonnelAct {
    /// The value in the contract.
    var message: DisciplineContract.PersonnelAct {
        switch self {
        case .plan: .plan
        case .appoint: .appoint
        case .reappoint: .reappoint
        case .transfer: .transfer
        case .rotate: .rotate
        case .second: .second
        case .train: .train
        case .award: .award
        case .resign: .resign
        case .transferMembership: .transferMembership
        case .streamline: .streamline
        }
    }
}
