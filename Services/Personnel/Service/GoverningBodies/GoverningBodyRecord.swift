internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import Storage
internal import WellKnownMessages

/// A body as the store keeps it, with the facts of one day.
struct GoverningBodyRecord: Sendable {
    /// The service's own key, smaller than the identifier in every index.
    let number: Int64
    let id: String
    let organizationNumber: Int64
    let organizationID: String
    let kind: GoverningBodyKind
    /// The first day.
    let from: CalendarDate
    /// The first day on which there is the body no more.
    var to: CalendarDate
    var facts: GoverningBodyFacts
    var version: Int64 = 1
    let createdAt: Timestamp
    /// When what is held here was recorded.
    var updatedAt: Timestamp
    /// When it was taken back as a mistake; `nil` while it stands.
    var takenBackAt: Timestamp?

    /// The resource name.
    var name: String { ResourceNames.governingBody.name(id) }

    /// The columns that make a record of what `governing_body_fact`, there called `fact`, has for a
    /// day: first and last day are those that are known at the point.
    static func columns(at point: HistoryPoint) -> Statement {
        """
        body.number, body.id, body.organization_number, body.organization_id, body.kind,
        body.version, body.created_at, body.taken_back_at, fact.recorded_from AS updated_at,
        fact.display_name,
        fact.term_no, fact.size_set, fact.planned_end, fact.decision_number, fact.decision_date,
        fact.end_reason, fact.end_decision_number, fact.end_decision_date,
        (SELECT MIN(known.valid_from) FROM governing_body_fact AS known
            WHERE known.governing_body_number = body.number AND \(point.knowledge("known")))
            AS valid_from,
        (SELECT MAX(known.valid_to) FROM governing_body_fact AS known
            WHERE known.governing_body_number = body.number AND \(point.knowledge("known")))
            AS valid_to
        """
    }

    /// `governing_body_fact`, there called `fact`, with the bodies, called `body`.
    static let source: Statement = """
        governing_body AS body
        JOIN governing_body_fact AS fact ON fact.governing_body_number = body.number
        """
}

extension GoverningBodyRecord {
    /// The record of a row with those columns.
    init(_ row: Row) throws {
        self.init(
            number: try row.integer("number"),
            id: try row.text("id"),
            organizationNumber: try row.integer("organization_number"),
            organizationID: try row.text("organization_id"),
            kind: GoverningBodyKind(number: try row.number("kind")),
            from: try row.date("valid_from"),
            to: try row.date("valid_to"),
            facts: try GoverningBodyFacts(row),
            version: try row.integer("version"),
            createdAt: try row.timestamp("created_at"),
            updatedAt: try row.timestamp("updated_at"),
            takenBackAt: try row.optionalTimestamp("taken_back_at")
        )
    }

    /// Refuses a body that was taken back as a mistake: present knowledge does not have it.
    func checkStands() throws(Failure) {
        guard let takenBackAt else { return }
        throw Failure.takenBack(name, ResourceNames.governingBodyType, at: takenBackAt)
    }
}

extension GoverningBody {
    /// The message of a record, read as of a point unless it holds the present facts.
    init(_ record: GoverningBodyRecord, at point: HistoryPoint? = nil) {
        let facts = record.facts
        self.init(
            name: record.name,
            organization: ResourceNames.organization(record.organizationID),
            kind: record.kind,
            displayName: facts.displayName,
            termNo: facts.termNo,
            startDate: GoogleDate(record.from),
            plannedEndDate: facts.plannedEnd.map { GoogleDate($0) },
            endDate: record.to.effectiveEnd,
            sizeSet: facts.sizeSet,
            decisionNumber: facts.decision.number,
            decisionDate: facts.decision.date.map { GoogleDate($0) },
            endReason: facts.endReason,
            endDecisionNumber: facts.endDecision.number,
            endDecisionDate: facts.endDecision.date.map { GoogleDate($0) },
            createTime: GoogleTimestamp(record.createdAt),
            updateTime: GoogleTimestamp(record.updatedAt),
            etag: point == nil ? EntityTag(version: record.version).text : "",
            asOf: point.map { GoogleDate($0.day) },
            asRecordedAt: point?.instant.map { GoogleTimestamp($0) }
        )
    }
}
