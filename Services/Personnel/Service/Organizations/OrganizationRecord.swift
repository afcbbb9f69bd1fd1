internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import Storage
internal import WellKnownMessages

/// An organisation as the store keeps it.
struct OrganizationRecord: Sendable {
    /// The service's own key, smaller than the identifier in every index.
    var number: Int64
    var id: String
    /// 0 at the top of a tree.
    var parentNumber: Int64
    var facts: OrganizationFacts
    var validFrom: CalendarDate
    var version: Int64
    var createdAt: Timestamp
    var updatedAt: Timestamp

    /// The resource name.
    var name: String { ResourceNames.organization(id) }

    /// The columns that make a record.
    static let columns: Statement = """
        number, id, code, name_vi, type, level, parent_number, parent_id, unit_code, unit_type,
        status, established_on, valid_from, version, created_at, updated_at
        """

    /// The record of a row with those columns.
    init(_ row: Row) throws {
        number = try row.integer("number")
        id = try row.text("id")
        parentNumber = try row.integer("parent_number")
        facts = OrganizationFacts(
            code: try row.text("code"),
            nameVi: try row.text("name_vi"),
            type: OrganizationType(number: try row.number("type")),
            level: OrganizationLevel(number: try row.number("level")),
            parentID: try row.text("parent_id"),
            unitCode: try row.text("unit_code"),
            unitType: AdministrativeUnitType(number: try row.number("unit_type")),
            status: OrganizationStatus(number: try row.number("status")),
            establishedOn: try row.optionalDate("established_on")
        )
        validFrom = try row.date("valid_from")
        version = try row.integer("version")
        createdAt = try row.timestamp("created_at")
        updatedAt = try row.timestamp("updated_at")
    }

    /// A new organisation.
    init(
        number: Int64,
        id: String,
        parentNumber: Int64,
        facts: OrganizationFacts,
        validFrom: CalendarDate,
        at now: Timestamp
    ) {
        self.number = number
        self.id = id
        self.parentNumber = parentNumber
        self.facts = facts
        self.validFrom = validFrom
        version = 1
        createdAt = now
        updatedAt = now
    }
}

extension Organization {
    /// The message of a record.
    init(_ record: OrganizationRecord) {
        let facts = record.facts
        self.init(
            name: record.name,
            code: facts.code,
            nameVi: facts.nameVi,
            organizationType: facts.type,
            organizationLevel: facts.level,
            parentOrganization: ResourceNames.organization(facts.parentID),
            administrativeUnitCode: facts.unitCode,
            administrativeUnitType: facts.unitType,
            status: facts.status,
            establishDate: facts.establishedOn.map { GoogleDate($0) },
            effectiveDate: GoogleDate(record.validFrom),
            createTime: GoogleTimestamp(record.createdAt),
            updateTime: GoogleTimestamp(record.updatedAt),
            etag: EntityTag(version: record.version).text
        )
    }
}
