internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import Storage
internal import WellKnownMessages

/// A follow-up as the store keeps it.
struct FollowUpRecord: Sendable {
    let number: Int64
    let id: String
    let matter: FollowUpMatter
    let ruleCode: String
    let officialNumber: Int64
    let officialID: String
    /// The resource name of what it follows from.
    let cause: String
    let dueOn: CalendarDate
    var state = FollowUpState.open
    var paperNumber = ""
    var closedOn: CalendarDate?
    var version: Int64 = 1
    let createdAt: Timestamp

    /// The resource name.
    var name: String { ResourceNames.followUp.name(id) }

    /// The columns that make a record.
    static let columns: Statement = """
        follow_up.number, follow_up.id, follow_up.matter, follow_up.rule_code,
        follow_up.official_number, follow_up.official_id, follow_up.cause_name, follow_up.due_on,
        follow_up.state, follow_up.paper_number, follow_up.closed_on, follow_up.version,
        follow_up.created_at
        """
}

extension FollowUpRecord {
    /// The record of a row with those columns.
    init(_ row: Row) throws {
        self.init(
            number: try row.integer("number"),
            id: try row.text("id"),
            matter: FollowUpMatter(number: try row.number("matter")),
            ruleCode: try row.text("rule_code"),
            officialNumber: try row.integer("official_number"),
            officialID: try row.text("official_id"),
            cause: try row.text("cause_name"),
            dueOn: try row.date("due_on"),
            state: FollowUpState(number: try row.number("state")),
            paperNumber: try row.text("paper_number"),
            closedOn: try row.optionalDate("closed_on"),
            version: try row.integer("version"),
            createdAt: try row.timestamp("created_at")
        )
    }
}

extension FollowUp {
    /// The message of a record.
    init(_ record: FollowUpRecord) {
        self.init(
            name: record.name,
            matter: record.matter,
            ruleCode: record.ruleCode,
            official: ResourceNames.official(record.officialID),
            cause: record.cause,
            dueDate: GoogleDate(record.dueOn),
            state: record.state,
            documentNumber: record.paperNumber,
            closeDate: record.closedOn.map { GoogleDate($0) },
            createTime: GoogleTimestamp(record.createdAt),
            etag: EntityTag(version: record.version).text
        )
    }
}

/// Finds follow-ups; cannot change them.
struct FollowUpReader {
    let reader: any Reader

    /// The one with an identifier, or `nil`.
    func find(id: String) throws -> FollowUpRecord? {
        try reader.first(
            "SELECT \(FollowUpRecord.columns) FROM follow_up WHERE id = \(id)"
        ).map(FollowUpRecord.init)
    }

    /// Whether an open one follows from a cause.
    func isOpen(_ matter: FollowUpMatter, from cause: String) throws -> Bool {
        try reader.first(
            """
            SELECT number FROM follow_up WHERE cause_name = \(cause)
                AND matter = \(matter.number) AND state = \(FollowUpState.open.number)
            """
        ) != nil
    }
}

/// Records follow-ups.
struct FollowUpWriter {
    let transaction: any Transaction

    func insert(_ record: FollowUpRecord) throws {
        try transaction.execute(
            """
            INSERT INTO follow_up (
                number, id, matter, rule_code, official_number, official_id, cause_name, due_on,
                state, paper_number, version, created_at
            ) VALUES (
                \(record.number), \(record.id), \(record.matter.number), \(record.ruleCode),
                \(record.officialNumber), \(record.officialID), \(record.cause),
                \(record.dueOn), \(record.state.number), \(record.paperNumber),
                \(record.version), \(record.createdAt)
            )
            """
        )
    }

    func update(_ record: FollowUpRecord) throws {
        try transaction.execute(
            """
            UPDATE follow_up SET state = \(record.state.number),
                paper_number = \(record.paperNumber), closed_on = \(record.closedOn),
                version = \(record.version)
            WHERE number = \(record.number)
            """
        )
    }

    /// Removes what tells of an official; the names.
    func forget(official number: Int64) throws -> [String] {
        let rows = try transaction.rows(
            "SELECT id FROM follow_up WHERE official_number = \(number)"
        )
        try transaction.execute("DELETE FROM follow_up WHERE official_number = \(number)")
        return try rows.map { ResourceNames.followUp.name(try $0.text("id")) }
    }
}
