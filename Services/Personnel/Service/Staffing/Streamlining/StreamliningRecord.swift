internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import Storage
internal import TypeContract
internal import WellKnownMessages

/// What is recorded of a case for one state, beside its official and group.
struct StreamliningFacts: Sendable, Hashable {
    var state = StreamliningState.listed
    /// The first day of the state.
    var stateFrom = CalendarDate.openEnd
    /// Why, the papers of the steps, and nothing else of the message.
    var content = StreamliningCase()
    /// Who listed the official.
    var lister = ""
    /// Who recorded the proposal; empty before.
    var proposer = ""

    /// The codes of the rows that the steps so far rest on.
    var ruleCodes: [String] { content.rules.map(\.ruleCode) }
}

/// The facts of a state change together.
enum StreamliningField: Sendable { case everything }

extension StreamliningFacts: DatedFacts {
    /// Whether anything differs.
    func changes(from old: StreamliningFacts) -> [StreamliningField] {
        self == old ? [] : [.everything]
    }

    /// Takes everything over from other facts.
    mutating func take(_ field: StreamliningField, from other: StreamliningFacts) { self = other }

    /// The columns of the facts.
    static let columns: Statement = "state, state_from, content, lister, proposer"

    /// The values in the order of the columns.
    var values: Statement {
        "\(state.number), \(stateFrom), \(content.encoded()), \(lister), \(proposer)"
    }

    /// The columns with their values, for an update of the present facts.
    var assignments: Statement {
        """
        state = \(state.number), state_from = \(stateFrom), content = \(content.encoded()),
        lister = \(lister), proposer = \(proposer)
        """
    }

    /// The facts of a row with their columns.
    init(_ row: Row) throws {
        self.init(
            state: StreamliningState(number: try row.number("state")),
            stateFrom: try row.date("state_from"),
            content: try StreamliningCase(decoding: try row.bytes("content")),
            lister: try row.text("lister"),
            proposer: try row.text("proposer")
        )
    }
}

extension FactTable<StreamliningFacts> {
    /// What is and was known of cases.
    static let streamliningCases = FactTable(
        "streamlining_case_fact",
        subject: "streamlining_case_number",
        columns: StreamliningFacts.columns,
        values: { $0.values },
        read: StreamliningFacts.init
    )
}

/// A case as the store keeps it, with the facts of one day.
struct StreamliningRecord: Sendable {
    /// The service's own key: the order of lists.
    let number: Int64
    let id: String
    let officialNumber: Int64
    let officialID: String
    /// Which organisation managed the official when listed.
    let organization: MembershipFacts.Place
    let officialKind: OfficialKind
    let group: Int32
    var facts: FactPeriod<StreamliningFacts>
    var version: Int64 = 1
    let createdAt: Timestamp
    /// When what is held here was recorded.
    var updatedAt: Timestamp

    /// The resource name.
    var name: String { ResourceNames.streamliningCase.name(id) }
    /// The resource name of the official.
    var officialName: String { ResourceNames.official(officialID) }
    /// Where it stands.
    var state: StreamliningState { facts.facts.state }

    private static let fixedColumns: Statement = """
        streamlining_case.number, streamlining_case.id, streamlining_case.official_number,
        streamlining_case.official_id, streamlining_case.organization_number,
        streamlining_case.organization_id, streamlining_case.official_kind,
        streamlining_case.decree_group, streamlining_case.version, streamlining_case.created_at
        """

    /// The columns that make a record of the present facts.
    static let columns: Statement = """
        \(fixedColumns), streamlining_case.state, streamlining_case.state_from,
        streamlining_case.content, streamlining_case.lister, streamlining_case.proposer,
        streamlining_case.valid_from, streamlining_case.valid_to, streamlining_case.updated_at
        """

    /// The columns that make a record of what `streamlining_case_fact`, there called `fact`, has.
    static let recordedColumns: Statement = """
        \(fixedColumns), fact.state, fact.state_from, fact.content, fact.lister, fact.proposer,
        fact.valid_from, fact.valid_to, fact.recorded_from AS updated_at
        """

    /// Where records of the present facts, or of a point, come from.
    static func source(_ point: HistoryPoint?) -> Statement {
        guard point != nil else { return "streamlining_case" }
        return """
            streamlining_case JOIN streamlining_case_fact AS fact
                ON fact.streamlining_case_number = streamlining_case.number
            """
    }
}

extension StreamliningRecord {
    /// The record of a row with the columns.
    init(_ row: Row) throws {
        self.init(
            number: try row.integer("number"),
            id: try row.text("id"),
            officialNumber: try row.integer("official_number"),
            officialID: try row.text("official_id"),
            organization: MembershipFacts.Place(
                number: try row.integer("organization_number"),
                id: try row.text("organization_id")
            ),
            officialKind: OfficialKind(number: try row.number("official_kind")),
            group: try row.number("decree_group"),
            facts: FactPeriod(
                try StreamliningFacts(row),
                from: try row.date("valid_from"),
                to: try row.date("valid_to")
            ),
            version: try row.integer("version"),
            createdAt: try row.timestamp("created_at"),
            updatedAt: try row.timestamp("updated_at")
        )
    }
}

extension StreamliningCase {
    /// The message of a record, read as of a point unless it holds the present facts.
    init(_ record: StreamliningRecord, at point: HistoryPoint? = nil) {
        let facts = record.facts.facts
        self = facts.content
        name = record.name
        official = record.officialName
        organization = record.organization.name
        officialKind = record.officialKind
        group = record.group
        state = facts.state
        stateDate = GoogleDate(facts.stateFrom)
        createTime = GoogleTimestamp(record.createdAt)
        updateTime = GoogleTimestamp(record.updatedAt)
        etag = point == nil ? EntityTag(version: record.version).text : ""
        asOf = point.map { GoogleDate($0.day) }
        asRecordedAt = point?.instant.map { GoogleTimestamp($0) }
    }
}
