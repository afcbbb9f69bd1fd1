internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import Policy
internal import ProtobufC
internal import RPC
internal import Storage
internal import TypeContract
internal import WellKnownMessages

/// Counts who was streamlined in a year, by group, against the target of that year.
///
/// Read again with the answer's day and instant, the figures are the same whatever was recorded
/// since; the list behind them is `ListStreamliningCases` with the state `SETTLED` and the year.
struct GetStreamliningReport {
    let database: any Database
    let authority: AuthorityRules
    let rules: StaffingRules

    func callAsFunction(
        _ request: GetStreamliningReportRequest,
        _ call: CallContext
    ) async throws -> StreamliningReport {
        var checks = FieldChecks()
        let id = checks.identifier(request.parent, "parent", ResourceNames.organization)
        let asked = checks.historyPoint(
            asOf: request.asOf,
            asRecordedAt: request.asRecordedAt,
            clock: authority.clock
        )
        checks.number(request.year, "year", in: PersonnelLimits.staffingYears)
        try checks.finish()
        let now = authority.clock.now
        let point = asked ?? HistoryPoint(now.day)
        return try await database.scan { reader in
            let caller = try authority.authority(of: call, in: reader)
            try caller.admit(listOfOrganization: id)
            guard let root = try OrganizationReader(reader: reader).find(id: id) else {
                throw Failure.noOrganization(id)
            }
            let figures = StreamliningFigures(reader: reader, root: root.number, point: point)
            let rows = try figures.rows(ofYear: request.year)
            var report = StreamliningReport(
                organization: root.name,
                year: request.year,
                asOf: GoogleDate(point.day),
                asRecordedAt: GoogleTimestamp(point.instant ?? now),
                rows: rows,
                persons: rows.reduce(0) { $0 + $1.persons }
            )
            try measure(&report, figures)
            return report
        }
    }

    /// Sets the figures beside the target of the year, where it has one.
    private func measure(
        _ report: inout StreamliningReport,
        _ figures: StreamliningFigures
    ) throws {
        guard let end = CalendarDate.days(ofYear: report.year)?.upperBound.adding(days: -1),
            let target = rules.policy.find("STREAMLINING_TARGET_PERCENT", at: end)
        else { return }
        let base = try rules.policy.rule("STREAMLINING_TARGET_BASE_YEAR", at: end)
        let (percent, year) = (try target.integer, Int32(clamping: try base.integer))
        let allotted = try figures.allotted(atEndOf: year)
        report.baseYear = year
        report.baseAllotted = allotted
        report.targetPercent = Int32(clamping: percent)
        report.targetPersons = (allotted * Int64(percent) + 99) / 100
        report.personsSinceBase = try figures.persons(after: year, through: report.year)
        report.countingRules = [RuleReference(target), RuleReference(base)]
    }
}

/// Counts settled cases of a part of the tree at a point.
private struct StreamliningFigures {
    let reader: any Reader
    /// The organisation at the top of the part.
    let root: Int64
    let point: HistoryPoint

    /// The groups with the persons whose cases were settled in a year.
    func rows(ofYear year: Int32) throws -> [StreamliningCount] {
        guard let days = CalendarDate.days(ofYear: year) else { return [] }
        return try reader.rows(
            """
            \(tree) SELECT streamlining_case.decree_group AS decree_group,
                COUNT(DISTINCT streamlining_case.official_number) AS n
            \(source(days)) GROUP BY streamlining_case.decree_group
            ORDER BY streamlining_case.decree_group
            """
        ).map {
            StreamliningCount(
                group: try $0.number("decree_group"),
                persons: try $0.integer("n")
            )
        }
    }

    /// The persons whose cases were settled after a year, through another one.
    func persons(after base: Int32, through year: Int32) throws -> Int64 {
        guard let first = CalendarDate.days(ofYear: base)?.upperBound,
            let end = CalendarDate.days(ofYear: year)?.upperBound, first < end
        else { return 0 }
        let row = try reader.first(
            """
            \(tree) SELECT COUNT(DISTINCT streamlining_case.official_number) AS n
            \(source(first..<end))
            """
        )
        return try row?.integer("n") ?? 0
    }

    /// What the organisation was allotted on the last day of a year, of all kinds.
    func allotted(atEndOf year: Int32) throws -> Int64 {
        guard let end = CalendarDate.days(ofYear: year)?.upperBound.adding(days: -1) else {
            return 0
        }
        let then = HistoryPoint(end, knownAt: point.instant)
        return try StaffQuotaReader(reader: reader).quotas(of: root, at: then)
            .reduce(0) { $0 + Int64($1.period.facts.allotted) }
    }

    private var tree: Statement { ReportTree(root: root, point: point).below }

    private func source(_ days: Range<CalendarDate>) -> Statement {
        """
        FROM below JOIN streamlining_case
            ON streamlining_case.organization_number = below.number
        JOIN streamlining_case_fact AS fact
            ON fact.streamlining_case_number = streamlining_case.number
        WHERE \(point.condition("fact")) AND fact.state = \(StreamliningState.settled.number)
            AND fact.state_from >= \(days.lowerBound) AND fact.state_from < \(days.upperBound)
        """
    }
}
