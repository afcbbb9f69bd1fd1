internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import Storage
internal import WellKnownMessages

/// A holding as the store keeps it.
struct HoldingRecord: Sendable {
    /// The service's own key, smaller than the identifier in every index.
    let number: Int64
    let id: String
    var officialNumber: Int64
    var officialID: String
    let positionNumber: Int64
    let positionID: String
    var period: FactPeriod<HoldingFacts>
    var version: Int64 = 1
    let createdAt: Timestamp
    /// When what is held here was recorded.
    var updatedAt: Timestamp
    /// When it was taken back as a mistake; `nil` while it stands.
    var takenBackAt: Timestamp?

    /// The resource name.
    var name: String { ResourceNames.holding.name(id) }

    /// The columns that make a record of what is known now.
    static let columns: Statement = """
        holding.number, holding.id, holding.official_number, holding.official_id,
        holding.position_number, holding.position_id, holding.kind, holding.is_main,
        holding.planned_end, holding.decision_number, holding.decision_date, holding.term_no,
        holding.end_reason, holding.end_decision_number, holding.end_decision_date,
        holding.valid_from, holding.valid_to, holding.version, holding.created_at,
        holding.updated_at, holding.taken_back_at
        """

    /// The columns that make a record of what `holding_fact`, there called `fact`, has.
    static let recordedColumns: Statement = """
        holding.number, holding.id, holding.official_number, holding.official_id,
        holding.position_number, holding.position_id, fact.kind, fact.is_main, fact.planned_end,
        fact.decision_number, fact.decision_date, fact.term_no, fact.end_reason,
        fact.end_decision_number, fact.end_decision_date, fact.valid_from, fact.valid_to,
        holding.version, holding.created_at, fact.recorded_from AS updated_at,
        holding.taken_back_at
        """
}

extension HoldingRecord {
    /// The record of a row with those columns.
    init(_ row: Row) throws {
        self.init(
            number: try row.integer("number"),
            id: try row.text("id"),
            officialNumber: try row.integer("official_number"),
            officialID: try row.text("official_id"),
            positionNumber: try row.integer("position_number"),
            positionID: try row.text("position_id"),
            period: FactPeriod(
                try HoldingFacts(row),
                from: try row.date("valid_from"),
                to: try row.date("valid_to")
            ),
            version: try row.integer("version"),
            createdAt: try row.timestamp("created_at"),
            updatedAt: try row.timestamp("updated_at"),
            takenBackAt: try row.optionalTimestamp("taken_back_at")
        )
    }

    /// Refuses a holding that was taken back as a mistake: present knowledge does not have it.
    func checkStands() throws(Failure) {
        guard let takenBackAt else { return }
        throw Failure.takenBack(self, at: takenBackAt)
    }
}

extension Holding {
    /// The message of a record, as recorded at an instant unless it is what is known now.
    init(_ record: HoldingRecord, at instant: Timestamp? = nil) {
        let facts = record.period.facts
        self.init(
            name: record.name,
            official: ResourceNames.official(record.officialID),
            position: ResourceNames.position.name(record.positionID),
            startDate: GoogleDate(record.period.from),
            plannedEndDate: facts.plannedEnd.map { GoogleDate($0) },
            endDate: record.period.to.effectiveEnd,
            holdingKind: facts.kind,
            isMain: facts.isMain,
            decisionNumber: facts.decision.number,
            decisionDate: facts.decision.date.map { GoogleDate($0) },
            termNo: facts.termNo,
            endReason: facts.endReason,
            endDecisionNumber: facts.endDecision.number,
            endDecisionDate: facts.endDecision.date.map { GoogleDate($0) },
            createTime: GoogleTimestamp(record.createdAt),
            updateTime: GoogleTimestamp(record.updatedAt),
            etag: instant == nil ? EntityTag(version: record.version).text : "",
            asRecordedAt: instant.map { GoogleTimestamp($0) }
        )
    }
}
