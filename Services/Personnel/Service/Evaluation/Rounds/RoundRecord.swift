internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import Storage
internal import TypeContract
internal import WellKnownMessages

/// A round of evaluation (đợt đánh giá) as the store keeps it.
struct RoundRecord: Sendable {
    /// The service's own key: the order of lists, backwards.
    let number: Int64
    let id: String
    let organization: MembershipFacts.Place
    let subjectKind: EvaluationSubjectKind
    let year: Int32
    let period: EvaluationPeriod
    let quarter: Int32
    let periodEnd: CalendarDate
    let dueOn: CalendarDate
    var state = EvaluationRoundState.open
    var outstandingDecision = ""
    var version: Int64 = 1
    let createdAt: Timestamp
    var updatedAt: Timestamp

    /// The resource name.
    var name: String { ResourceNames.evaluationRound.name(id) }

    /// The columns of the table.
    static let columns: Statement = """
        number, id, organization_number, organization_id, subject_kind, year, period, quarter,
        period_end, due_on, state, outstanding_decision, version, created_at, updated_at
        """

    /// The values in the order of the columns.
    private var values: Statement {
        """
        \(number), \(id), \(organization.number), \(organization.id), \(subjectKind.number),
        \(year), \(period.number), \(quarter), \(periodEnd), \(dueOn), \(state.number),
        \(outstandingDecision), \(version), \(createdAt), \(updatedAt)
        """
    }

    /// Writes a new round.
    func insert(in transaction: any Transaction) throws {
        try transaction.execute(
            "INSERT INTO evaluation_round (\(Self.columns)) VALUES (\(values))"
        )
    }

    /// Writes what may change of a round; the round as it is then.
    func advanced(
        to state: EvaluationRoundState,
        at now: Timestamp,
        in transaction: any Transaction
    ) throws -> RoundRecord {
        var record = self
        record.state = state
        record.version += 1
        record.updatedAt = now
        try transaction.execute(
            """
            UPDATE evaluation_round SET state = \(record.state.number),
                outstanding_decision = \(record.outstandingDecision),
                version = \(record.version), updated_at = \(record.updatedAt)
            WHERE number = \(record.number)
            """
        )
        return record
    }
}

extension RoundRecord {
    /// The round of a row with the columns.
    init(_ row: Row) throws {
        self.init(
            number: try row.integer("number"),
            id: try row.text("id"),
            organization: MembershipFacts.Place(
                number: try row.integer("organization_number"),
                id: try row.text("organization_id")
            ),
            subjectKind: EvaluationSubjectKind(number: try row.number("subject_kind")),
            year: try row.number("year"),
            period: EvaluationPeriod(number: try row.number("period")),
            quarter: try row.number("quarter"),
            periodEnd: try row.date("period_end"),
            dueOn: try row.date("due_on"),
            state: EvaluationRoundState(number: try row.number("state")),
            outstandingDecision: try row.text("outstanding_decision"),
            version: try row.integer("version"),
            createdAt: try row.timestamp("created_at"),
            updatedAt: try row.timestamp("updated_at")
        )
    }

    /// What a change of the round leaves behind: the answer, the audit entry, the event.
    func change(
        _ type: String,
        _ rules: EvaluationRules,
        decision: String = "",
        in transaction: any Transaction
    ) throws -> Change<EvaluationRound> {
        let lineage = try OrganizationReader(reader: transaction).lineage(of: organization.number)
        let scale = try rules.scale(at: periodEnd).map(RuleReference.init)
        return Change(
            EvaluationRound(self, scale),
            audit: [
                AuditEntry(
                    resource: name,
                    summary: """
                        state: \(state.code)
                        organization: \(organization.id)
                        subjects: \(subjectKind.code)
                        period: \(period.code) \(periodEnd)
                        """,
                    rules: scale.map(\.ruleCode),
                    decision: decision
                )
            ],
            events: [
                Event(
                    type,
                    subjectKind: "organization",
                    subjectID: organization.id,
                    organizationPath: lineage.path,
                    data: [
                        "evaluation_round": name, "year": String(year), "period": period.code,
                        "subjects": subjectKind.code, "due_date": dueOn.description,
                    ]
                )
            ]
        )
    }
}

extension EvaluationRound {
    /// The message of a record, with the rows for its grades.
    init(_ record: RoundRecord, _ rules: [RuleReference]) {
        self.init(
            name: record.name,
            organization: record.organization.name,
            subjectKind: record.subjectKind,
            year: record.year,
            period: record.period,
            quarter: record.quarter,
            periodEndDate: GoogleDate(record.periodEnd),
            dueDate: GoogleDate(record.dueOn),
            state: record.state,
            rules: rules,
            outstandingDecisionNumber: record.outstandingDecision,
            createTime: GoogleTimestamp(record.createdAt),
            updateTime: GoogleTimestamp(record.updatedAt),
            etag: EntityTag(version: record.version).text
        )
    }
}

/// Finds rounds; cannot change them.
struct RoundReader {
    let reader: any Reader

    /// The round with an identifier, or `nil`.
    func find(id: String) throws -> RoundRecord? {
        try reader.first(
            "SELECT \(RoundRecord.columns) FROM evaluation_round WHERE id = \(id)"
        ).map(RoundRecord.init)
    }

    /// The round of an organisation for subjects of a kind and a period, or `nil`.
    func find(like round: RoundRecord) throws -> RoundRecord? {
        try reader.first(
            """
            SELECT \(RoundRecord.columns) FROM evaluation_round
            WHERE organization_number = \(round.organization.number)
                AND subject_kind = \(round.subjectKind.number)
                AND period = \(round.period.number) AND period_end = \(round.periodEnd)
            """
        ).map(RoundRecord.init)
    }
}
