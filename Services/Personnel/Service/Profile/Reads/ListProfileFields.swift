internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import Policy
internal import ProtobufC
internal import TypeContract

/// Lists the sections of the catalogue with their fields.
struct ListProfileFields {
    let catalogue: ProfileCatalogue
    let today: CalendarDate

    func callAsFunction(_ request: ListProfileFieldsRequest) throws -> ListProfileFieldsResponse {
        var checks = FieldChecks()
        let day = checks.optionalDate(request.asOf, "as_of") ?? today
        checks.historyDay(day, "as_of")
        let sections = catalogue.sections(at: day)
        if !request.section.isEmpty, !sections.contains(where: { $0.code == request.section }) {
            let allowed = sections.map(\.code).joined(separator: ", ")
            checks.report(
                FieldViolation(
                    "section",
                    "UNKNOWN_CODE",
                    vi: "Mã không có trong danh mục; được phép: \(allowed).",
                    en: "The code is not in the list; allowed: \(allowed)."
                )
            )
        }
        try checks.finish()
        return ListProfileFieldsResponse(
            sections:
                sections
                .filter { request.section.isEmpty || $0.code == request.section }
                .map { message($0, at: day) }
        )
    }

    private func message(_ section: ProfileSectionRow, at day: CalendarDate) -> ProfileSection {
        ProfileSection(
            section: section.code,
            number: Int32(section.number),
            titleVi: section.name.vietnamese,
            titleEn: section.name.english,
            repeatedEntries: section.isRepeated,
            keptElsewhere: section.isKeptElsewhere,
            fields: catalogue.fields(of: section.code, at: day).map { message($0, at: day) },
            evidence: TypeContract.Evidence(section.evidence)
        )
    }

    private func message(_ field: ProfileFieldRow, at day: CalendarDate) -> ProfileField {
        ProfileField(
            field: field.code,
            titleVi: field.name.vietnamese,
            titleEn: field.name.english,
            type: PersonnelContract.ProfileFieldType(field.type),
            codes: catalogue.codes(of: field.codeList, at: day).map {
                ProfileCode(
                    code: $0.code,
                    titleVi: $0.name.vietnamese,
                    titleEn: $0.name.english
                )
            },
            least: field.least.map { Int32(clamping: $0) },
            most: field.most.map { Int32(clamping: $0) },
            notBefore: field.notBefore,
            sensitivity: Sensitivity(catalogue.sensitivity(of: field.code)),
            requiredFor: field.requiredFor,
            sourceForm: field.sourceForm,
            evidence: TypeContract.Evidence(field.evidence)
        )
    }
}

extension PersonnelContract.ProfileFieldType {
    fileprivate init(_ type: Policy::ProfileFieldType) {
        switch type {
        case .text: self = .text
        case .date: self = .date
        case .month: self = .month
        case .code: self = .code
        case .integer: self = .integer
        case .decimal: self = .decimal
        case .flag: self = .flag
        }
    }
}

extension Sensitivity {
    /// The class as messages name it.
    init(_ sensitivity: ProfileSensitivity) {
        switch sensitivity {
        case .basic: self = .basic
        case .sensitive: self = .sensitive
        case .internalPolitical: self = .internalPolitical
        }
    }
}
