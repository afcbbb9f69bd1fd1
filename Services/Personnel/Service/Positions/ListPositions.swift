internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import RPC
internal import Storage

/// Lists the posts that there are on a day, by name.
struct ListPositions {
    let database: any Database
    let tokens: PageTokens
    let clock: any WallClock
    let rules: AuthorityRules

    func callAsFunction(
        _ request: ListPositionsRequest,
        _ call: CallContext
    ) async throws -> ListPositionsResponse {
        let size = try PageSize(
            requested: request.pageSize,
            standard: PersonnelLimits.pageSizeStandard,
            most: PersonnelLimits.pageSizeMax
        )
        var checks = FieldChecks()
        let organizationID = checks.organizationOrAll(request.parent)
        let asOf = checks.historyPoint(asOf: request.asOf, asRecordedAt: nil, clock: clock)?.day
        try checks.finish()
        let scope = PostScope(
            organizationID: organizationID,
            includesBelow: request.includeBelow,
            day: asOf ?? clock.now.day
        )
        let query = PageQuery(
            method: PostMethods.listPositions.description,
            arguments: [
                request.parent, String(request.includeBelow), asOf?.description ?? "",
            ]
        )
        let after = try tokens.position(of: request.pageToken, for: query)
        let page = try await database.scan { reader in
            let authority = try rules.authority(of: call, in: reader)
            let scope = try scope.admitted(by: authority)
            var listed = ListedReach(authority)
            return try tokens.page(
                of: try reader.rows(
                    PositionPage(scope: scope).statement(reader, after, limit: size.count + 1)
                ),
                size: size,
                for: query,
                keys: ["sort_key", "number"]
            ) { try listed.shown(try PositionRecord($0)) }
        }
        return ListPositionsResponse(
            positions: page.elements.compactMap(\.self),
            nextPageToken: page.nextPageToken
        )
    }
}

/// The posts that there are on the day of a part of the tree, in the order of lists.
struct PositionPage {
    let scope: PostScope
    /// What is shown of them, beside the place in the list.
    var columns = PositionRecord.columns

    /// The posts after a place in the list.
    func statement(
        _ reader: any Reader,
        _ after: [StoredValue]?,
        limit: Int
    ) throws -> Statement {
        let source = try scope.positions(reader)
        let keyset: Statement =
            after.map { "AND (position.sort_key, position.number) > (\($0[0]), \($0[1]))" } ?? ""
        return """
            \(source.tree) SELECT position.sort_key, \(columns)
            FROM \(source.tables)
            WHERE \(source.condition) AND position.valid_from <= \(scope.day)
                AND position.valid_to > \(scope.day) \(keyset)
            ORDER BY position.sort_key, position.number LIMIT \(limit)
            """
    }
}
