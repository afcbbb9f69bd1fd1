internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import Policy
internal import ProtobufC
internal import RPC
internal import Storage
internal import TypeContract
internal import WellKnownMessages

/// Counts the members of an organisation and all below on a day, and the steps of a period
/// (`RPT-MEM-01`, `RPT-MEM-03`).
///
/// Who is counted as a member is the row `MEMBER_COUNTED_STATES`. Read again with the answer's
/// `as_recorded_at`, the figures are the same whatever was recorded since.
struct GetMembershipReport {
    let database: any Database
    let authority: AuthorityRules
    let rules: MembershipRules

    func callAsFunction(
        _ request: GetMembershipReportRequest,
        _ call: CallContext
    ) async throws -> MembershipReport {
        var checks = FieldChecks()
        let id = checks.identifier(request.parent, "parent", ResourceNames.organization)
        let asked = checks.historyPoint(
            asOf: request.asOf,
            asRecordedAt: request.asRecordedAt,
            clock: authority.clock
        )
        let period = checks.period(of: request)
        try checks.finish()
        let now = authority.clock.now
        let point = asked ?? HistoryPoint(now.day)
        return try await database.scan { reader in
            let caller = try authority.authority(of: call, in: reader)
            try caller.admit(listOfOrganization: id)
            guard let root = try OrganizationReader(reader: reader).find(id: id) else {
                throw Failure.noOrganization(id)
            }
            let figures = MembershipFigures(reader: reader, root: root, point: point)
            let counted = try rules.policy.rule("MEMBER_COUNTED_STATES", at: point.day)
            let minimum = try rules.policy.rule("MEMBER_CELL_MINIMUM", at: point.day)
            let members = try figures.members(try counted.states(), minimum: try minimum.integer)
            var report = MembershipReport(
                organization: root.name,
                asOf: GoogleDate(point.day),
                asRecordedAt: GoogleTimestamp(point.instant ?? now),
                total: members.total,
                parts: try figures.named(members.parts),
                cells: Int32(clamping: members.cells),
                cellsBelowMinimum: Int32(clamping: members.cellsBelowMinimum),
                countingRules: [counted, minimum].map { RuleReference($0) }
            )
            if let period {
                report.periodStartDate = GoogleDate(period.lowerBound)
                report.periodEndDate = GoogleDate(period.upperBound)
                report.steps = try figures.steps(in: period)
            }
            return report
        }
    }
}

extension PolicyRule {
    /// The states that a row names.
    fileprivate func states() throws(Failure) -> [MembershipState] {
        var states: [MembershipState] = []
        for code in try codes {
            guard let state = MembershipState(code: code) else {
                throw unusable(wanted: "states of a membership, not \(code)")
            }
            states.append(state)
        }
        return states
    }
}

extension FieldChecks {
    /// The period of a report, the last day not included; `nil` when none is asked for.
    fileprivate mutating func period(
        of request: GetMembershipReportRequest
    ) -> Range<CalendarDate>? {
        guard request.periodStartDate != nil || request.periodEndDate != nil else { return nil }
        let start = date(request.periodStartDate, "period_start_date")
        let end = date(request.periodEndDate, "period_end_date")
        guard let start, let end else { return nil }
        historyDay(start, "period_start_date")
        historyDay(end, "period_end_date")
        notBefore(start.adding(days: 1), end, "period_end_date")
        return start < end ? start..<end : nil
    }
}
