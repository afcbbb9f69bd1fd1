internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import Storage
internal import WellKnownMessages

/// An organisation as the store keeps it, with its facts of one day.
struct OrganizationRecord: DatedRecord {
    /// The service's own key, smaller than the identifier in every index.
    let number: Int64
    let id: String
    private(set) var facts: OrganizationFacts
    private(set) var validFrom: CalendarDate
    /// ``Kernel/CalendarDate/openEnd`` until further notice.
    private(set) var validTo: CalendarDate
    var version: Int64
    let createdAt: Timestamp
    /// When the facts were recorded.
    var updatedAt: Timestamp

    static var table: FactTable<OrganizationFacts> { .organizations }
    static var kind: ScheduledChanges.Kind { .organization }

    /// The resource name.
    var name: String { ResourceNames.organization(id) }

    /// The columns that make a record of the present facts.
    static let columns: Statement = """
        number, id, code, name_vi, type, level, parent_number, parent_id, unit_code, unit_type,
        status, established_on, party_parent_number, party_parent_id, valid_from, valid_to,
        version, created_at, updated_at
        """

    /// The columns that make a record of the facts in `organization_fact`, there called `fact`.
    static let datedColumns: Statement = """
        organization.number AS number, organization.id AS id, fact.code AS code,
        fact.name_vi AS name_vi, fact.type AS type, fact.level AS level,
        fact.parent_number AS parent_number, fact.parent_id AS parent_id,
        fact.unit_code AS unit_code, fact.unit_type AS unit_type, fact.status AS status,
        fact.established_on AS established_on, fact.party_parent_number AS party_parent_number,
        fact.party_parent_id AS party_parent_id, fact.valid_from AS valid_from,
        fact.valid_to AS valid_to, organization.version AS version,
        organization.created_at AS created_at, fact.recorded_from AS updated_at
        """

    /// The record of a row with those columns.
    init(_ row: Row) throws {
        number = try row.integer("number")
        id = try row.text("id")
        facts = try OrganizationFacts(row)
        validFrom = try row.date("valid_from")
        validTo = try row.date("valid_to")
        version = try row.integer("version")
        createdAt = try row.timestamp("created_at")
        updatedAt = try row.timestamp("updated_at")
    }

    /// A new organisation.
    init(number: Int64, id: String, _ period: FactPeriod<OrganizationFacts>, at now: Timestamp) {
        self.number = number
        self.id = id
        facts = period.facts
        validFrom = period.from
        validTo = period.to
        version = 1
        createdAt = now
        updatedAt = now
    }

    /// Takes the facts of another day.
    mutating func take(_ period: FactPeriod<OrganizationFacts>) {
        facts = period.facts
        validFrom = period.from
        validTo = period.to
    }
}

extension Organization {
    /// The message of a record, read as of a point unless it holds the present facts.
    init(_ record: OrganizationRecord, at point: HistoryPoint? = nil) {
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
            etag: point == nil ? EntityTag(version: record.version).text : "",
            effectiveEndDate: record.validTo.effectiveEnd,
            asOf: point.map { GoogleDate($0.day) },
            asRecordedAt: point?.instant.map { GoogleTimestamp($0) },
            partyParentOrganization: ResourceNames.organization(facts.partyParentID)
        )
    }
}
