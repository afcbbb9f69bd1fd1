package import Kernel

/// One row of the policy: what a rule says, for whom, from when to when, on what evidence.
package struct PolicyRule: Sendable, Hashable {
    /// The rule's code, the same in every version of the rule.
    package let ruleCode: String
    /// The regime that the row belongs to.
    package let regimeCode: String
    /// For whom it holds; a row with more entries is more specific.
    package let scope: [String: String]
    /// What it says.
    package let value: RuleValue
    /// What the value counts: `MONTH`, `PERSON`, `PERCENT`, `CODE`.
    package let unit: String
    /// The days on which it holds.
    package internal(set) var validity: Validity
    /// Which date of a case selects the row (DOMAIN 0.4).
    package let anchor: String
    /// How well it is founded.
    package let evidence: Evidence
    /// The instrument and article; empty where the evidence does not allow a citation.
    package let citation: String
    /// The rule in words.
    package let text: BilingualText
    /// Within which bounds the unit that runs the system may set the number itself; `nil` for a row
    /// that is not the unit's to set.
    let adjustable: ClosedRange<Int>?
    /// The instrument by which the unit has set the row; empty for rows of the product.
    package let ownInstrument: String

    /// The rule in words, marked where it is still to be verified or the unit's own.
    package var shownText: BilingualText {
        guard ownInstrument.isEmpty else {
            return BilingualText(
                vi: text.vietnamese + " (đơn vị tự quy định: \(ownInstrument))",
                en: text.english + " (set by the unit: \(ownInstrument))"
            )
        }
        guard evidence == .toBeVerified else { return text }
        return BilingualText(
            vi: text.vietnamese + " (cần kiểm chứng)",
            en: text.english + " (to be verified)"
        )
    }

    /// Whether the row speaks of a subject.
    func covers(_ subject: [String: String]) -> Bool {
        scope.allSatisfy { subject[$0.key] == $0.value }
    }
}

extension PolicyRule {
    /// The number that the rule sets.
    package var integer: Int {
        get throws(Failure) {
            guard case .integer(let number) = value else { throw unusable(wanted: "a number") }
            return number
        }
    }

    /// The bounds that the rule sets.
    package var range: ClosedRange<Int> {
        get throws(Failure) {
            guard case .range(let bounds) = value else { throw unusable(wanted: "bounds") }
            return bounds
        }
    }

    /// The codes that the rule lists, in its order.
    package var codes: [String] {
        get throws(Failure) {
            guard case .codes(let codes) = value else { throw unusable(wanted: "codes") }
            return codes
        }
    }

    /// The failure of a row that does not say what is asked of it.
    package func unusable(wanted: String) -> Failure {
        Failure(.policyRuleUnusable, ["rule": ruleCode, "wanted": wanted])
    }
}

extension PolicyRule: Decodable {
    private enum CodingKeys: String, CodingKey, CaseIterable {
        case rule_code, regime_code, scope, value, unit, effective_from, effective_to, anchor
        case evidence, citation, text_vi, text_en, note, adjustable
    }

    /// Bounds of what is not the product's to fix.
    private struct Bounds: Decodable {
        let least: Int
        let most: Int
    }

    /// Reads one row of `rules.json` or `blocks.json`; keys that it does not know are refused.
    package init(from decoder: any Decoder) throws {
        try decoder.refuseKeys(except: CodingKeys.allCases.map(\.rawValue))
        let row = try decoder.container(keyedBy: CodingKeys.self)
        ruleCode = try row.decode(String.self, forKey: .rule_code)
        regimeCode = try row.decode(String.self, forKey: .regime_code)
        scope = try row.decode([String: String].self, forKey: .scope)
        value = try row.decode(RuleValue.self, forKey: .value)
        unit = try row.decode(String.self, forKey: .unit)
        validity = try Validity(
            from: row.decode(String.self, forKey: .effective_from),
            to: row.decodeIfPresent(String.self, forKey: .effective_to)
        )
        anchor = try row.decode(String.self, forKey: .anchor)
        evidence = try row.decode(Evidence.self, forKey: .evidence)
        citation = try row.decode(String.self, forKey: .citation)
        text = BilingualText(
            vi: try row.decode(String.self, forKey: .text_vi),
            en: try row.decode(String.self, forKey: .text_en)
        )
        let bounds = try row.decodeIfPresent(Bounds.self, forKey: .adjustable)
        guard bounds.map({ $0.least <= $0.most }) ?? true else {
            throw RowMistake("adjustable: least is over most")
        }
        adjustable = bounds.map { $0.least...$0.most }
        ownInstrument = ""
    }
}
