internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import Storage
internal import WellKnownMessages

/// Who is nominated, and where.
struct AwardSubject: Sendable, Hashable {
    let kind: AwardSubjectKind
    let number: Int64
    let id: String
    /// Where the subject was when it was nominated; the collective itself.
    let organization: MembershipFacts.Place

    /// The resource name.
    var name: String { kind.name(of: id) }
    /// The key of the person; `nil` for a collective.
    var official: Int64? { kind == .person ? number : nil }
}

/// A nomination as the store keeps it, with the facts of one day.
struct AwardRecord: Sendable {
    /// The service's own key: the order of lists.
    let number: Int64
    let id: String
    let roundNumber: Int64
    let roundID: String
    /// The organisation that holds the round.
    let roundOrganization: Int64
    let subject: AwardSubject
    let awardCode: String
    let period: ClosedRange<CalendarDate>
    var facts: FactPeriod<AwardFacts>
    var version: Int64 = 1
    let createdAt: Timestamp
    /// When what is held here was recorded.
    var updatedAt: Timestamp

    /// The resource name.
    var name: String { ResourceNames.awardNomination.name(id) }
    /// Where it stands.
    var state: AwardState { facts.facts.state }

    private static let fixedColumns: Statement = """
        award_nomination.number, award_nomination.id, award_nomination.round_number,
        award_nomination.round_id, award_nomination.round_organization_number,
        award_nomination.subject_kind, award_nomination.subject_number,
        award_nomination.subject_id, award_nomination.organization_number,
        award_nomination.organization_id, award_nomination.award_code,
        award_nomination.period_start, award_nomination.period_end, award_nomination.version,
        award_nomination.created_at
        """

    /// The columns that make a record of the present facts.
    static let columns: Statement = """
        \(fixedColumns), award_nomination.state, award_nomination.state_from,
        award_nomination.content, award_nomination.nominator, award_nomination.checker,
        award_nomination.valid_from, award_nomination.valid_to, award_nomination.updated_at
        """

    /// The columns that make a record of what `award_nomination_fact`, there called `fact`, has.
    static let recordedColumns: Statement = """
        \(fixedColumns), fact.state, fact.state_from, fact.content, fact.nominator, fact.checker,
        fact.valid_from, fact.valid_to, fact.recorded_from AS updated_at
        """
}

extension AwardRecord {
    /// The record of a row with the columns.
    init(_ row: Row) throws {
        self.init(
            number: try row.integer("number"),
            id: try row.text("id"),
            roundNumber: try row.integer("round_number"),
            roundID: try row.text("round_id"),
            roundOrganization: try row.integer("round_organization_number"),
            subject: AwardSubject(
                kind: AwardSubjectKind(number: try row.number("subject_kind")),
                number: try row.integer("subject_number"),
                id: try row.text("subject_id"),
                organization: MembershipFacts.Place(
                    number: try row.integer("organization_number"),
                    id: try row.text("organization_id")
                )
            ),
            awardCode: try row.text("award_code"),
            period: try Self.period(row),
            facts: FactPeriod(
                try AwardFacts(row),
                from: try row.date("valid_from"),
                to: try row.date("valid_to")
            ),
            version: try row.integer("version"),
            createdAt: try row.timestamp("created_at"),
            updatedAt: try row.timestamp("updated_at")
        )
    }

    private static func period(_ row: Row) throws -> ClosedRange<CalendarDate> {
        let (start, end) = (try row.date("period_start"), try row.date("period_end"))
        guard start <= end else { throw Failure(.storageDamaged) }
        return start...end
    }
}

extension AwardNomination {
    /// The message of a record, read as of a point unless it holds the present facts.
    init(_ record: AwardRecord, at point: HistoryPoint? = nil) {
        let facts = record.facts.facts
        self = facts.content
        name = record.name
        awardRound = ResourceNames.awardRound.name(record.roundID)
        subject = record.subject.name
        subjectKind = record.subject.kind
        organization = record.subject.organization.name
        awardCode = record.awardCode
        periodStartDate = GoogleDate(record.period.lowerBound)
        periodEndDate = GoogleDate(record.period.upperBound)
        state = facts.state
        stateDate = GoogleDate(facts.stateFrom)
        createTime = GoogleTimestamp(record.createdAt)
        updateTime = GoogleTimestamp(record.updatedAt)
        etag = point == nil ? EntityTag(version: record.version).text : ""
        asOf = point.map { GoogleDate($0.day) }
        asRecordedAt = point?.instant.map { GoogleTimestamp($0) }
    }
}
