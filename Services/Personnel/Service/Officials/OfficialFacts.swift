internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import Vietnamese

/// What is recorded of an official (cán bộ) and may change in law.
struct OfficialFacts: Sendable, Hashable {
    var personalID = ""
    var fullName = ""
    var gender = Gender.unspecified
    var birthDate: CalendarDate?
    var kind = OfficialKind.unspecified
    var status = OfficialStatus.active
    /// The identifier of the organisation that manages the official.
    var organizationID = ""
    /// Its number, always that of ``organizationID``.
    var organizationNumber: Int64 = 0
    var postTitle = ""
}

/// The fields of an official that callers change, by their names in the contract.
enum OfficialField: String, CaseIterable, Sendable {
    case personalID = "personal_id"
    case fullName = "full_name"
    case gender
    case birthDate = "birth_date"
    case officialKind = "official_kind"
    case status
    case managingOrganization = "managing_organization"
    case currentPostTitle = "current_post_title"

    /// Fields that an update may name without effect.
    static let outputOnly: Set<String> = [
        "name", "effective_date", "effective_end_date", "create_time", "update_time", "etag",
        "as_of", "as_recorded_at", "erase_time",
    ]
}

extension OfficialFacts {
    /// Takes a field over from a message, checked; what is wrong is reported at its place in the
    /// official unless the request has it elsewhere.
    mutating func take(
        _ field: OfficialField,
        from message: Official,
        today: CalendarDate,
        _ checks: inout FieldChecks,
        at place: String? = nil
    ) {
        let path = place ?? "official.\(field.rawValue)"
        switch field {
        case .personalID: personalID = checks.personalID(message.personalID, path)
        case .fullName: fullName = checks.personName(message.fullName, path)?.full ?? ""
        case .gender: gender = checks.choice(message.gender, path)
        case .birthDate:
            birthDate = checks.date(message.birthDate, path)
            if let birthDate { checks.birthDate(birthDate, path, today: today) }
        case .officialKind: kind = checks.choice(message.officialKind, path)
        case .status: status = checks.optionalChoice(message.status, path)
        case .managingOrganization:
            organizationID = checks.identifier(
                message.managingOrganization,
                path,
                ResourceNames.organization
            )
        case .currentPostTitle:
            postTitle = checks.line(
                message.currentPostTitle,
                path,
                length: PersonnelLimits.postTitleLength
            )
        }
    }

    /// The fields in which the facts differ from others.
    func changes(from old: OfficialFacts) -> [OfficialField] {
        OfficialField.allCases.filter { field in
            switch field {
            case .personalID: personalID != old.personalID
            case .fullName: fullName != old.fullName
            case .gender: gender != old.gender
            case .birthDate: birthDate != old.birthDate
            case .officialKind: kind != old.kind
            case .status: status != old.status
            case .managingOrganization: organizationID != old.organizationID
            case .currentPostTitle: postTitle != old.postTitle
            }
        }
    }
}

extension Official {
    /// The fields that an update without mask changes (AIP-134).
    var populatedFields: [OfficialField] {
        OfficialField.allCases.filter { field in
            switch field {
            case .personalID: !personalID.isEmpty
            case .fullName: !fullName.isEmpty
            case .gender: gender != .unspecified
            case .birthDate: birthDate != nil
            case .officialKind: officialKind != .unspecified
            case .status: status != .unspecified
            case .managingOrganization: !managingOrganization.isEmpty
            case .currentPostTitle: !currentPostTitle.isEmpty
            }
        }
    }
}
