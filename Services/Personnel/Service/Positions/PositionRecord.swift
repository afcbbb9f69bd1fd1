internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import Storage
internal import WellKnownMessages

/// A post as the store keeps it, with its facts of one day.
struct PositionRecord: Sendable {
    /// The service's own key, smaller than the identifier in every index.
    let number: Int64
    let id: String
    /// The organisation that has the post.
    let organizationNumber: Int64
    let organizationID: String
    var facts: PositionFacts
    /// The first day on which there is the post.
    var validFrom: CalendarDate
    /// The first day on which there no longer is; ``Kernel/CalendarDate/openEnd`` for none.
    var validTo: CalendarDate
    /// The first day on which the facts hold.
    var factsFrom: CalendarDate
    /// The first day on which they no longer hold.
    var factsTo: CalendarDate
    var version: Int64 = 1
    let createdAt: Timestamp
    /// When the facts were recorded.
    var updatedAt: Timestamp

    /// The resource name.
    var name: String { ResourceNames.position.name(id) }

    /// The columns that make a record of the present facts.
    static let columns: Statement = """
        position.number, position.id, position.code, position.name_vi,
        position.organization_number, position.organization_id, position.level,
        position.head_kind, position.is_leadership, position.is_elected, position.quota,
        position.term_months, position.max_consecutive_terms, position.access_roles,
        position.authority_organization_number, position.authority_organization_id,
        position.valid_from, position.valid_to, position.version, position.created_at,
        position.updated_at, position.facts_from, position.facts_to
        """

    /// The columns that make a record of what `position_fact`, there called `fact`, has, with the
    /// days of the post as known at a point.
    static func datedColumns(at point: HistoryPoint) -> Statement {
        let known: Statement = """
            FROM position_fact AS known WHERE known.position_number = position.number
                AND \(point.knowledge("known"))
            """
        return """
            position.number, position.id, fact.code, fact.name_vi, position.organization_number,
            position.organization_id, fact.level, fact.head_kind, fact.is_leadership,
            fact.is_elected, fact.quota, fact.term_months, fact.max_consecutive_terms,
            fact.access_roles, fact.authority_organization_number,
            fact.authority_organization_id, (SELECT MIN(known.valid_from) \(known)) AS valid_from,
            (SELECT MAX(known.valid_to) \(known)) AS valid_to, position.version,
            position.created_at, fact.recorded_from AS updated_at, fact.valid_from AS facts_from,
            fact.valid_to AS facts_to
            """
    }

    /// Takes the facts of another day.
    mutating func take(_ period: FactPeriod<PositionFacts>) {
        facts = period.facts
        factsFrom = period.from
        factsTo = period.to
    }
}

extension PositionRecord {
    /// The record of a row with the columns.
    init(_ row: Row) throws {
        self.init(
            number: try row.integer("number"),
            id: try row.text("id"),
            organizationNumber: try row.integer("organization_number"),
            organizationID: try row.text("organization_id"),
            facts: try PositionFacts(row),
            validFrom: try row.date("valid_from"),
            validTo: try row.date("valid_to"),
            factsFrom: try row.date("facts_from"),
            factsTo: try row.date("facts_to"),
            version: try row.integer("version"),
            createdAt: try row.timestamp("created_at"),
            updatedAt: try row.timestamp("updated_at")
        )
    }
}

extension PositionFacts {
    /// The facts of a row with their columns.
    init(_ row: Row) throws {
        self.init(
            code: try row.text("code"),
            nameVi: try row.text("name_vi"),
            level: try row.number("level"),
            headKind: HeadKind(number: try row.number("head_kind")),
            isLeadership: try row.boolean("is_leadership"),
            isElected: try row.boolean("is_elected"),
            quota: try row.number("quota"),
            termMonths: try row.number("term_months"),
            maxConsecutiveTerms: try row.number("max_consecutive_terms"),
            accessRoles: try row.text("access_roles"),
            authorityID: try row.text("authority_organization_id"),
            authorityNumber: try row.integer("authority_organization_number")
        )
    }
}

extension Position {
    /// The message of a record, read as of a point unless it holds the present facts.
    init(_ record: PositionRecord, at point: HistoryPoint? = nil) {
        let facts = record.facts
        self.init(
            name: record.name,
            code: facts.code,
            nameVi: facts.nameVi,
            organization: ResourceNames.organization(record.organizationID),
            positionLevel: facts.level,
            headKind: facts.headKind,
            isLeadership: facts.isLeadership,
            isElected: facts.isElected,
            quota: facts.quota,
            termMonths: facts.termMonths,
            maxConsecutiveTerms: facts.maxConsecutiveTerms,
            accessRoles: AccessRoleCodes.roles(facts.accessRoles),
            authorityOrganization: ResourceNames.organization(facts.authorityID),
            effectiveDate: GoogleDate(record.validFrom),
            endDate: record.validTo.effectiveEnd,
            createTime: GoogleTimestamp(record.createdAt),
            updateTime: GoogleTimestamp(record.updatedAt),
            etag: point == nil ? EntityTag(version: record.version).text : "",
            factsStartDate: GoogleDate(record.factsFrom),
            factsEndDate: record.factsTo.effectiveEnd,
            asOf: point.map { GoogleDate($0.day) },
            asRecordedAt: point?.instant.map { GoogleTimestamp($0) }
        )
    }
}
