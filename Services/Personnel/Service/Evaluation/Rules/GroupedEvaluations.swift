internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import Policy
internal import ProtobufC
internal import Storage
internal import TypeContract

/// The evaluations of a round by groups of subjects that are compared with each other.
struct GroupedEvaluations: Sendable {
    let round: RoundRecord
    /// In the order of the groups' codes.
    let groups: [Group]
    /// The rows that the quotas rest on, each once.
    let rules: [RuleReference]

    /// A group with what its grades allow.
    struct Group: Sendable {
        let code: String
        let evaluations: [EvaluationRecord]
        let quota: ExcellentQuota

        var grades: [EvaluationGrade] { evaluations.map(\.facts.facts.decidedGrade) }
        var allowed: Int { quota.allowed(among: grades) }
        var excellent: Int { quota.excellent(among: grades) }
    }

    /// The groups of a round, by the rows of the last day of its period.
    init(
        _ evaluations: [EvaluationRecord],
        of round: RoundRecord,
        _ rules: EvaluationRules
    ) throws(Failure) {
        var groups: [Group] = []
        var references: [RuleReference] = []
        let byCode = Dictionary(grouping: evaluations, by: \.comparisonGroup)
        for (code, members) in byCode.sorted(by: { $0.key < $1.key }) {
            let found = try rules.quota(
                of: members,
                isOutstanding: !round.outstandingDecision.isEmpty,
                at: round.periodEnd
            )
            groups.append(Group(code: code, evaluations: members, quota: found.quota))
            for reference in found.rows.map(RuleReference.init)
            where !references.contains(reference) { references.append(reference) }
        }
        self.round = round
        self.groups = groups
        self.rules = references
    }

    /// `EVALUATION_EXCELLENT_QUOTA_PERCENT`: no group has more excellent grades than it may.
    func checkQuota() throws(Failure) {
        var broken: [FailureDetail] = []
        for group in groups where group.excellent > group.allowed {
            let text = rules.first?.text(
                vi: "Nhóm “\(group.code)”: \(group.excellent) xuất sắc, tối đa \(group.allowed).",
                en: "Group “\(group.code)”: \(group.excellent) excellent, at most \(group.allowed)."
            )
            broken.append(
                .precondition(
                    PreconditionViolation(
                        type: Self.quotaRule,
                        subject: round.name,
                        description: text ?? BilingualText(vi: "", en: "")
                    )
                )
            )
        }
        guard broken.isEmpty else {
            throw Failure(
                .evaluationRefused,
                ["resource": round.name, "rules": Self.quotaRule],
                details: broken
            )
        }
    }

    private static let quotaRule = "EVALUATION_EXCELLENT_QUOTA_PERCENT"
}
