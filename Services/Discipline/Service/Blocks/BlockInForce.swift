internal import Conventions
internal import Policy
internal import TypeContract

/// A period in which a sanction, an opened case, or a finding on the profile stands against acts of
/// personnel work.
struct BlockInForce: Sendable, Hashable {
    /// What kind of block it is.
    let kind: BlockKind
    /// When it is in force.
    let period: SanctionPeriod
    /// The rule row that sets the period.
    let rule: RuleReference
    /// The name of the sanction that it follows from; `nil` when it follows from something else.
    let sanction: String?
    /// How secret that is.
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
