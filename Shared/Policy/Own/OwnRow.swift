internal import ConfigurationFiles
internal import Kernel

/// A row that the unit wants in the place of one of the product.
struct OwnRow {
    private let code: String
    private let scope: [String: String]
    private let days: Validity
    private let unit: String
    /// The most scopes that a mistake names.
    private static let scopesToldMax = 12

    init(_ code: String, _ scope: [String: String], _ days: Validity, unit: String) {
        self.code = code
        self.scope = scope
        self.days = days
        self.unit = unit
    }

    /// The rows in whose place it stands, and what they leave to the unit.
    struct Replaced {
        let anchor: String
        let bounds: ClosedRange<Int>
    }

    /// What it stands in the place of; `nil` after a mistake.
    func replaced(in policy: Policy, _ place: String, _ checks: inout FileChecks) -> Replaced? {
        let versions = policy.versions(of: code)
        guard !versions.isEmpty else {
            checks.report("\(place).rule_code", "\(code) is no rule of the policy")
            return nil
        }
        let ordered = versions.filter { $0.scope == scope }
            .sorted { $0.validity.start < $1.validity.start }
        guard let first = ordered.first, let last = ordered.last else {
            let known = Set(versions.map(\.scope.told)).sorted().prefix(Self.scopesToldMax)
            let told = known.joined(separator: "; ")
            checks.report("\(place).scope", "\(code) has no such scope; there are \(told)")
            return nil
        }
        // No days are missing between two of them: else the program would not have started.
        guard days.isWithin(Validity(first.validity.start, last.validity.end)) else {
            let end = last.validity.end.map { " through \($0)" } ?? ""
            checks.report(place, "\(code) is there from \(first.validity.start) on\(end) alone")
            return nil
        }
        let touched = ordered.filter { $0.validity.overlaps(days) }
        if let fixed = touched.first(where: { $0.adjustable == nil }) {
            let reason = fixed.founded(policy)
            checks.report("\(place).rule_code", "\(code) is not yours to set: \(reason)")
            return nil
        }
        guard touched.allSatisfy({ $0.unit == unit }) else {
            checks.report("\(place).unit", "must be \(touched[0].unit)")
            return nil
        }
        let bounds = touched.compactMap(\.adjustable)
        let (least, most) = (bounds.map(\.lowerBound).max(), bounds.map(\.upperBound).min())
        guard let least, let most, least <= most else { return nil }
        return Replaced(anchor: touched[0].anchor, bounds: least...most)
    }

    /// Whether it holds on a day of a row for the same.
    func repeats(_ other: PolicyRule) -> Bool {
        other.ruleCode == code && other.scope == scope && other.validity.overlaps(days)
    }

    /// The row that a decision makes of it.
    func rule(
        in replaced: Replaced,
        _ number: Int,
        by decision: PolicyRegime,
        _ text: BilingualText
    ) -> PolicyRule {
        PolicyRule(
            ruleCode: code,
            regimeCode: decision.code,
            scope: scope,
            value: .integer(number),
            unit: unit,
            validity: days,
            anchor: replaced.anchor,
            evidence: .design,
            citation: "",
            text: text,
            adjustable: replaced.bounds,
            ownInstrument: decision.instrument
        )
    }
}

extension PolicyRule {
    /// On what a row rests that no unit can set.
    fileprivate func founded(_ policy: Policy) -> String {
        switch evidence {
        case .fullText, .summary: "it is fixed by \(citation)"
        case .toBeVerified, .report:
            "it is fixed by \(policy.regimes[regimeCode]?.title.english ?? regimeCode), of which the "
                + "text is still to be verified"
        case .design: "the product is built on it"
        }
    }
}

extension [String: String] {
    /// A scope as a file has it, with its keys in order.
    fileprivate var told: String {
        let entries = sorted { $0.key < $1.key }.map { "\"\($0.key)\": \"\($0.value)\"" }
        return "{" + entries.joined(separator: ", ") + "}"
    }
}
