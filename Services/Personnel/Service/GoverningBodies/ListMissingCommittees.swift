internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import Policy
internal import ProtobufC
internal import RPC
internal import Storage

/// Lists the cells that have as many official members as elect a committee (chi ủy), and have none
/// on the day.
struct ListMissingCommittees {
    let database: any Database
    let tokens: PageTokens
    let rules: GoverningBodyRules
    let authority: AuthorityRules

    func callAsFunction(
        _ request: ListMissingCommitteesRequest,
        _ call: CallContext
    ) async throws -> ListMissingCommitteesResponse {
        let size = try PageSize(
            requested: request.pageSize,
            standard: PersonnelLimits.pageSizeStandard,
            most: PersonnelLimits.pageSizeMax
        )
        var checks = FieldChecks()
        let parent = checks.identifier(request.parent, "parent", ResourceNames.organization)
        let asked = checks.historyPoint(
            asOf: request.asOf,
            asRecordedAt: request.asRecordedAt,
            clock: authority.clock
        )
        try checks.finish()
        let point = asked ?? HistoryPoint(authority.clock.today)
        let needed = try rules.cellCommittee(on: point.day).integer
        let query = PageQuery(
            method: GoverningBodyMethods.listMissingCommittees.description,
            arguments: [request.parent] + (asked?.arguments ?? [])
        )
        let after = try tokens.position(of: request.pageToken, for: query)
        let page = try await database.scan { reader in
            let caller = try authority.authority(of: call, in: reader)
            try caller.admit(listOfOrganization: parent)
            guard let root = try OrganizationReader(reader: reader).find(id: parent) else {
                throw Failure.noOrganization(parent)
            }
            let rows = try reader.rows(
                cells(under: root.number, at: point, needed, after: after, limit: size.count + 1)
            )
            var listed = ListedReach(caller)
            return try tokens.page(of: rows, size: size, for: query, keys: ["number"]) { row in
                guard try listed.clearance(under: try row.integer("number")) != nil else {
                    return MissingCommittee?.none
                }
                return MissingCommittee(
                    cell: ResourceNames.organization(try row.text("id")),
                    officialMemberCount: try row.integer("n")
                )
            }
        }
        return ListMissingCommitteesResponse(
            missingCommittees: page.elements,
            nextPageToken: page.nextPageToken,
            officialMembersNeeded: Int32(needed)
        )
    }

    private func cells(
        under root: Int64,
        at point: HistoryPoint,
        _ needed: Int,
        after: [StoredValue]?,
        limit: Int
    ) -> Statement {
        let onwards: Statement = after.map { "AND cell.number > \($0[0])" } ?? ""
        return """
            \(MembershipScope(root: root, point: point).tree)
            SELECT cell.number AS number, cell.id AS id, COUNT(*) AS n
            FROM below JOIN organization AS cell ON cell.number = below.number
            JOIN membership_fact AS fact ON fact.cell_number = cell.number
            WHERE fact.state = \(MembershipState.official.number) AND \(point.condition("fact"))
                \(onwards) AND NOT EXISTS (
                    SELECT 1 FROM governing_body AS body
                    JOIN governing_body_fact AS held
                        ON held.governing_body_number = body.number
                    WHERE body.organization_number = cell.number
                        AND body.kind = \(GoverningBodyKind.chiUy.number)
                        AND \(point.condition("held"))
                )
            GROUP BY cell.number, cell.id HAVING COUNT(*) >= \(needed)
            ORDER BY cell.number LIMIT \(limit)
            """
    }
}
