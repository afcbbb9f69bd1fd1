internal import Conventions
internal import Kernel
package import Policy
internal import TypeContract

/// The rules that memberships rest on, as rows of the policy.
package struct MembershipRules: Sendable {
    let policy: Policy
    let workingDays: WorkingDays

    /// The rules of a policy, with the calendar of working days.
    package init(policy: Policy, workingDays: WorkingDays) {
        self.policy = policy
        self.workingDays = workingDays
    }

    /// The rules of the policy that the program carries within it.
    package static func embedded() throws -> MembershipRules {
        MembershipRules(policy: try .embedded(), workingDays: try .embedded())
    }

    /// Whether a vote reaches the share of a row: votes in favour of all official members, in whole
    /// numbers (DOMAIN 0.3).
    static func reaches(
        _ share: PolicyRule,
        _ vote: MembershipFacts.Ballot
    ) throws(Failure) -> Bool {
        let bounds = try share.range
        let votes = Int64(vote.inFavour) * Int64(bounds.upperBound)
        let needed = Int64(vote.officialMembers) * Int64(bounds.lowerBound)
        switch share.unit {
        case "SHARE_AT_LEAST": return votes >= needed
        case "SHARE_MORE_THAN": return votes > needed
        default: throw share.unusable(wanted: "the unit SHARE_AT_LEAST or SHARE_MORE_THAN")
        }
    }
}

/// What the rules say of one step: every row that was applied, and every one that does not hold.
struct RuleFindings {
    /// The resource that the rules are applied to.
    let resource: String
    /// With which reason the step is refused.
    let reason: Reason
    /// The rows applied, each once.
    private(set) var cited: [RuleReference] = []
    private var broken: [PreconditionViolation] = []

    init(of resource: String, _ reason: Reason = .membershipRefused) {
        self.resource = resource
        self.reason = reason
    }

    /// The codes of the rows applied, each once.
    var applied: [String] {
        var codes: [String] = []
        for rule in cited where !codes.contains(rule.ruleCode) { codes.append(rule.ruleCode) }
        return codes
    }

    /// Notes a row, and when it does not hold what was found.
    mutating func note(_ rule: PolicyRule, holds: Bool, vi: String, en: String) {
        let reference = RuleReference(rule)
        if !cited.contains(reference) { cited.append(reference) }
        if holds { return }
        broken.append(
            PreconditionViolation(
                type: rule.ruleCode,
                subject: resource,
                description: reference.text(vi: vi, en: en)
            )
        )
    }

    /// Notes what another service tells stands against the step.
    mutating func refuse(_ violation: PreconditionViolation) { broken.append(violation) }

    /// Ends the judgement: throws one failure that names every rule that does not hold.
    func finish() throws(Failure) {
        guard !broken.isEmpty else { return }
        var codes: [String] = []
        for violation in broken where !codes.contains(violation.type) {
            codes.append(violation.type)
        }
        throw Failure(
            reason,
            ["resource": resource, "rules": codes.joined(separator: ", ")],
            details: broken.map(FailureDetail.precondition)
        )
    }
}
