internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import Storage
internal import WellKnownMessages

/// A step of lineage as the store keeps it.
struct LineageRecord: Sendable {
    /// The service's own key, in the order in which steps came on record.
    let number: Int64
    let id: String
    let kind: LineageKind
    let predecessor: Ancestor
    /// `nil` when nothing succeeds.
    let successor: Ancestor?
    let day: CalendarDate
    let decision: HoldingFacts.Decision
    let recordedAt: Timestamp

    /// Whether the organisation changes and goes on.
    var staysItself: Bool { successor?.number == predecessor.number }

    /// The columns that make a record.
    static let columns: Statement = """
        number, id, kind, predecessor_number, predecessor_id, successor_number, successor_id,
        effective_on, decision_number, decision_date, recorded_from
        """

    /// The condition for steps with effect until a day, as the record said at a point.
    static func condition(_ point: HistoryPoint) -> Statement {
        "effective_on <= \(point.day) AND \(point.knowledge("organization_lineage"))"
    }
}

extension LineageRecord {
    /// The record of a row with those columns.
    init(_ row: Row) throws {
        let successor = try row.integer("successor_number")
        self.init(
            number: try row.integer("number"),
            id: try row.text("id"),
            kind: LineageKind(number: try row.number("kind")),
            predecessor: Ancestor(
                number: try row.integer("predecessor_number"),
                id: try row.text("predecessor_id")
            ),
            successor: successor == 0
                ? nil : Ancestor(number: successor, id: try row.text("successor_id")),
            day: try row.date("effective_on"),
            decision: HoldingFacts.Decision(
                number: try row.text("decision_number"),
                date: try row.optionalDate("decision_date")
            ),
            recordedAt: try row.timestamp("recorded_from")
        )
    }

    /// Puts the step on record.
    func insert(in transaction: any Transaction) throws {
        try transaction.execute(
            """
            INSERT INTO organization_lineage (\(Self.columns), recorded_to) VALUES (
                \(number), \(id), \(kind.number), \(predecessor.number), \(predecessor.id),
                \(successor?.number ?? 0), \(successor?.id ?? ""), \(day), \(decision.number),
                \(decision.date), \(recordedAt), \(Timestamp.openEnd)
            )
            """
        )
    }
}

extension OrganizationLineage {
    /// The message of a step, so far away from the organisation of a list.
    init(_ record: LineageRecord, distance: Int) {
        self.init(
            name: ResourceNames.organizationLineage.name(record.id),
            kind: record.kind,
            predecessor: ResourceNames.organization(record.predecessor.id),
            successor: ResourceNames.organization(record.successor?.id ?? ""),
            effectiveDate: GoogleDate(record.day),
            decisionNumber: record.decision.number,
            decisionDate: record.decision.date.map { GoogleDate($0) },
            createTime: GoogleTimestamp(record.recordedAt),
            distance: Int32(distance)
        )
    }
}

extension ResourceNames {
    static let organizationLineage: ResourcePattern = "organizationLineages/*"
}
