internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import Vietnamese

/// What is recorded of a post (chức danh) and may change.
struct PositionFacts: Sendable, Hashable {
    var code = ""
    var nameVi = ""
    var level: Int32 = 0
    var headKind = HeadKind.unspecified
    var isLeadership = false
    var isElected = false
    var quota: Int32 = 1
    var termMonths: Int32 = 0
    var maxConsecutiveTerms: Int32 = 0
    /// Codes, one space between.
    var accessRoles = ""
    /// The identifier of the organisation over which the roles reach; empty for the post's own.
    var authorityID = ""
    /// Its number, always that of ``authorityID``; 0 for the post's own.
    var authorityNumber: Int64 = 0

    /// The place in lists.
    var sortKey: [UInt8] { VietnameseText.sortKey(nameVi) }
}

/// The fields of a post that callers change, by their names in the contract.
enum PositionField: String, CaseIterable, Sendable {
    case code
    case nameVi = "name_vi"
    case positionLevel = "position_level"
    case headKind = "head_kind"
    case isLeadership = "is_leadership"
    case isElected = "is_elected"
    case quota
    case termMonths = "term_months"
    case maxConsecutiveTerms = "max_consecutive_terms"
    case accessRoles = "access_roles"
    case authorityOrganization = "authority_organization"

    /// Fields that an update may name without effect; the organisation is compared by itself.
    static let outputOnly: Set<String> = [
        "name", "organization", "effective_date", "end_date", "create_time", "update_time", "etag",
    ]
}

extension PositionFacts {
    /// Takes a field over from a message, checked; the message may be a part of another one.
    mutating func take(
        _ field: PositionField,
        from message: Position,
        _ checks: inout FieldChecks,
        within prefix: String = ""
    ) {
        let path = "\(prefix)position.\(field.rawValue)"
        switch field {
        case .code: code = checks.code(message.code, path)
        case .nameVi:
            nameVi = checks.line(
                message.nameVi,
                path,
                length: PersonnelLimits.organizationNameLength
            )
        case .positionLevel:
            level = checks.count(message.positionLevel, path, PersonnelLimits.positionLevel)
        case .headKind: headKind = checks.choice(message.headKind, path)
        case .isLeadership: isLeadership = message.isLeadership
        case .isElected: isElected = message.isElected
        case .quota: quota = checks.count(message.quota, path, PersonnelLimits.positionQuota)
        case .termMonths:
            termMonths = checks.count(message.termMonths, path, PersonnelLimits.termMonths)
        case .maxConsecutiveTerms:
            maxConsecutiveTerms = checks.count(
                message.maxConsecutiveTerms,
                path,
                PersonnelLimits.terms
            )
        case .accessRoles: accessRoles = checks.accessRoles(message.accessRoles, path)
        case .authorityOrganization:
            let name = message.authorityOrganization
            authorityID =
                name.isEmpty ? "" : checks.identifier(name, path, ResourceNames.organization)
        }
    }

    /// Takes a field over from other facts.
    mutating func take(_ field: PositionField, from other: PositionFacts) {
        switch field {
        case .code: code = other.code
        case .nameVi: nameVi = other.nameVi
        case .positionLevel: level = other.level
        case .headKind: headKind = other.headKind
        case .isLeadership: isLeadership = other.isLeadership
        case .isElected: isElected = other.isElected
        case .quota: quota = other.quota
        case .termMonths: termMonths = other.termMonths
        case .maxConsecutiveTerms: maxConsecutiveTerms = other.maxConsecutiveTerms
        case .accessRoles: accessRoles = other.accessRoles
        case .authorityOrganization:
            authorityID = other.authorityID
            authorityNumber = other.authorityNumber
        }
    }

    /// The fields in which the facts differ from others.
    func changes(from old: PositionFacts) -> [PositionField] {
        PositionField.allCases.filter { value(of: $0) != old.value(of: $0) }
    }

    /// A field as the audit chain writes it.
    func value(of field: PositionField) -> String {
        switch field {
        case .code: code
        case .nameVi: nameVi
        case .positionLevel: String(level)
        case .headKind: headKind.code
        case .isLeadership: String(isLeadership)
        case .isElected: String(isElected)
        case .quota: String(quota)
        case .termMonths: String(termMonths)
        case .maxConsecutiveTerms: String(maxConsecutiveTerms)
        case .accessRoles: accessRoles
        case .authorityOrganization: authorityID
        }
    }
}

extension Position {
    /// The fields that an update without mask changes (AIP-134).
    var populatedFields: [PositionField] {
        PositionField.allCases.filter { field in
            switch field {
            case .code: !code.isEmpty
            case .nameVi: !nameVi.isEmpty
            case .positionLevel: positionLevel != 0
            case .headKind: headKind != .unspecified
            case .isLeadership: isLeadership
            case .isElected: isElected
            case .quota: quota != 0
            case .termMonths: termMonths != 0
            case .maxConsecutiveTerms: maxConsecutiveTerms != 0
            case .accessRoles: !accessRoles.isEmpty
            case .authorityOrganization: !authorityOrganization.isEmpty
            }
        }
    }
}

extension FieldChecks {
    /// A count within a range, as it is.
    mutating func count(_ value: Int32, _ field: String, _ range: ClosedRange<Int32>) -> Int32 {
        number(value, field, in: range)
        return value
    }
}
