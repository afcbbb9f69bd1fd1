internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import Storage
internal import WellKnownMessages

/// An official as the store keeps it.
struct OfficialRecord: Sendable {
    /// The service's own key, smaller than the identifier in every index.
    var number: Int64
    var id: String
    var organizationNumber: Int64
    var facts: OfficialFacts
    var validFrom: CalendarDate
    var version: Int64
    var createdAt: Timestamp
    var updatedAt: Timestamp

    /// The resource name.
    var name: String { ResourceNames.official(id) }

    /// The columns that make a record.
    static let columns: Statement = """
        official.number, id, personal_id, full_name, gender, birth_date, kind, status,
        official.organization_number, organization_id, post_title, valid_from, version,
        created_at, updated_at
        """

    /// The record of a row with those columns.
    init(_ row: Row) throws {
        number = try row.integer("number")
        id = try row.text("id")
        organizationNumber = try row.integer("organization_number")
        facts = OfficialFacts(
            personalID: try row.text("personal_id"),
            fullName: try row.text("full_name"),
            gender: Gender(number: try row.number("gender")),
            birthDate: try row.date("birth_date"),
            kind: OfficialKind(number: try row.number("kind")),
            status: OfficialStatus(number: try row.number("status")),
            organizationID: try row.text("organization_id"),
            postTitle: try row.text("post_title")
        )
        validFrom = try row.date("valid_from")
        version = try row.integer("version")
        createdAt = try row.timestamp("created_at")
        updatedAt = try row.timestamp("updated_at")
    }

    /// A new official.
    init(
        number: Int64,
        id: String,
        organizationNumber: Int64,
        facts: OfficialFacts,
        validFrom: CalendarDate,
        at now: Timestamp
    ) {
        self.number = number
        self.id = id
        self.organizationNumber = organizationNumber
        self.facts = facts
        self.validFrom = validFrom
        version = 1
        createdAt = now
        updatedAt = now
    }
}

extension Official {
    /// The message of a record; without personal identification number for lists and searches.
    init(_ record: OfficialRecord, showingPersonalID: Bool) {
        let facts = record.facts
        self.init(
            name: record.name,
            personalID: showingPersonalID ? facts.personalID : "",
            fullName: facts.fullName,
            gender: facts.gender,
            birthDate: facts.birthDate.map { GoogleDate($0) },
            officialKind: facts.kind,
            status: facts.status,
            managingOrganization: ResourceNames.organization(facts.organizationID),
            currentPostTitle: facts.postTitle,
            effectiveDate: GoogleDate(record.validFrom),
            createTime: GoogleTimestamp(record.createdAt),
            updateTime: GoogleTimestamp(record.updatedAt),
            etag: EntityTag(version: record.version).text
        )
    }
}
