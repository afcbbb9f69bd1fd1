package import Kernel

/// The regulations as data: dated rows, chosen by subject and anchor date (DOMAIN 0.4).
///
/// No number of a regulation is a constant in code. A decision stores the rows that it used.
package struct Policy: Sendable {
    /// The regimes by code.
    package let regimes: [String: PolicyRegime]
    private let rules: [String: [PolicyRule]]

    /// The policy of these rows, which must be free of mistakes.
    init(regimes: [PolicyRegime], rules: [PolicyRule]) throws(PolicyMistakes) {
        let mistakes = PolicyChecks(regimes: regimes, rules: rules).mistakes()
        guard mistakes.isEmpty else { throw PolicyMistakes(mistakes) }
        self.regimes = Dictionary(regimes.map { ($0.code, $0) }) { first, _ in first }
        self.rules = Dictionary(grouping: rules, by: \.ruleCode)
    }

    /// All rows of a rule, for every subject and time.
    package func versions(of code: String) -> [PolicyRule] { rules[code, default: []] }

    /// The row of a rule that holds for a subject on a day; the most specific one, if any.
    package func find(
        _ code: String,
        scope: [String: String] = [:],
        at day: CalendarDate
    ) -> PolicyRule? {
        rules[code, default: []]
            .filter { $0.validity.contains(day) && $0.covers(scope) }
            .max { $0.scope.count < $1.scope.count }
    }

    /// The row of a rule that holds for a subject on a day.
    ///
    /// Throws `POLICY_RULE_MISSING` when there is none: nothing is decided without its rule.
    package func rule(
        _ code: String,
        scope: [String: String] = [:],
        at day: CalendarDate
    ) throws(Failure) -> PolicyRule {
        guard let rule = find(code, scope: scope, at: day) else {
            throw Failure(.policyRuleMissing, ["rule": code, "date": "\(day)"])
        }
        return rule
    }
}
