internal import Conventions
internal import Policy
internal import TypeContract

/// A period in which a sanction, or an opened case, stands against acts of personnel work.
struct BlockInForce: Sendable, Hashable {
    /// What kind of block it is.
    let kind: BlockKind
    /// When it is in force.
    let period: SanctionPeriod
    /// The rule row that sets the period.
    let rule: RuleReference
    /// The identifier of the sanction that it follows from; `nil` when it follows from a case.
    let sanctionID: String?
    /// How secret that sanction, or case, is.
    let grade: RecordGrade
    /// What it does to each act that it touches.
    var effects: [Effect] = []

    /// The code of that row.
    var ruleCode: String { rule.ruleCode }

    /// What a block does to one act.
    struct Effect: Sendable, Hashable {
        let act: PersonnelAct
        let isSoft: Bool
        let rule: RuleReference
    }
}
