internal import Conventions
internal import Kernel
internal import Policy
internal import TypeContract

/// The rows of the policy that an entry is measured by.
struct EntryRules: Sendable, Hashable {
    /// Persons for one leadership post.
    let personsPerPost: Measure
    /// Leadership posts of one person at the same approving level.
    let postsPerPerson: Measure
    /// The row that bounds the entries of a committee.
    let coefficient: RuleReference

    /// The code of the row that bounds the entries of a post.
    func ruleCode(of kind: HolderKind) -> String {
        (kind.isLeadership ? personsPerPost.reference : coefficient).ruleCode
    }

    /// A number of the policy with the row that it comes from.
    struct Measure: Sendable, Hashable {
        let value: Int
        let reference: RuleReference
    }
}

extension PlanningDesk {
    /// The rows that an entry is measured by on a day.
    func entryRules(on day: CalendarDate) throws(Failure) -> EntryRules {
        EntryRules(
            personsPerPost: try .init(policy.rule("PLAN_PERSONS_PER_POST", at: day)),
            postsPerPerson: try .init(policy.rule("PLAN_POSTS_PER_PERSON", at: day)),
            coefficient: RuleReference(try policy.rule("PLAN_COEFFICIENT_PERCENT", at: day))
        )
    }

    /// The bounds of a committee's coefficient on a day.
    func coefficientBounds(on day: CalendarDate) throws(Failure) -> CoefficientBounds {
        let row = try policy.rule("PLAN_COEFFICIENT_PERCENT", at: day)
        return CoefficientBounds(percent: try row.range, reference: RuleReference(row))
    }
}

/// The bounds of a committee's coefficient, with their row.
struct CoefficientBounds: Sendable, Hashable {
    /// Percent of the committee's size.
    let percent: ClosedRange<Int>
    /// The row.
    let reference: RuleReference

    /// The row's code.
    var ruleCode: String { reference.ruleCode }
}

extension EntryRules.Measure {
    /// The number of a policy row.
    init(_ rule: PolicyRule) throws(Failure) {
        self.init(value: try rule.integer, reference: RuleReference(rule))
    }
}
