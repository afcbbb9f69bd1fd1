package import Kernel

/// An instrument that sets rules, with the days on which it holds (văn bản quy định).
package struct PolicyRegime: Sendable, Hashable {
    /// The regime's code, for example `377-QD-TW`.
    package let code: String
    /// The instrument's number as it is written; empty for the product's own decisions.
    package let instrument: String
    /// What it is called.
    package let title: BilingualText
    /// Who issued it.
    package let issuer: String
    /// The days on which it holds.
    package let validity: Validity
    /// Codes of the regimes that it replaced.
    package let replaces: [String]
    /// How well this row is founded.
    package let evidence: Evidence
}

extension PolicyRegime: Decodable {
    private enum CodingKeys: String, CodingKey, CaseIterable {
        case regime_code, instrument, title_vi, title_en, issuer, effective_from, effective_to
        case replaces, evidence
    }

    /// Reads one row of `regimes.json`; keys that it does not know are refused.
    package init(from decoder: any Decoder) throws {
        try decoder.refuseKeys(except: CodingKeys.allCases.map(\.rawValue))
        let row = try decoder.container(keyedBy: CodingKeys.self)
        code = try row.decode(String.self, forKey: .regime_code)
        instrument = try row.decode(String.self, forKey: .instrument)
        title = BilingualText(
            vi: try row.decode(String.self, forKey: .title_vi),
            en: try row.decode(String.self, forKey: .title_en)
        )
        issuer = try row.decode(String.self, forKey: .issuer)
        validity = try Validity(
            from: row.decode(String.self, forKey: .effective_from),
            to: row.decodeIfPresent(String.self, forKey: .effective_to)
        )
        replaces = try row.decode([String].self, forKey: .replaces)
        evidence = try row.decode(Evidence.self, forKey: .evidence)
    }
}
