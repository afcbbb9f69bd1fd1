internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import Policy
internal import ProtobufC
internal import RPC
internal import Storage
internal import WellKnownMessages

/// Lists the members of a day who have paid for none of the whole months before it, as many as
/// `MEMBER_DUES_UNPAID_MONTHS` says; who was admitted within them is left out.
///
/// It is a ground to ask for the reason, and by itself no ground to strike anybody off.
struct ListUnpaidDues {
    let database: any Database
    let tokens: PageTokens
    let authority: AuthorityRules
    let rules: MembershipRules

    func callAsFunction(
        _ request: ListUnpaidDuesRequest,
        _ call: CallContext
    ) async throws -> ListUnpaidDuesResponse {
        let size = try PageSize(
            requested: request.pageSize,
            standard: PersonnelLimits.pageSizeStandard,
            most: PersonnelLimits.pageSizeMax
        )
        var checks = FieldChecks()
        let id = checks.identifier(request.parent, "parent", ResourceNames.organization)
        let asked = checks.historyPoint(
            asOf: request.asOf,
            asRecordedAt: nil,
            clock: authority.clock
        )
        try checks.finish()
        let point = asked ?? HistoryPoint(authority.clock.today)
        let query = PageQuery(
            method: DuesMethods.listUnpaidDues.description,
            arguments: [request.parent, asked?.day.description ?? ""]
        )
        let after = try tokens.position(of: request.pageToken, for: query)
        let months = try rules.policy.rule("MEMBER_DUES_UNPAID_MONTHS", at: point.day).integer
        let states = try rules.policy.rule("MEMBER_DUES_STATES", at: point.day).codes
            .compactMap { MembershipState(code: $0)?.number }
        let page = try await database.scan { reader in
            let caller = try authority.authority(of: call, in: reader)
            let found = try OrganizationReader(reader: reader).find(id: id)
            try caller.admit(found, named: ResourceNames.organization(id), call)
            guard let found else { throw Failure.noOrganization(id) }
            let scope = MembershipScope(root: found.number, point: point)
            let rows = try reader.rows(
                """
                \(try unpaid(scope, reader, after, states, months: months))
                ORDER BY fact.membership_number LIMIT \(size.count + 1)
                """
            )
            return try tokens.page(of: rows, size: size, for: query, keys: ["number"]) { row in
                let record = try MembershipRecord(row)
                return UnpaidDues(
                    membership: record.name,
                    official: ResourceNames.official(record.officialID),
                    cell: record.facts.cell.name,
                    lastPaidMonth: try row.optionalDate("last_paid").map { GoogleDate($0) }
                )
            }
        }
        return ListUnpaidDuesResponse(
            members: page.elements,
            nextPageToken: page.nextPageToken
        )
    }
    /// The members of a part of the tree who have paid for none of so many whole months, after a
    /// place in the list, with the last month that each has paid.
    private func unpaid(
        _ scope: MembershipScope,
        _ reader: any Reader,
        _ after: [StoredValue]?,
        _ states: [Int32],
        months: Int
    ) throws -> Statement {
        let end = scope.point.day.firstOfMonth
        let start = end.adding(months: -months)
        let keyset: Statement = after.map { "AND fact.membership_number > \($0[0])" } ?? ""
        return """
            \(scope.tree) SELECT \(MembershipRecord.recordedColumns), (
                SELECT MAX(paid.month) FROM (
                    SELECT month FROM dues_entry
                    WHERE membership_number = fact.membership_number AND month < \(end)
                    GROUP BY month HAVING SUM(amount) > 0
                ) AS paid
            ) AS last_paid
            FROM \(MembershipRecord.recorded)
            WHERE \(try scope.condition(reader)) AND \(scope.point.condition("fact")) \(keyset)
                AND fact.state IN \(list: states) AND fact.admitted_on < \(start)
                AND NOT EXISTS (
                    SELECT 1 FROM dues_entry
                    WHERE membership_number = fact.membership_number
                        AND month >= \(start) AND month < \(end)
                    GROUP BY month HAVING SUM(amount) > 0
                )
            """
    }
}
