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
    /// What took it back as a mistake; `nil` while it stands.
    var takenBack: TakenBack?

    /// When a step was taken back, why, and by what.
    struct TakenBack: Sendable {
        let at: Timestamp
        let reason: String
        let decision: HoldingFacts.Decision
    }

    /// The resource name.
    var name: String { ResourceNames.organizationLineage.name(id) }
    /// Whether the predecessor ended by it, as far as no other step says otherwise.
    var isEnd: Bool { !kind.isChange && !staysItself }

    /// Whether the organisation changes and goes on.
    var staysItself: Bool { successor?.number == predecessor.number }

    /// The columns that make a record.
    static let columns: Statement = """
        number, id, kind, predecessor_number, predecessor_id, successor_number, successor_id,
        effective_on, decision_number, decision_date, recorded_from, recorded_to,
        taken_back_reason, taken_back_number, taken_back_date
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
        let end = try row.timestamp("recorded_to")
        guard end != .openEnd else { return }
        takenBack = TakenBack(
            at: end,
            reason: try row.text("taken_back_reason"),
            decision: HoldingFacts.Decision(
                number: try row.text("taken_back_number"),
                date: try row.optionalDate("taken_back_date")
            )
        )
    }

    /// The step with an identifier, also one that was taken back.
    static func find(id: String, in reader: any Reader) throws -> LineageRecord? {
        try reader.first("SELECT \(columns) FROM organization_lineage WHERE id = \(id)")
            .map(LineageRecord.init)
    }

    /// Takes the step off the record from an instant on; the step as it is then.
    func takeBack(
        _ reason: String,
        _ decision: HoldingFacts.Decision,
        at instant: Timestamp,
        in transaction: any Transaction
    ) throws -> LineageRecord {
        try transaction.execute(
            """
            UPDATE organization_lineage SET recorded_to = \(instant),
                taken_back_reason = \(reason), taken_back_number = \(decision.number),
                taken_back_date = \(decision.date)
            WHERE number = \(number)
            """
        )
        var record = self
        record.takenBack = TakenBack(at: instant, reason: reason, decision: decision)
        return record
    }

    /// Puts the step on record.
    func insert(in transaction: any Transaction) throws {
        try transaction.execute(
            """
            INSERT INTO organization_lineage (
                number, id, kind, predecessor_number, predecessor_id, successor_number,
                successor_id, effective_on, decision_number, decision_date, recorded_from,
                recorded_to
            ) VALUES (
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
            distance: Int32(distance),
            takeBackTime: record.takenBack.map { GoogleTimestamp($0.at) },
            takeBackReason: record.takenBack?.reason ?? "",
            takeBackDecisionNumber: record.takenBack?.decision.number ?? "",
            takeBackDecisionDate: record.takenBack?.decision.date.map { GoogleDate($0) }
        )
    }
}

extension LineageRecord {
    /// Refuses an organisation that is not at work on a day.
    static func checkIsAtWork(
        _ organization: Ancestor,
        on day: CalendarDate,
        in reader: any Reader
    ) throws {
        let table = FactTable<OrganizationFacts>.organizations
        let timeline = try table.timeline(of: organization.number, in: reader)
        let status = timeline.facts(on: day)?.status
        guard status != .active, status != .reorganising else { return }
        let name = ResourceNames.organization(organization.id)
        throw Failure.condition(
            .organizationEndedBefore,
            ["resource": name, "day": day.description, "status": status?.code ?? "UNKNOWN"],
            subject: name
        )
    }
}

extension Failure {
    /// A step of lineage that does not exist, asked for by its name.
    static func noLineage(_ id: String) -> Failure {
        notFound(
            "personnel.canbo.gov.vn/OrganizationLineage",
            ResourceNames.organizationLineage.name(id)
        )
    }
}

extension ResourceNames {
    static let organizationLineage: ResourcePattern = "organizationLineages/*"
}
