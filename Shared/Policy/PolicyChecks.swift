internal import Kernel

/// Everything that is wrong with the policy files, told at once.
package struct PolicyMistakes: Error, CustomStringConvertible {
    /// One line a mistake.
    package let lines: [String]

    init(_ lines: [String]) {
        self.lines = lines
    }

    /// The lines, one below the other.
    package var description: String {
        "The policy files have mistakes:\n" + lines.map { "  \($0)" }.joined(separator: "\n")
    }
}

/// What must hold of the rows together: known regimes, citations, no ties, no gaps.
struct PolicyChecks {
    let regimes: [PolicyRegime]
    let rules: [PolicyRule]

    /// One line a mistake, none when the policy may be used.
    func mistakes() -> [String] {
        let codes = Set(regimes.map(\.code))
        let twice = Dictionary(grouping: regimes, by: \.code).filter { $0.value.count > 1 }.keys
        let rows = rules.flatMap { rule in
            [
                codes.contains(rule.regimeCode)
                    ? nil : "\(rule.ruleCode): no regime \(rule.regimeCode)",
                citationMistake(of: rule),
                retentionMistake(of: rule),
                adjustmentMistake(of: rule),
                rule.text.vietnamese.isEmpty || rule.text.english.isEmpty
                    ? "\(rule.ruleCode): a text is missing" : nil,
            ].compactMap { $0 }
        }
        return twice.sorted().map { "regime \($0) is there twice" } + rows
            + Dictionary(grouping: rules, by: \.ruleCode).values.flatMap(tiesAndGaps).sorted()
    }

    /// What was read may be cited and must be; what is only known must not be.
    private func citationMistake(of rule: PolicyRule) -> String? {
        switch (rule.evidence.allowsCitation, rule.citation.isEmpty) {
        case (true, true): "\(rule.ruleCode): evidence \(rule.evidence.rawValue) needs a citation"
        case (false, false):
            "\(rule.ruleCode): evidence \(rule.evidence.rawValue) does not allow a citation"
        default: nil
        }
    }

    /// Nobody but the law sets what the law has set, and a number is within its own bounds.
    private func adjustmentMistake(of rule: PolicyRule) -> String? {
        guard let bounds = rule.adjustable else { return nil }
        guard rule.evidence == .design else {
            return "\(rule.ruleCode): evidence \(rule.evidence.rawValue) is not adjustable"
        }
        guard case .integer(let number) = rule.value, bounds.contains(number) else {
            return "\(rule.ruleCode): adjustable is for a number within the bounds"
        }
        return nil
    }

    /// A row of retention says for how long, and of which records.
    private func retentionMistake(of rule: PolicyRule) -> String? {
        guard rule.ruleCode == PolicyRule.retentionCode else { return nil }
        guard rule.scope["record_group"] != nil else {
            return "\(rule.ruleCode): scope needs record_group"
        }
        switch try? rule.retention {
        case .months(1...), .hours(1...), .permanent: return nil
        default: return "\(rule.ruleCode): needs so many MONTH or HOUR, or the code PERMANENT"
        }
    }

    /// Two rows that could both be chosen on one day, and days between two versions without a row.
    private func tiesAndGaps(_ versions: [PolicyRule]) -> [String] {
        var mistakes: [String] = []
        for (index, row) in versions.enumerated() {
            for other in versions.dropFirst(index + 1)
            where row.ties(with: other) && row.validity.overlaps(other.validity) {
                mistakes.append("\(row.ruleCode): two rows for \(row.scope) on one day")
            }
        }
        for sameScope in Dictionary(grouping: versions, by: \.scope).values {
            let inOrder = sameScope.sorted { $0.validity.start < $1.validity.start }
            for (earlier, later) in zip(inOrder, inOrder.dropFirst())
            where earlier.validity.end.map({ $0.adding(days: 1) < later.validity.start }) ?? false {
                let day = later.validity.start
                mistakes.append("\(earlier.ruleCode): no row for \(earlier.scope) before \(day)")
            }
        }
        return mistakes
    }
}

extension PolicyRule {
    /// Whether one subject can be covered by both rows with equal specificity.
    fileprivate func ties(with other: PolicyRule) -> Bool {
        scope.count == other.scope.count
            && scope.allSatisfy { other.scope[$0.key] == nil || other.scope[$0.key] == $0.value }
    }
}

extension Validity {
    /// Whether both hold on some day.
    func overlaps(_ other: Validity) -> Bool {
        contains(other.start) || other.contains(start)
    }
}
