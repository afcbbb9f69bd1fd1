package import Policy

/// The rules of the policy by which some lists are made.
package struct ListRules: Sendable {
    let membership: MembershipRules
    let staffing: StaffingRules
    let evaluation: EvaluationRules

    /// The rules of a policy, with the calendar of working days.
    package init(policy: Policy, workingDays: WorkingDays) {
        membership = MembershipRules(policy: policy, workingDays: workingDays)
        staffing = StaffingRules(policy: policy)
        evaluation = EvaluationRules(policy: policy, workingDays: workingDays)
    }

    /// The rules of the policy that the program carries within it.
    package static func embedded() throws -> ListRules {
        ListRules(policy: try .embedded(), workingDays: try .embedded())
    }
}
