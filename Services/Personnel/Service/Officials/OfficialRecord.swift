internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import Storage
internal import WellKnownMessages

/// An official as the store keeps it, with the facts of one day.
struct OfficialRecord: DatedRecord {
    /// The service's own key, smaller than the identifier in every index.
    let number: Int64
    let id: String
    private(set) var facts: OfficialFacts
    private(set) var validFrom: CalendarDate
    /// ``Kernel/CalendarDate/openEnd`` until further notice.
    private(set) var validTo: CalendarDate
    var version: Int64
    let createdAt: Timestamp
    /// When the facts were recorded.
    var updatedAt: Timestamp
    /// When the personal data were erased; `nil` while they are on record.
    var erasedAt: Timestamp?

    static var table: FactTable<OfficialFacts> { .officials }
    static var kind: ScheduledChanges.Kind { .official }

    /// The resource name.
    var name: String { ResourceNames.official(id) }

    /// The columns that make a record of the present facts.
    static let columns: Statement = """
        official.number, id, personal_id, full_name, gender, birth_date, kind, status,
        official.organization_number, organization_id, post_title, valid_from, valid_to, version,
        created_at, updated_at, erased_at
        """

    /// The columns that make a record of the facts in `official_fact`, there called `fact`, with
    /// ``origin`` behind it.
    static let datedColumns: Statement = """
        fact.official_number AS number, COALESCE(official.id, gone.id) AS id,
        fact.personal_id AS personal_id,
        fact.full_name AS full_name, fact.gender AS gender, fact.birth_date AS birth_date,
        fact.kind AS kind, fact.status AS status,
        fact.organization_number AS organization_number,
        fact.organization_id AS organization_id, fact.post_title AS post_title,
        fact.valid_from AS valid_from, fact.valid_to AS valid_to,
        COALESCE(official.version, gone.version) AS version,
        COALESCE(official.created_at, gone.created_at) AS created_at,
        fact.recorded_from AS updated_at,
        COALESCE(official.erased_at, gone.erased_at) AS erased_at
        """

    /// Joins to `fact` whose facts they are: an official, or one who was merged since.
    static let origin: Statement = """
        LEFT JOIN official ON official.number = fact.official_number
        LEFT JOIN merged_official AS gone ON gone.number = fact.official_number
        """

    /// The record of a row with those columns.
    init(_ row: Row) throws {
        number = try row.integer("number")
        id = try row.text("id")
        facts = try OfficialFacts(row)
        validFrom = try row.date("valid_from")
        validTo = try row.date("valid_to")
        version = try row.integer("version")
        createdAt = try row.timestamp("created_at")
        updatedAt = try row.timestamp("updated_at")
        erasedAt = try row.optionalTimestamp("erased_at")
    }

    /// A new official.
    init(number: Int64, id: String, _ period: FactPeriod<OfficialFacts>, at now: Timestamp) {
        self.number = number
        self.id = id
        facts = period.facts
        validFrom = period.from
        validTo = period.to
        version = 1
        createdAt = now
        updatedAt = now
        erasedAt = nil
    }

    /// An official who comes back with what was known before.
    init(
        number: Int64,
        id: String,
        _ period: FactPeriod<OfficialFacts>,
        version: Int64,
        createdAt: Timestamp,
        updatedAt: Timestamp
    ) {
        self.number = number
        self.id = id
        facts = period.facts
        validFrom = period.from
        validTo = period.to
        self.version = version
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        erasedAt = nil
    }

    /// Takes the facts of another day.
    mutating func take(_ period: FactPeriod<OfficialFacts>) {
        facts = period.facts
        validFrom = period.from
        validTo = period.to
    }
}

extension Official {
    /// The message of a record, read as of a point unless it holds the present facts; without
    /// personal identification number for lists and searches.
    init(_ record: OfficialRecord, showingPersonalID: Bool, at point: HistoryPoint? = nil) {
        let facts = record.facts
        self.init(
            name: record.name,
            personalID: showingPersonalID && record.erasedAt == nil ? facts.personalID : "",
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
            etag: point == nil ? EntityTag(version: record.version).text : "",
            effectiveEndDate: record.validTo.effectiveEnd,
            asOf: point.map { GoogleDate($0.day) },
            asRecordedAt: point?.instant.map { GoogleTimestamp($0) },
            eraseTime: record.erasedAt.map { GoogleTimestamp($0) }
        )
    }
}

extension CalendarDate {
    /// The day on which facts cease, as messages tell it; `nil` for an open end.
    var effectiveEnd: GoogleDate? { self == .openEnd ? nil : GoogleDate(self) }
}
