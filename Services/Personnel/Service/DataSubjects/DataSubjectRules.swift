internal import Kernel
internal import Policy

/// The rules that the rights of persons rest on, as rows of the policy.
struct DataSubjectRules: Sendable {
    let policy: Policy
    let workingDays: WorkingDays
    let catalogue: ProfileCatalogue

    /// The rules of profiles, of which entries are corrected, too.
    var profiles: ProfileRules {
        ProfileRules(catalogue: catalogue, policy: policy, workingDays: workingDays)
    }

    /// The last day for the answer to a request of that day, and the rule that sets it
    /// (Decree 356/2025).
    func answerDue(
        after day: CalendarDate
    ) throws(Failure) -> (day: CalendarDate, rule: PolicyRule) {
        let rule = try policy.rule("CORRECTION_ANSWER_WORKING_DAYS", at: day)
        return (try workingDays.day(try rule.integer, after: day), rule)
    }
}
