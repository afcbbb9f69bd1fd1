internal import ConfigurationFiles
internal import Kernel

/// The file with the rows of the policy that the unit which runs the system has set itself.
///
/// ```json
/// {"decisions": [{"code": "15-QD", "instrument": "15-QĐ/TU", "title_vi": "…", "title_en": "…",
///                 "issuer": "…", "effective_from": "2027-01-01"}],
///  "rows": [{"rule_code": "RETENTION", "scope": {"record_group": "NOTIFICATION"},
///            "regime_code": "15-QD", "value": {"integer": 36}, "unit": "MONTH",
///            "effective_from": "2027-01-01", "effective_to": null, "evidence": "D",
///            "text_vi": "…", "text_en": "…"}]}
/// ```
///
/// A row stands on its days in the place of the product's row of the same rule and scope, which
/// holds before and after. It rests on a decision of the unit and on nothing else, so its evidence
/// is `D` and it cites nothing. Only rows of the product that say within which bounds they are
/// `adjustable` can be set.
package struct OwnPolicyFile: Sendable {
    /// The most decisions.
    static let decisionsMax = 100
    /// The most rows.
    static let rowsMax = 1_000

    /// Every mistake with its file, line, place and reason; empty when there is none.
    package let problems: [String]
    /// The decisions, as regimes of the policy.
    let regimes: [PolicyRegime]
    let rules: [PolicyRule]

    /// Reads a file to the end, whatever is wrong in it.
    package init(at path: String, adjusting policy: Policy) {
        do throws(TextFile.Problem) {
            self.init(try TextFile.read(path), named: path, adjusting: policy)
        } catch {
            self.init(refused: ["\(path): \(error.words)"])
        }
    }

    private init(refused problems: [String]) {
        self.problems = problems
        regimes = []
        rules = []
    }

    /// Reads the text of a file.
    package init(_ text: String, named path: String, adjusting policy: Policy) {
        var reading = OwnPolicyReading(path, policy)
        reading.read(text)
        problems = reading.problems
        regimes = problems.isEmpty ? reading.regimes : []
        rules = problems.isEmpty ? reading.rows.map(\.rule) : []
    }
}

extension Policy {
    /// The policy of the product with the rows of its operator in the place of its own.
    ///
    /// Throws every problem of the file at once.
    package func adjusted(by file: OwnPolicyFile) throws(PolicyMistakes) -> Policy {
        guard file.problems.isEmpty else { throw PolicyMistakes(file.problems) }
        var rows = allRows
        for own in file.rules {
            rows = rows.flatMap { row in
                row.isFor(own.ruleCode, own.scope) ? row.without(own.validity) : [row]
            }
        }
        return try Policy(
            regimes: Array(regimes.values) + file.regimes,
            rules: rows + file.rules
        )
    }
}

extension PolicyRule {
    fileprivate func isFor(_ code: String, _ scope: [String: String]) -> Bool {
        ruleCode == code && self.scope == scope
    }

    /// The row on the days that are left to it: none, once, or before and after.
    fileprivate func without(_ taken: Validity) -> [PolicyRule] {
        guard validity.overlaps(taken) else { return [self] }
        var pieces: [PolicyRule] = []
        if validity.start < taken.start {
            pieces.append(holding(Validity(validity.start, taken.start.adding(days: -1))))
        }
        if let last = taken.end, validity.end.map({ last < $0 }) ?? true {
            pieces.append(holding(Validity(last.adding(days: 1), validity.end)))
        }
        return pieces
    }

    private func holding(_ days: Validity) -> PolicyRule {
        var row = self
        row.validity = days
        return row
    }
}
