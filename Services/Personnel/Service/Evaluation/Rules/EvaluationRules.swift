internal import Conventions
internal import Kernel
internal import PersonnelContract
package import Policy
internal import ProtobufC
internal import TypeContract

/// The rules of evaluation, as rows of the policy chosen by the last day of the period.
package struct EvaluationRules: Sendable {
    let policy: Policy
    let workingDays: WorkingDays

    /// The rules of a policy, with the calendar of working days.
    package init(policy: Policy, workingDays: WorkingDays) {
        self.policy = policy
        self.workingDays = workingDays
    }

    /// The rules of the policy that the program carries within it.
    package static func embedded() throws -> EvaluationRules {
        EvaluationRules(policy: try .embedded(), workingDays: try .embedded())
    }

    /// The rows that say from how many points on each grade is, the best grade first.
    ///
    /// Throws `POLICY_RULE_MISSING` for a period of which the policy knows no scale.
    func scale(at day: CalendarDate) throws(Failure) -> [PolicyRule] {
        var rows: [PolicyRule] = []
        for grade in EvaluationGrade.ranked {
            rows.append(
                try policy.rule("EVALUATION_SCALE", scope: ["grade": grade.code], at: day)
            )
        }
        return rows
    }

    /// The quota of excellent grades in a group of subjects, with the rows that it rests on.
    func quota(
        of group: some Sequence<EvaluationRecord>,
        isOutstanding: Bool,
        at day: CalendarDate
    ) throws(Failure) -> (quota: ExcellentQuota, rows: [PolicyRule]) {
        let kinds = Set(group.map(\.subject.officialKind))
        var scope: [String: String] = isOutstanding ? ["unit": "OUTSTANDING"] : [:]
        if kinds.count == 1, let kind = kinds.first { scope["official_kind"] = kind.code }
        let percent = try policy.rule("EVALUATION_EXCELLENT_QUOTA_PERCENT", scope: scope, at: day)
        let base = try policy.rule("EVALUATION_EXCELLENT_QUOTA_BASE", scope: scope, at: day)
        guard case .code(let code) = base.value, let counted = ExcellentQuota.Base(rawValue: code)
        else { throw base.unusable(wanted: "GOOD_ONLY or GOOD_AND_EXCELLENT") }
        var quota = ExcellentQuota(percent: try percent.integer, base: counted)
        var rows = [percent, base]
        if let small = policy.find("EVALUATION_SMALL_GROUP", scope: scope, at: day) {
            let most = try policy.rule("EVALUATION_SMALL_GROUP_EXCELLENT", scope: scope, at: day)
            quota.small = ExcellentQuota.Small(sizes: try small.range, most: try most.integer)
            rows += [small, most]
        }
        return (quota, rows)
    }
}
