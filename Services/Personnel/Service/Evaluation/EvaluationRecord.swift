internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import Storage
internal import WellKnownMessages

/// An evaluation as the store keeps it, with the facts of one day.
struct EvaluationRecord: Sendable {
    /// The service's own key: the order of lists.
    let number: Int64
    let id: String
    let roundNumber: Int64
    let roundID: String
    var subject: EvaluationSubject
    let comparisonGroup: String
    let year: Int32
    let period: EvaluationPeriod
    let periodEnd: CalendarDate
    var facts: FactPeriod<EvaluationFacts>
    var version: Int64 = 1
    let createdAt: Timestamp
    /// When what is held here was recorded.
    var updatedAt: Timestamp

    /// The resource name.
    var name: String { ResourceNames.evaluation.name(id) }
    /// The resource name of the round; empty for a grade of before this record.
    var roundName: String {
        roundID.isEmpty ? "" : ResourceNames.evaluationRound.name(roundID)
    }
    /// Where it stands.
    var state: EvaluationState { facts.facts.state }

    private static let fixedColumns: Statement = """
        evaluation.number, evaluation.id, evaluation.round_number, evaluation.round_id,
        evaluation.subject_kind, evaluation.subject_number, evaluation.subject_id,
        evaluation.official_number, evaluation.official_id, evaluation.organization_number,
        evaluation.organization_id, evaluation.holding_id, evaluation.comparison_group,
        evaluation.standing, evaluation.official_kind, evaluation.year, evaluation.period,
        evaluation.period_end, evaluation.version, evaluation.created_at
        """

    /// The columns that make a record of the present facts.
    static let columns: Statement = """
        \(fixedColumns), evaluation.state, evaluation.state_from, evaluation.grade,
        evaluation.content, evaluation.appraiser, evaluation.decider, evaluation.recorder,
        evaluation.valid_from, evaluation.valid_to, evaluation.updated_at
        """

    /// The columns that make a record of what `evaluation_fact`, there called `fact`, has.
    static let recordedColumns: Statement = """
        \(fixedColumns), fact.state, fact.state_from, fact.grade, fact.content, fact.appraiser,
        fact.decider, fact.recorder, fact.valid_from, fact.valid_to,
        fact.recorded_from AS updated_at
        """
}

/// Who is evaluated, where, and as what.
struct EvaluationSubject: Sendable, Hashable {
    let kind: EvaluationSubjectKind
    var number: Int64
    var id: String
    /// The official who is evaluated, also as a member; 0 and empty for an organisation.
    var officialNumber: Int64
    var officialID: String
    /// The organisation in which the subject is evaluated; the subject itself when it is one.
    let organization: MembershipFacts.Place
    /// The post; empty for none.
    let holdingID: String
    let standing: EvaluationStanding
    let officialKind: OfficialKind

    /// The resource name.
    var name: String { kind.name(of: id) }

    /// Whether the grade comes from above the organisation: that of the organisation, and of who
    /// heads it. [D]
    var isGradedFromAbove: Bool { standing == .collective || standing == .head }

    /// What rows of the policy are chosen by.
    var scope: [String: String] {
        var scope = ["standing": standing.code, "subject_kind": kind.code]
        if officialKind != .unspecified { scope["official_kind"] = officialKind.code }
        return scope
    }
}

extension EvaluationRecord {
    /// The record of a row with the columns.
    init(_ row: Row) throws {
        self.init(
            number: try row.integer("number"),
            id: try row.text("id"),
            roundNumber: try row.integer("round_number"),
            roundID: try row.text("round_id"),
            subject: try EvaluationSubject(row),
            comparisonGroup: try row.text("comparison_group"),
            year: try row.number("year"),
            period: EvaluationPeriod(number: try row.number("period")),
            periodEnd: try row.date("period_end"),
            facts: FactPeriod(
                try EvaluationFacts(row),
                from: try row.date("valid_from"),
                to: try row.date("valid_to")
            ),
            version: try row.integer("version"),
            createdAt: try row.timestamp("created_at"),
            updatedAt: try row.timestamp("updated_at")
        )
    }
}

extension EvaluationSubject {
    fileprivate init(_ row: Row) throws {
        self.init(
            kind: EvaluationSubjectKind(number: try row.number("subject_kind")),
            number: try row.integer("subject_number"),
            id: try row.text("subject_id"),
            officialNumber: try row.integer("official_number"),
            officialID: try row.text("official_id"),
            organization: MembershipFacts.Place(
                number: try row.integer("organization_number"),
                id: try row.text("organization_id")
            ),
            holdingID: try row.text("holding_id"),
            standing: EvaluationStanding(number: try row.number("standing")),
            officialKind: OfficialKind(number: try row.number("official_kind"))
        )
    }
}

extension Evaluation {
    /// The message of a record, read as of a point unless it holds the present facts.
    init(_ record: EvaluationRecord, at point: HistoryPoint? = nil) {
        let facts = record.facts.facts
        let subject = record.subject
        self = facts.content
        name = record.name
        evaluationRound = record.roundName
        self.subject = subject.name
        official = subject.officialID.isEmpty ? "" : ResourceNames.official(subject.officialID)
        organization = subject.organization.name
        holding = subject.holdingID.isEmpty ? "" : ResourceNames.holding.name(subject.holdingID)
        comparisonGroup = record.comparisonGroup
        standing = subject.standing
        officialKind = subject.officialKind
        year = record.year
        period = record.period
        periodEndDate = GoogleDate(record.periodEnd)
        state = facts.state
        grade = facts.grade
        stateDate = GoogleDate(facts.stateFrom)
        createTime = GoogleTimestamp(record.createdAt)
        updateTime = GoogleTimestamp(record.updatedAt)
        etag = point == nil ? EntityTag(version: record.version).text : ""
        asOf = point.map { GoogleDate($0.day) }
        asRecordedAt = point?.instant.map { GoogleTimestamp($0) }
    }
}
