package import Kernel

/// The regulations as data: dated rows, chosen by subject and anchor date (DOMAIN 0.4).
///
/// No number of a regulation is a constant in code. A decision stores the rows that it used. All
/// copies of one policy change together by ``follow(_:)``; a call that is under way then may find
/// one row as it was and the next as it is.
package struct Policy: Sendable {
    private let tables: PolicyTables

    /// The policy of these rows, which must be free of mistakes.
    init(regimes: [PolicyRegime], rules: [PolicyRule]) throws(PolicyMistakes) {
        let mistakes = PolicyChecks(regimes: regimes, rules: rules).mistakes()
        guard mistakes.isEmpty else { throw PolicyMistakes(mistakes) }
        tables = PolicyTables(
            PolicyTables.Rows(
                regimes: Dictionary(regimes.map { ($0.code, $0) }) { first, _ in first },
                rules: Dictionary(grouping: rules, by: \.ruleCode)
            )
        )
    }

    /// The regimes by code.
    package var regimes: [String: PolicyRegime] { tables.present.regimes }

    /// All rows of a rule, for every subject and time.
    package func versions(of code: String) -> [PolicyRule] {
        tables.present.rules[code, default: []]
    }

    /// All rows of all rules.
    var allRows: [PolicyRule] { tables.present.rules.values.flatMap(\.self) }

    /// Puts the rows of another policy, which has no mistakes either, in the place of these.
    package func follow(_ other: Policy) { tables.replace(by: other.tables.present) }

    /// All rows as one text, the same for the same rows.
    package var content: String {
        allRows.map { row in
            let scope = row.scope.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
            let days = "\(row.validity.start)/\(row.validity.end.map { "\($0)" } ?? "")"
            let parts = [
                row.ruleCode, scope.joined(separator: ","), "\(row.value)", row.unit, days,
                row.anchor, row.regimeCode, row.evidence.rawValue, row.citation,
                row.ownInstrument, row.text.vietnamese, row.text.english,
            ]
            return parts.joined(separator: "\t")
        }
        .sorted().joined(separator: "\n")
    }

    /// The row of a rule that holds for a subject on a day; the most specific one, if any.
    package func find(
        _ code: String,
        scope: [String: String] = [:],
        at day: CalendarDate
    ) -> PolicyRule? {
        versions(of: code)
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
