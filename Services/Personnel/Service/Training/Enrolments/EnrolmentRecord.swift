internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import Storage
internal import WellKnownMessages

/// An enrolment as the store keeps it, with the facts of one day.
struct EnrolmentRecord: Sendable {
    /// The service's own key: the order of lists.
    let number: Int64
    let id: String
    let classNumber: Int64
    let classID: String
    let officialNumber: Int64
    let officialID: String
    /// Which organisation managed the official at the nomination.
    let organization: MembershipFacts.Place
    let planKind: TrainingPlanKind
    var facts: FactPeriod<EnrolmentFacts>
    var version: Int64 = 1
    let createdAt: Timestamp
    /// When what is held here was recorded.
    var updatedAt: Timestamp

    /// The resource name.
    var name: String { ResourceNames.enrolment.name(id) }
    /// The resource name of the official.
    var officialName: String { ResourceNames.official(officialID) }
    /// Where it stands.
    var state: EnrolmentState { facts.facts.state }

    private static let fixedColumns: Statement = """
        enrolment.number, enrolment.id, enrolment.training_class_number,
        enrolment.training_class_id, enrolment.official_number, enrolment.official_id,
        enrolment.organization_number, enrolment.organization_id, enrolment.plan_kind,
        enrolment.version, enrolment.created_at
        """

    /// The columns that make a record of the present facts.
    static let columns: Statement = """
        \(fixedColumns), enrolment.state, enrolment.state_from, enrolment.content,
        enrolment.nominator, enrolment.valid_from, enrolment.valid_to, enrolment.updated_at
        """

    /// The columns that make a record of what `enrolment_fact`, there called `fact`, has.
    static let recordedColumns: Statement = """
        \(fixedColumns), fact.state, fact.state_from, fact.content, fact.nominator,
        fact.valid_from, fact.valid_to, fact.recorded_from AS updated_at
        """

    /// Where records of the present facts, or of a point, come from.
    static func source(_ point: HistoryPoint?) -> Statement {
        guard point != nil else { return "enrolment" }
        return """
            enrolment JOIN enrolment_fact AS fact ON fact.enrolment_number = enrolment.number
            """
    }
}

extension EnrolmentRecord {
    /// The record of a row with the columns.
    init(_ row: Row) throws {
        self.init(
            number: try row.integer("number"),
            id: try row.text("id"),
            classNumber: try row.integer("training_class_number"),
            classID: try row.text("training_class_id"),
            officialNumber: try row.integer("official_number"),
            officialID: try row.text("official_id"),
            organization: MembershipFacts.Place(
                number: try row.integer("organization_number"),
                id: try row.text("organization_id")
            ),
            planKind: TrainingPlanKind(number: try row.number("plan_kind")),
            facts: FactPeriod(
                try EnrolmentFacts(row),
                from: try row.date("valid_from"),
                to: try row.date("valid_to")
            ),
            version: try row.integer("version"),
            createdAt: try row.timestamp("created_at"),
            updatedAt: try row.timestamp("updated_at")
        )
    }
}

extension Enrolment {
    /// The message of a record, read as of a point unless it holds the present facts.
    init(_ record: EnrolmentRecord, at point: HistoryPoint? = nil) {
        let facts = record.facts.facts
        self = facts.content
        name = record.name
        trainingClass = ResourceNames.trainingClass.name(record.classID)
        official = record.officialName
        organization = record.organization.name
        planKind = record.planKind
        state = facts.state
        stateDate = GoogleDate(facts.stateFrom)
        createTime = GoogleTimestamp(record.createdAt)
        updateTime = GoogleTimestamp(record.updatedAt)
        etag = point == nil ? EntityTag(version: record.version).text : ""
        asOf = point.map { GoogleDate($0.day) }
        asRecordedAt = point?.instant.map { GoogleTimestamp($0) }
    }
}
