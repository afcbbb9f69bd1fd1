internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import Storage
internal import WellKnownMessages

/// The time of a member of a body as the store keeps it.
struct BodyMemberRecord: Sendable {
    /// The service's own key, smaller than the identifier in every index.
    let number: Int64
    let id: String
    let bodyNumber: Int64
    let bodyID: String
    let officialNumber: Int64
    let officialID: String
    var period: FactPeriod<BodyMemberFacts>
    var version: Int64 = 1
    let createdAt: Timestamp
    /// When what is held here was recorded.
    var updatedAt: Timestamp
    /// When it was taken back as a mistake; `nil` while it stands.
    var takenBackAt: Timestamp?

    /// The resource name.
    var name: String { ResourceNames.bodyMember.name(id) }

    /// The columns that make a record of what ``source`` has.
    static let columns: Statement = """
        member.number, member.id, member.governing_body_number, member.governing_body_id,
        member.official_number, member.official_id, fact.body_function, fact.entry_kind,
        fact.decision_number, fact.decision_date, fact.end_reason, fact.end_decision_number,
        fact.end_decision_date, fact.valid_from, fact.valid_to, member.version,
        member.created_at, member.taken_back_at, fact.recorded_from AS updated_at
        """

    /// The columns that make a record of what is known now, in which it stands or was taken back.
    static let presentColumns: Statement = """
        number, id, governing_body_number, governing_body_id, official_number, official_id,
        body_function, entry_kind, decision_number, decision_date, end_reason,
        end_decision_number, end_decision_date, valid_from, valid_to, version, created_at,
        taken_back_at, updated_at
        """

    /// `body_member_fact`, there called `fact`, with the times, called `member`.
    static let source: Statement = """
        body_member AS member
        JOIN body_member_fact AS fact ON fact.body_member_number = member.number
        """
}

extension BodyMemberRecord {
    /// The record of a row with those columns.
    init(_ row: Row) throws {
        self.init(
            number: try row.integer("number"),
            id: try row.text("id"),
            bodyNumber: try row.integer("governing_body_number"),
            bodyID: try row.text("governing_body_id"),
            officialNumber: try row.integer("official_number"),
            officialID: try row.text("official_id"),
            period: FactPeriod(
                try BodyMemberFacts(row),
                from: try row.date("valid_from"),
                to: try row.date("valid_to")
            ),
            version: try row.integer("version"),
            createdAt: try row.timestamp("created_at"),
            updatedAt: try row.timestamp("updated_at"),
            takenBackAt: try row.optionalTimestamp("taken_back_at")
        )
    }

    /// Refuses a time that was taken back as a mistake: present knowledge does not have it.
    func checkStands() throws(Failure) {
        guard let takenBackAt else { return }
        throw Failure.takenBack(name, ResourceNames.bodyMemberType, at: takenBackAt)
    }

    /// The days, as rules compare them.
    var stay: Stay { Stay(name: name, from: period.from, to: period.to) }
}

extension BodyMember {
    /// The message of a record, read at a point unless it is what is known now.
    init(_ record: BodyMemberRecord, at point: HistoryPoint? = nil) {
        let facts = record.period.facts
        self.init(
            name: record.name,
            governingBody: ResourceNames.governingBody.name(record.bodyID),
            official: ResourceNames.official(record.officialID),
            function: facts.function,
            entryKind: facts.entryKind,
            startDate: GoogleDate(record.period.from),
            endDate: record.period.to.effectiveEnd,
            decisionNumber: facts.decision.number,
            decisionDate: facts.decision.date.map { GoogleDate($0) },
            endReason: facts.endReason,
            endDecisionNumber: facts.endDecision.number,
            endDecisionDate: facts.endDecision.date.map { GoogleDate($0) },
            createTime: GoogleTimestamp(record.createdAt),
            updateTime: GoogleTimestamp(record.updatedAt),
            etag: point == nil ? EntityTag(version: record.version).text : "",
            asRecordedAt: point?.instant.map { GoogleTimestamp($0) }
        )
    }
}
