package import Kernel

/// For what guarded fields may be read (mục đích sử dụng dữ liệu; DOMAIN 11.2, `purpose_code`).
package struct PurposeOfUse: Sendable, Hashable {
    /// The code that calls name.
    package let code: String
    /// What it is called.
    package let name: BilingualText
    /// Whether a call has to name the case that it reads for, too.
    package let needsCase: Bool
    /// Whether officials are not told of what was read for it.
    package let isSealed: Bool
    /// The days on which it may be named.
    package let validity: Validity
    /// How well the row is founded.
    package let evidence: Evidence
}

extension PurposeOfUse: Decodable {
    private enum CodingKeys: String, CodingKey, CaseIterable {
        case code, name_vi, name_en, case_required, sealed, effective_from, effective_to
        case evidence, note
    }

    /// Reads one row of `purposes.json`; keys that it does not know are refused.
    package init(from decoder: any Decoder) throws {
        try decoder.refuseKeys(except: CodingKeys.allCases.map(\.rawValue))
        let row = try decoder.container(keyedBy: CodingKeys.self)
        code = try row.decode(String.self, forKey: .code)
        name = BilingualText(
            vi: try row.decode(String.self, forKey: .name_vi),
            en: try row.decode(String.self, forKey: .name_en)
        )
        needsCase = try row.decode(Bool.self, forKey: .case_required)
        isSealed = try row.decode(Bool.self, forKey: .sealed)
        validity = try Validity(
            from: row.decode(String.self, forKey: .effective_from),
            to: row.decodeIfPresent(String.self, forKey: .effective_to)
        )
        evidence = try row.decode(Evidence.self, forKey: .evidence)
    }
}
