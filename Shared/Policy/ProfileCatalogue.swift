private import CPolicyData
package import Kernel

/// The sections and fields of the profile of an official, and the lists of codes, as dated rows.
package struct ProfileCatalogue: Sendable {
    private let sections: [ProfileSectionRow]
    private let fields: [ProfileFieldRow]
    private let codes: [ProfileCodeRow]

    /// The day of the official's birth, which is no field of the profile.
    package static let birthDate = "BIRTH_DATE"

    /// The catalogue that the program carries within it.
    package static func embedded() throws(PolicyMistakes) -> ProfileCatalogue {
        try ProfileCatalogue(
            sections: Array(
                UnsafeRawBufferPointer(
                    start: canbo_policy_profile_sections,
                    count: Int(canbo_policy_profile_sections_size)
                )
            ),
            fields: Array(
                UnsafeRawBufferPointer(
                    start: canbo_policy_profile_fields,
                    count: Int(canbo_policy_profile_fields_size)
                )
            ),
            codes: Array(
                UnsafeRawBufferPointer(
                    start: canbo_policy_profile_codes,
                    count: Int(canbo_policy_profile_codes_size)
                )
            )
        )
    }

    /// The catalogue of three files, each a JSON array of rows.
    package init(
        sections: [UInt8],
        fields: [UInt8],
        codes: [UInt8]
    ) throws(PolicyMistakes) {
        var mistakes: [String] = []
        self.sections = Policy.read(
            ProfileSectionRow.self,
            from: sections,
            "profile_sections",
            &mistakes
        ).sorted { $0.number < $1.number }
        self.fields = Policy.read(
            ProfileFieldRow.self,
            from: fields,
            "profile_fields",
            &mistakes
        )
        self.codes = Policy.read(ProfileCodeRow.self, from: codes, "profile_codes", &mistakes)
        mistakes += ties() + wrongFields()
        guard mistakes.isEmpty else { throw PolicyMistakes(mistakes) }
    }
}

extension ProfileCatalogue {
    /// The sections of a day in their order.
    package func sections(at day: CalendarDate) -> [ProfileSectionRow] {
        sections.filter { $0.validity.contains(day) }
    }

    /// The fields of a section on a day, in the order of the file.
    package func fields(of section: String, at day: CalendarDate) -> [ProfileFieldRow] {
        fields.filter { $0.section == section && $0.validity.contains(day) }
    }

    /// A field by its code on a day; `nil` when there is none then.
    package func field(_ code: String, at day: CalendarDate) -> ProfileFieldRow? {
        fields.first { $0.code == code && $0.validity.contains(day) }
    }

    /// The place of a field among all, for the order in which they are shown.
    package func place(of field: String) -> Int {
        fields.firstIndex { $0.code == field } ?? fields.count
    }

    /// The codes of a list on a day, in the order of the file.
    package func codes(of list: String, at day: CalendarDate) -> [ProfileCodeRow] {
        codes.filter { $0.list == list && $0.validity.contains(day) }
    }

    /// How sensitive a field is: as the strictest row that there is of it says, on whatever day.
    ///
    /// Of a field that no row knows, as sensitive as can be.
    package func sensitivity(of field: String) -> ProfileSensitivity {
        let all = Set(fields.filter { $0.code == field }.map(\.sensitivity))
        return ProfileSensitivity.allCases.last { all.contains($0) } ?? .internalPolitical
    }

    /// How sensitive the fields of a section are, on whatever day.
    package func sensitivities(of section: String) -> Set<ProfileSensitivity> {
        Set(fields.filter { $0.section == section }.map { sensitivity(of: $0.code) })
    }
}

extension ProfileCatalogue {
    private func ties() -> [String] {
        func repeated<Row>(
            _ rows: [Row],
            _ key: (Row) -> String,
            _ validity: (Row) -> Validity
        ) -> [String] {
            rows.enumerated().compactMap { index, row in
                let isTie = rows.dropFirst(index + 1).contains { other in
                    key(other) == key(row) && validity(other).overlaps(validity(row))
                }
                return isTie ? "\(key(row)): two rows on one day" : nil
            }
        }
        return repeated(sections, \.code, \.validity) + repeated(fields, \.code, \.validity)
            + repeated(codes, { "\($0.list) \($0.code)" }, \.validity)
    }

    private func wrongFields() -> [String] {
        fields.flatMap { field -> [String] in
            let section = sections.first { $0.code == field.section }
            let isListed = codes.contains { $0.list == field.codeList }
            let acts = Set(PersonnelAct.allCases.map(\.rawValue))
            let before =
                fields.contains { $0.code == field.notBefore }
                || ["", Self.birthDate].contains(field.notBefore)
            let classes = Set(fields.filter { $0.section == field.section }.map(\.sensitivity))
            return [
                section == nil || section?.isKeptElsewhere == true
                    ? "\(field.code): no section with entries: \(field.section)" : nil,
                (field.type == .code) == isListed
                    ? nil : "\(field.code): a code has a list, and nothing else has",
                acts.isSuperset(of: field.requiredFor)
                    ? nil : "\(field.code): required for something else than acts",
                before ? nil : "\(field.code): not before an unknown field",
                field.type == .text && field.most == nil
                    ? "\(field.code): a text without a length" : nil,
                // Those who keep the others of the section would see that it is there.
                classes.contains(.internalPolitical) && classes.count > 1
                    ? "\(field.code): class I beside another one in \(field.section)" : nil,
                field.sensitivity == .internalPolitical && !field.requiredFor.isEmpty
                    ? "\(field.code): class I and required" : nil,
                field.name.vietnamese.isEmpty || field.name.english.isEmpty
                    ? "\(field.code): a name is missing" : nil,
            ].compactMap { $0 }
        }
    }
}
