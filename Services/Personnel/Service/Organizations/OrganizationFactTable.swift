internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import Storage
internal import Vietnamese

extension OrganizationFacts: DatedFacts {
    /// Takes one field over from other facts.
    mutating func take(_ field: OrganizationField, from other: OrganizationFacts) {
        switch field {
        case .code: code = other.code
        case .nameVi: nameVi = other.nameVi
        case .organizationType: type = other.type
        case .organizationLevel: level = other.level
        case .parentOrganization:
            parentID = other.parentID
            parentNumber = other.parentNumber
        case .administrativeUnitCode: unitCode = other.unitCode
        case .administrativeUnitType: unitType = other.unitType
        case .status: status = other.status
        case .establishDate: establishedOn = other.establishedOn
        case .partyParentOrganization:
            partyParentID = other.partyParentID
            partyParentNumber = other.partyParentNumber
        }
    }

    /// The facts of a row with their columns.
    init(_ row: Row) throws {
        self.init(
            code: try row.text("code"),
            nameVi: try row.text("name_vi"),
            type: OrganizationType(number: try row.number("type")),
            level: OrganizationLevel(number: try row.number("level")),
            parentID: try row.text("parent_id"),
            parentNumber: try row.integer("parent_number"),
            partyParentID: try row.text("party_parent_id"),
            partyParentNumber: try row.integer("party_parent_number"),
            unitCode: try row.text("unit_code"),
            unitType: AdministrativeUnitType(number: try row.number("unit_type")),
            status: OrganizationStatus(number: try row.number("status")),
            establishedOn: try row.optionalDate("established_on")
        )
    }

    /// The place in lists.
    var sortKey: [UInt8] { VietnameseText.sortKey(nameVi) }
}

extension FactTable<OrganizationFacts> {
    /// The history of organisations.
    static let organizations = FactTable(
        "organization_fact",
        subject: "organization_number",
        columns: """
            code, name_vi, sort_key, type, level, parent_number, parent_id, unit_code, unit_type,
            status, established_on, party_parent_number, party_parent_id
            """,
        values: { facts in
            """
            \(facts.code), \(facts.nameVi), \(facts.sortKey), \(facts.type.number),
            \(facts.level.number), \(facts.parentNumber), \(facts.parentID), \(facts.unitCode),
            \(facts.unitType.number), \(facts.status.number), \(facts.establishedOn),
            \(facts.partyParentNumber), \(facts.partyParentID)
            """
        },
        read: OrganizationFacts.init
    )
}
