package import Kernel

/// One section of the profile of an official (phần của sơ yếu lý lịch; DOMAIN 5.3).
package struct ProfileSectionRow: Sendable, Hashable {
    /// The code that entries name.
    package let code: String
    /// Its place in the profile, from 1.
    package let number: Int
    /// What it is called.
    package let name: BilingualText
    /// Whether there may be several entries of it at a time.
    package let isRepeated: Bool
    /// Whether its facts are kept elsewhere, so that it has no entries.
    package let isKeptElsewhere: Bool
    /// The days on which the row holds.
    package let validity: Validity
    /// How well it is founded.
    package let evidence: Evidence
}

extension ProfileSectionRow: Decodable {
    private enum CodingKeys: String, CodingKey, CaseIterable {
        case code, number, name_vi, name_en, repeated, kept_elsewhere
        case effective_from, effective_to, evidence, note
    }

    /// Reads one row of `profile_sections.json`; keys that it does not know are refused.
    package init(from decoder: any Decoder) throws {
        try decoder.refuseKeys(except: CodingKeys.allCases.map(\.rawValue))
        let row = try decoder.container(keyedBy: CodingKeys.self)
        code = try row.decode(String.self, forKey: .code)
        number = try row.decode(Int.self, forKey: .number)
        name = BilingualText(
            vi: try row.decode(String.self, forKey: .name_vi),
            en: try row.decode(String.self, forKey: .name_en)
        )
        isRepeated = try row.decode(Bool.self, forKey: .repeated)
        isKeptElsewhere = try row.decode(Bool.self, forKey: .kept_elsewhere)
        validity = try Validity(
            from: row.decode(String.self, forKey: .effective_from),
            to: row.decodeIfPresent(String.self, forKey: .effective_to)
        )
        evidence = try row.decode(Evidence.self, forKey: .evidence)
    }
}

/// One field of a section of the profile.
package struct ProfileFieldRow: Sendable, Hashable {
    /// The code of the section.
    package let section: String
    /// The code of the field, of one field only.
    package let code: String
    /// What its values are.
    package let type: ProfileFieldType
    /// The list that a code comes from; empty for other types.
    package let codeList: String
    /// The smallest number; `nil` for none.
    package let least: Int?
    /// The largest number, of a text the characters; `nil` for none.
    package let most: Int?
    /// The field whose day it may not precede, `BIRTH_DATE` for the official's; empty for none.
    package let notBefore: String
    /// How sensitive it is.
    package let sensitivity: ProfileSensitivity
    /// The acts for which it has to be there, as the matrix of blocks names them.
    package let requiredFor: [String]
    /// The form that has it; empty for none.
    package let sourceForm: String
    /// What it is called.
    package let name: BilingualText
    /// The days on which the row holds.
    package let validity: Validity
    /// How well it is founded.
    package let evidence: Evidence
}

/// What the values of a field of the profile are.
package enum ProfileFieldType: String, Sendable, CaseIterable, Decodable {
    case text = "TEXT"
    case date = "DATE"
    /// A month, or a day.
    case month = "MONTH"
    case code = "CODE"
    case integer = "INTEGER"
    case decimal = "DECIMAL"
    case flag = "FLAG"
}

/// How sensitive a field of the profile is, the least first (DOMAIN 5.3).
package enum ProfileSensitivity: String, Sendable, CaseIterable, Decodable {
    case basic = "B"
    case sensitive = "S"
    case internalPolitical = "I"
}

extension ProfileFieldRow: Decodable {
    private enum CodingKeys: String, CodingKey, CaseIterable {
        case section, field, type, code_list, least, most, not_before, sensitivity, required_for
        case source_form, name_vi, name_en, effective_from, effective_to, evidence, note
    }

    /// Reads one row of `profile_fields.json`; keys that it does not know are refused.
    package init(from decoder: any Decoder) throws {
        try decoder.refuseKeys(except: CodingKeys.allCases.map(\.rawValue))
        let row = try decoder.container(keyedBy: CodingKeys.self)
        section = try row.decode(String.self, forKey: .section)
        code = try row.decode(String.self, forKey: .field)
        type = try row.decode(ProfileFieldType.self, forKey: .type)
        codeList = try row.decodeIfPresent(String.self, forKey: .code_list) ?? ""
        least = try row.decodeIfPresent(Int.self, forKey: .least)
        most = try row.decodeIfPresent(Int.self, forKey: .most)
        notBefore = try row.decodeIfPresent(String.self, forKey: .not_before) ?? ""
        sensitivity = try row.decode(ProfileSensitivity.self, forKey: .sensitivity)
        requiredFor = try row.decode([String].self, forKey: .required_for)
        sourceForm = try row.decode(String.self, forKey: .source_form)
        name = BilingualText(
            vi: try row.decode(String.self, forKey: .name_vi),
            en: try row.decode(String.self, forKey: .name_en)
        )
        validity = try Validity(
            from: row.decode(String.self, forKey: .effective_from),
            to: row.decodeIfPresent(String.self, forKey: .effective_to)
        )
        evidence = try row.decode(Evidence.self, forKey: .evidence)
    }
}

/// One code of a list from which fields of the profile take their values.
package struct ProfileCodeRow: Sendable, Hashable {
    /// The list.
    package let list: String
    /// The code.
    package let code: String
    /// What it is called.
    package let name: BilingualText
    /// The days on which the row holds.
    package let validity: Validity
    /// How well it is founded.
    package let evidence: Evidence
}

extension ProfileCodeRow: Decodable {
    private enum CodingKeys: String, CodingKey, CaseIterable {
        case code_list, code, name_vi, name_en, effective_from, effective_to, evidence, note
    }

    /// Reads one row of `profile_codes.json`; keys that it does not know are refused.
    package init(from decoder: any Decoder) throws {
        try decoder.refuseKeys(except: CodingKeys.allCases.map(\.rawValue))
        let row = try decoder.container(keyedBy: CodingKeys.self)
        list = try row.decode(String.self, forKey: .code_list)
        code = try row.decode(String.self, forKey: .code)
        name = BilingualText(
            vi: try row.decode(String.self, forKey: .name_vi),
            en: try row.decode(String.self, forKey: .name_en)
        )
        validity = try Validity(
            from: row.decode(String.self, forKey: .effective_from),
            to: row.decodeIfPresent(String.self, forKey: .effective_to)
        )
        evidence = try row.decode(Evidence.self, forKey: .evidence)
    }
}
