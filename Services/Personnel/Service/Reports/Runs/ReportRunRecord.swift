internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import RPC
internal import Storage
internal import WellKnownMessages

/// A run as the store keeps it.
struct ReportRunRecord: Sendable {
    /// The service's own key: the order of lists, backwards.
    let number: Int64
    let id: String
    let organizationNumber: Int64
    /// The run with every figure.
    let run: ReportRun

    /// The columns that make a record.
    static let columns: Statement = """
        number, id, organization_number, content, recomputed_at, reproduced
        """

    /// The record of a row with the columns.
    init(_ row: Row) throws {
        number = try row.integer("number")
        id = try row.text("id")
        organizationNumber = try row.integer("organization_number")
        var run = try ReportRun(decoding: try row.bytes("content"))
        run.recomputeTime = try row.optionalTimestamp("recomputed_at").map { GoogleTimestamp($0) }
        run.reproduced = try row.boolean("reproduced")
        self.run = run
    }

    /// Writes a new run.
    static func insert(
        _ run: ReportRun,
        id: String,
        of organization: OrganizationRecord,
        at now: Timestamp,
        in transaction: any Transaction
    ) throws {
        let number = try NumberSource(transaction: transaction).next(.reportRun)
        try transaction.execute(
            """
            INSERT INTO report_run (
                number, id, report, organization_number, organization_id, content, created_at,
                reproduced
            ) VALUES (
                \(number), \(id), \(run.report), \(organization.number), \(organization.id),
                \(run.encoded()), \(now), 0
            )
            """
        )
    }

    /// Writes what came of counting a run again.
    func keep(
        reproduced: Bool,
        at now: Timestamp,
        in transaction: any Transaction
    ) throws {
        try transaction.execute(
            """
            UPDATE report_run SET recomputed_at = \(now), reproduced = \(reproduced ? 1 : 0)
            WHERE number = \(number)
            """
        )
    }
}

/// Finds runs; cannot change them.
struct ReportRunReader {
    let reader: any Reader

    /// The run with an identifier, or `nil`.
    func find(id: String) throws -> ReportRunRecord? {
        try reader.first(
            "SELECT \(ReportRunRecord.columns) FROM report_run WHERE id = \(id)"
        ).map(ReportRunRecord.init)
    }

    /// The run with a name, for a caller who reaches its organisation; `NOT_WITHIN_REACH` also for
    /// one that is not there.
    func find(named name: String, for caller: CallerAuthority) throws -> ReportRunRecord {
        let id = ResourceNames.reportRun.lastIdentifier(in: name)
        let found = try find(id: id)
        if !caller.isEverywhere {
            guard let found, try caller.clearance(under: found.organizationNumber) != nil else {
                throw Failure.notWithinReach(name)
            }
        }
        guard let found else { throw Failure.noReportRun(id) }
        return found
    }

    /// Whether an organisation has as many runs as are kept.
    func areMany(of organization: Int64) throws -> Bool {
        let row = try reader.first(
            """
            SELECT COUNT(*) AS n FROM (
                SELECT number FROM report_run WHERE organization_number = \(organization)
                LIMIT \(PersonnelLimits.reportRunsMax)
            ) AS kept
            """
        )
        return try row?.integer("n") ?? 0 >= Int64(PersonnelLimits.reportRunsMax)
    }
}
