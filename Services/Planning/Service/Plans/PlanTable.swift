internal import Conventions
internal import Kernel
internal import RPC
internal import Storage

/// The SQL of plans.
struct PlanTable {
    /// Reads inside the present snapshot or transaction.
    let reader: any Reader

    private static let selection: Statement = """
        SELECT id, plan_number, display_name, organization, term_start_year, term_end_year, kind,
            approving_level, coefficient_percent, state, version, recorded_at, changed_at,
            secrecy_grade
        FROM plan
        """

    /// One plan.
    func plan(_ id: String) throws -> PlanRecord? {
        try reader.first(Self.selection + "WHERE id = \(id)").map(PlanRecord.init)
    }

    /// One plan, when it is there for the caller.
    func plan(_ id: String, for call: CallContext) throws -> PlanRecord? {
        guard let found = try plan(id), call.finds(found.grade) else { return nil }
        return found
    }

    /// The plan of a number in an organisation.
    func plan(numbered number: String, in organization: String) throws -> PlanRecord? {
        try reader.first(
            Self.selection + "WHERE organization = \(organization) AND plan_number = \(number)"
        ).map(PlanRecord.init)
    }

    /// The rows of plans that are there for the caller, the latest created first.
    func rows(
        of organization: String,
        after position: [StoredValue]?,
        count: Int,
        for call: CallContext
    ) throws -> [Row] {
        var conditions: [Statement] = ["recorded_at IS NOT NULL"]
        if !organization.isEmpty { conditions.append("organization = \(organization)") }
        if !call.finds(.secret) {
            conditions.append("secrecy_grade <> \(RecordGrade.secret.rawValue)")
        }
        if let position {
            conditions.append("(recorded_at, id) < (\(position[0]), \(position[1]))")
        }
        return try reader.rows(
            Self.selection
                + "WHERE \(Statement(joining: conditions, with: .and))"
                + "ORDER BY recorded_at DESC, id DESC LIMIT \(count)"
        )
    }
}

extension PlanTable {
    /// Writes a new plan.
    static func insertion(of plan: PlanRecord) -> Statement {
        """
        INSERT INTO plan (
            id, plan_number, display_name, organization, term_start_year, term_end_year, kind,
            approving_level, coefficient_percent, state, version, recorded_at, changed_at,
            secrecy_grade
        ) VALUES (
            \(plan.id), \(plan.planNumber), \(plan.displayName), \(plan.organization),
            \(plan.termStartYear), \(plan.termEndYear), \(plan.kind.rawValue),
            \(plan.level.rawValue), \(plan.coefficientPercent), \(plan.state.rawValue),
            \(plan.version), \(plan.recordedAt), \(plan.changedAt),
            \(plan.grade.rawValue)
        )
        """
    }

    /// Moves a plan to another state and keeps the step: who, when, on what evidence.
    static func move(
        _ plan: PlanRecord,
        to next: PlanRecord,
        by actor: String,
        evidence: String,
        in transaction: any Transaction
    ) throws {
        try transaction.execute(
            """
            UPDATE plan SET state = \(next.state.rawValue), version = \(next.version),
                changed_at = \(next.changedAt)
            WHERE id = \(plan.id)
            """
        )
        try transaction.execute(
            """
            INSERT INTO plan_state_change (
                plan_id, version, from_state, to_state, actor, evidence, recorded_at
            ) VALUES (
                \(plan.id), \(next.version), \(plan.state.rawValue), \(next.state.rawValue),
                \(actor), \(evidence), \(next.changedAt)
            )
            """
        )
    }
}

extension PlanRecord {
    /// Reads the columns of ``PlanTable``.
    init(_ row: Row) throws {
        self.init(
            id: try row.text("id"),
            planNumber: try row.text("plan_number"),
            displayName: try row.text("display_name"),
            organization: try row.text("organization"),
            termStartYear: try row.number("term_start_year"),
            termEndYear: try row.number("term_end_year"),
            kind: try row.code("kind"),
            level: try row.code("approving_level"),
            coefficientPercent: try row.number("coefficient_percent"),
            state: try row.code("state"),
            version: try row.integer("version"),
            recordedAt: try row.timestamp("recorded_at"),
            changedAt: try row.timestamp("changed_at"),
            grade: try row.code("secrecy_grade")
        )
    }
}
