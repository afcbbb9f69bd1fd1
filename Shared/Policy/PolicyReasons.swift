package import Kernel

extension Reason {
    /// No row of the policy holds for a subject on a day.
    package static let policyRuleMissing = Reason(
        "POLICY_RULE_MISSING",
        .failedPrecondition,
        vi: "Không có quy định {rule} áp dụng cho ngày {date}.",
        en: "No row of rule {rule} holds on {date}."
    )
    /// A row does not say what its rule must say; the policy files are wrong.
    package static let policyRuleUnusable = Reason(
        "POLICY_RULE_UNUSABLE",
        .internal,
        vi: "Quy định {rule} không có giá trị cần dùng ({wanted}).",
        en: "Rule {rule} does not give {wanted}."
    )
}
