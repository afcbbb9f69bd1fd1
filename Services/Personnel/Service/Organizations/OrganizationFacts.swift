internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import ProtobufC

/// What is recorded of an organisation (tổ chức) and may change in law.
struct OrganizationFacts: Sendable, Hashable {
    var code = ""
    var nameVi = ""
    var type = OrganizationType.unspecified
    var level = OrganizationLevel.unspecified
    /// The identifier of the organisation directly above; empty at the top of a tree.
    var parentID = ""
    /// Its number, always that of ``parentID``; 0 at the top of a tree.
    var parentNumber: Int64 = 0
    /// The identifier of the organisation above in the vertical line of the Party; empty for none.
    var partyParentID = ""
    /// Its number, always that of ``partyParentID``; 0 for none.
    var partyParentNumber: Int64 = 0
    var unitCode = ""
    var unitType = AdministrativeUnitType.unspecified
    var status = OrganizationStatus.active
    var establishedOn: CalendarDate?
}

/// The fields of an organisation that callers change, by their names in the contract.
enum OrganizationField: String, CaseIterable, Sendable {
    case code
    case nameVi = "name_vi"
    case organizationType = "organization_type"
    case organizationLevel = "organization_level"
    case parentOrganization = "parent_organization"
    case administrativeUnitCode = "administrative_unit_code"
    case administrativeUnitType = "administrative_unit_type"
    case status
    case establishDate = "establish_date"
    case partyParentOrganization = "party_parent_organization"

    /// Fields that an update may name without effect.
    static let outputOnly: Set<String> = [
        "name", "effective_date", "effective_end_date", "create_time", "update_time", "etag",
        "as_of", "as_recorded_at",
    ]
}

extension OrganizationFacts {
    /// Takes a field over from a message, checked; the message may be a part of another one.
    mutating func take(
        _ field: OrganizationField,
        from message: Organization,
        _ checks: inout FieldChecks,
        within prefix: String = ""
    ) {
        let path = "\(prefix)organization.\(field.rawValue)"
        switch field {
        case .code: code = checks.code(message.code, path)
        case .nameVi:
            nameVi = checks.line(
                message.nameVi,
                path,
                length: PersonnelLimits.organizationNameLength
            )
        case .organizationType: type = checks.choice(message.organizationType, path)
        case .organizationLevel: level = checks.choice(message.organizationLevel, path)
        case .parentOrganization:
            let parent = message.parentOrganization
            parentID =
                parent.isEmpty ? "" : checks.identifier(parent, path, ResourceNames.organization)
        case .administrativeUnitCode:
            unitCode = checks.unitCode(message.administrativeUnitCode, path)
        case .administrativeUnitType:
            unitType = checks.optionalChoice(message.administrativeUnitType, path)
        case .status: status = checks.optionalChoice(message.status, path)
        case .establishDate:
            establishedOn = checks.optionalDate(message.establishDate, path)
        case .partyParentOrganization:
            let parent = message.partyParentOrganization
            partyParentID =
                parent.isEmpty ? "" : checks.identifier(parent, path, ResourceNames.organization)
        }
    }

    /// The fields in which the facts differ from others.
    func changes(from old: OrganizationFacts) -> [OrganizationField] {
        OrganizationField.allCases.filter { value(of: $0) != old.value(of: $0) }
    }

    /// A field as the audit chain writes it.
    func value(of field: OrganizationField) -> String {
        switch field {
        case .code: code
        case .nameVi: nameVi
        case .organizationType: type.code
        case .organizationLevel: level.code
        case .parentOrganization: parentID
        case .administrativeUnitCode: unitCode
        case .administrativeUnitType: unitType.code
        case .status: status.code
        case .establishDate: establishedOn?.description ?? ""
        case .partyParentOrganization: partyParentID
        }
    }
}

extension Organization {
    /// The fields that an update without mask changes (AIP-134).
    var populatedFields: [OrganizationField] {
        OrganizationField.allCases.filter { field in
            switch field {
            case .code: !code.isEmpty
            case .nameVi: !nameVi.isEmpty
            case .organizationType: organizationType != .unspecified
            case .organizationLevel: organizationLevel != .unspecified
            case .parentOrganization: !parentOrganization.isEmpty
            case .administrativeUnitCode: !administrativeUnitCode.isEmpty
            case .administrativeUnitType: administrativeUnitType != .unspecified
            case .status: status != .unspecified
            case .establishDate: establishDate != nil
            case .partyParentOrganization: !partyParentOrganization.isEmpty
            }
        }
    }
}

extension FieldChecks {
    /// The code of an administrative unit: 2, 3 or 5 digits, or empty.
    mutating func unitCode(_ value: String, _ field: String) -> String {
        let isWellFormed =
            [0, 2, 3, 5].contains(value.utf8.count)
            && value.utf8.allSatisfy((UInt8(ascii: "0")...UInt8(ascii: "9")).contains)
        if !isWellFormed {
            malformed(
                field,
                vi: "Gồm 2 chữ số (tỉnh), 3 (huyện, trước 7/2025) hoặc 5 (xã).",
                en: "2 digits (province), 3 (district, before July 2025) or 5 (commune)."
            )
        }
        return value
    }
}
