internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import Storage
internal import WellKnownMessages

/// The screening of one member as the store keeps it.
struct ScreeningItemRecord: Sendable {
    /// The service's own key: the order of lists.
    let number: Int64
    let id: String
    let roundNumber: Int64
    let roundID: String
    let membershipID: String
    let membershipNumber: Int64
    let officialNumber: Int64
    let officialID: String
    /// The member's cell when it was proposed.
    let cell: MembershipFacts.Place
    let category: ScreeningCategory
    var state = ScreeningState.proposed
    /// The last day for a reply that the member waits for.
    var dueOn: CalendarDate?
    /// The grounds and the steps, as the message has them.
    var content: ScreeningItem
    /// Who took the last step.
    var recorder: String
    var version: Int64 = 1
    let createdAt: Timestamp
    var updatedAt: Timestamp
    /// The present state of the membership.
    var memberState: MembershipState

    /// The resource name.
    var name: String { ResourceNames.screeningItem.name(id) }

    /// What came of it so far.
    var outcome: ScreeningOutcome { ScreeningOutcome(of: state, category, member: memberState) }

    /// The columns of the rows of ``source``.
    static let columns: Statement = """
        item.number AS number, item.id AS id,
        item.screening_round_number AS screening_round_number,
        item.screening_round_id AS screening_round_id,
        item.membership_number AS membership_number, item.membership_id AS membership_id,
        item.official_number AS official_number, item.official_id AS official_id,
        item.cell_number AS cell_number, item.cell_id AS cell_id, item.category AS category,
        item.state AS state, item.due_on AS due_on, item.content AS content,
        item.recorder AS recorder, item.version AS version, item.created_at AS created_at,
        item.updated_at AS updated_at, membership.state AS member_state
        """

    /// The screenings, called `item`, each with its `membership`.
    static let source: Statement = """
        screening_item AS item JOIN membership ON membership.number = item.membership_number
        """
}

extension ScreeningItemRecord {
    /// The screening of a row with those columns.
    init(_ row: Row) throws {
        self.init(
            number: try row.integer("number"),
            id: try row.text("id"),
            roundNumber: try row.integer("screening_round_number"),
            roundID: try row.text("screening_round_id"),
            membershipID: try row.text("membership_id"),
            membershipNumber: try row.integer("membership_number"),
            officialNumber: try row.integer("official_number"),
            officialID: try row.text("official_id"),
            cell: MembershipFacts.Place(
                number: try row.integer("cell_number"),
                id: try row.text("cell_id")
            ),
            category: ScreeningCategory(number: try row.number("category")),
            state: ScreeningState(number: try row.number("state")),
            dueOn: try row.optionalDate("due_on"),
            content: try ScreeningItem(decoding: try row.bytes("content")),
            recorder: try row.text("recorder"),
            version: try row.integer("version"),
            createdAt: try row.timestamp("created_at"),
            updatedAt: try row.timestamp("updated_at"),
            memberState: MembershipState(number: try row.number("member_state"))
        )
    }

    /// Writes a proposal.
    func insert(in transaction: any Transaction) throws {
        try transaction.execute(
            """
            INSERT INTO screening_item (
                number, id, screening_round_number, screening_round_id, membership_number,
                membership_id, official_number, official_id, cell_number, cell_id, category,
                state, due_on, content, recorder, version, created_at, updated_at
            ) VALUES (
                \(number), \(id), \(roundNumber), \(roundID), \(membershipNumber),
                \(membershipID), \(officialNumber), \(officialID), \(cell.number), \(cell.id),
                \(category.number), \(state.number), \(dueOn), \(content.encoded()),
                \(recorder), \(version), \(createdAt), \(updatedAt)
            )
            """
        )
        try keepState(in: transaction)
    }

    /// Writes a step.
    func update(in transaction: any Transaction) throws {
        try transaction.execute(
            """
            UPDATE screening_item SET state = \(state.number), due_on = \(dueOn),
                content = \(content.encoded()), recorder = \(recorder), version = \(version),
                updated_at = \(updatedAt)
            WHERE number = \(number)
            """
        )
        try keepState(in: transaction)
    }

    /// Keeps since when the record says that it is in this state.
    private func keepState(in transaction: any Transaction) throws {
        try transaction.execute(
            """
            INSERT INTO screening_item_state (screening_item_number, version, state, recorded_at)
            VALUES (\(number), \(version), \(state.number), \(updatedAt))
            """
        )
    }

    /// The day of the last step; `nil` before the first one.
    var lastDay: CalendarDate? { content.steps.last?.date.flatMap(CalendarDate.init) }

    /// The last step into a state.
    func step(_ state: ScreeningState) -> ScreeningStep? {
        content.steps.last { $0.state == state }
    }
}

extension ScreeningItem {
    /// The message of a screening.
    init(_ record: ScreeningItemRecord) {
        self = record.content
        name = record.name
        screeningRound = ResourceNames.screeningRound.name(record.roundID)
        membership = ResourceNames.membership.name(record.membershipID)
        official = ResourceNames.official(record.officialID)
        cell = record.cell.name
        category = record.category
        state = record.state
        replyDueDate = record.dueOn.map { GoogleDate($0) }
        outcome = record.outcome
        createTime = GoogleTimestamp(record.createdAt)
        updateTime = GoogleTimestamp(record.updatedAt)
        etag = EntityTag(version: record.version).text
    }
}

/// Finds screenings of members; cannot change them.
struct ScreeningItemReader {
    let reader: any Reader

    /// The screening with an identifier, or `nil`.
    func find(id: String) throws -> ScreeningItemRecord? {
        try first(where: "item.id = \(id)")
    }

    /// The screening of a person in a round, or `nil`.
    func find(of official: Int64, in round: Int64) throws -> ScreeningItemRecord? {
        try first(
            where: "item.screening_round_number = \(round) AND item.official_number = \(official)"
        )
    }

    /// How many members a round has.
    func count(in round: Int64) throws -> Int64 {
        let row = try reader.first(
            "SELECT COUNT(*) AS n FROM screening_item WHERE screening_round_number = \(round)"
        )
        return try row?.integer("n") ?? 0
    }

    private func first(where condition: Statement) throws -> ScreeningItemRecord? {
        try reader.first(
            """
            SELECT \(ScreeningItemRecord.columns) FROM \(ScreeningItemRecord.source)
            WHERE \(condition) ORDER BY item.number LIMIT 1
            """
        ).map(ScreeningItemRecord.init)
    }
}
