internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import Storage
internal import WellKnownMessages

/// What was taken back of a body, as the store keeps it.
struct BodyCorrectionRecord: Sendable {
    /// The body.
    let body: (number: Int64, id: String)
    /// The time in it; `nil` for the body as a whole.
    let member: (number: Int64, id: String)?
    let reason: String
    let decision: HoldingFacts.Decision
    let recordedAt: Timestamp

    /// The columns that make a record of what ``source`` has.
    static let columns: Statement = """
        taken.number, body.number AS body_number, body.id AS body_id,
        member.number AS member_number, member.id AS member_id, taken.reason,
        taken.decision_number, taken.decision_date, taken.recorded_at
        """

    /// `body_correction`, there called `taken`, with the bodies and times.
    static let source: Statement = """
        body_correction AS taken
        JOIN governing_body AS body ON body.number = taken.governing_body_number
        LEFT JOIN body_member AS member ON member.number = taken.body_member_number
        """

    /// The correction of a body as a whole, by what was asked for.
    init(_ order: TakingBackOrder, of body: GoverningBodyRecord) {
        self.body = (body.number, body.id)
        member = nil
        (reason, decision, recordedAt) = (order.reason, order.decision, body.updatedAt)
    }

    /// The correction of a time in a body.
    init(_ order: TakingBackOrder, of member: BodyMemberRecord) {
        body = (member.bodyNumber, member.bodyID)
        self.member = (member.number, member.id)
        (reason, decision, recordedAt) = (order.reason, order.decision, member.updatedAt)
    }

    /// Puts it on record.
    func insert(in transaction: any Transaction) throws {
        let number = try NumberSource(transaction: transaction).next(.bodyCorrection)
        try transaction.execute(
            """
            INSERT INTO body_correction (
                number, governing_body_number, body_member_number, reason, decision_number,
                decision_date, recorded_at
            ) VALUES (
                \(number), \(body.number), \(member?.number), \(reason), \(decision.number),
                \(decision.date), \(recordedAt)
            )
            """
        )
    }
}

extension BodyCorrectionRecord {
    /// The record of a row with those columns.
    init(_ row: Row) throws {
        body = (try row.integer("body_number"), try row.text("body_id"))
        member = try row.optionalText("member_id").map { (try row.integer("member_number"), $0) }
        reason = try row.text("reason")
        decision = HoldingFacts.Decision(
            number: try row.text("decision_number"),
            date: try row.date("decision_date")
        )
        recordedAt = try row.timestamp("recorded_at")
    }
}

extension BodyCorrection {
    /// The message of a record.
    init(_ record: BodyCorrectionRecord) {
        self.init(
            governingBody: ResourceNames.governingBody.name(record.body.id),
            bodyMember: record.member.map { ResourceNames.bodyMember.name($0.id) } ?? "",
            reason: record.reason,
            decisionNumber: record.decision.number,
            decisionDate: record.decision.date.map { GoogleDate($0) },
            recordTime: GoogleTimestamp(record.recordedAt)
        )
    }
}
