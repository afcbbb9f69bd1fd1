internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import RPC
internal import Storage

/// Lists the posts that there are on a day, with the facts of that day, by name.
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
        let point = checks.historyPoint(
            asOf: request.asOf,
            asRecordedAt: request.asRecordedAt,
            clock: clock
        )
        try checks.finish()
        let scope = PostScope(
            organizationID: organizationID,
            includesBelow: request.includeBelow,
            point: point ?? HistoryPoint(clock.now.day)
        )
        let query = PageQuery(
            method: PostMethods.listPositions.description,
            arguments: [request.parent, String(request.includeBelow)] + (point?.arguments ?? [])
        )
        let after = try tokens.position(of: request.pageToken, for: query)
        let page = try await database.scan { reader in
            let authority = try rules.authority(of: call, in: reader)
            let scope = try scope.admitted(by: authority)
            var listed = ListedReach(authority)
            return try tokens.page(
                of: try reader.rows(
                    PositionPage(scope: scope, isDated: point != nil)
                        .statement(reader, after, limit: size.count + 1)
                ),
                size: size,
                for: query,
                keys: ["sort_key", "number"]
            ) { try listed.shown(try PositionRecord($0), at: point) }
        }
        return ListPositionsResponse(
            positions: page.elements,
            nextPageToken: page.nextPageToken
        )
    }
}

/// The posts that there are on the day of a part of the tree, in the order of lists.
struct PositionPage {
    let scope: PostScope
    /// Whether the facts are those of the point of the part, not the present ones.
    let isDated: Bool
    /// What is shown of them besides.
    var further: Statement = ""

    /// The posts after a place in the list.
    func statement(
        _ reader: any Reader,
        _ after: [StoredValue]?,
        limit: Int
    ) throws -> Statement {
        let source = try scope.positions(reader)
        return isDated
            ? dated(source, after, limit: limit) : present(source, after, limit: limit)
    }

    private func present(
        _ source: PostScope.Source,
        _ after: [StoredValue]?,
        limit: Int
    ) -> Statement {
        let keyset: Statement =
            after.map { "AND (position.sort_key, position.number) > (\($0[0]), \($0[1]))" } ?? ""
        return """
            \(source.tree) SELECT position.sort_key, \(PositionRecord.columns) \(further)
            FROM \(source.tables)
            WHERE \(source.condition) AND position.valid_from <= \(scope.point.day)
                AND position.valid_to > \(scope.point.day) \(keyset)
            ORDER BY position.sort_key, position.number LIMIT \(limit)
            """
    }

    private func dated(
        _ source: PostScope.Source,
        _ after: [StoredValue]?,
        limit: Int
    ) -> Statement {
        let keyset: Statement =
            after.map { "AND (fact.sort_key, fact.position_number) > (\($0[0]), \($0[1]))" } ?? ""
        // A list that is passed goes along the facts, in their order; found posts have theirs.
        let tables: Statement =
            source.isPassed
            ? "position_fact AS fact CROSS JOIN \(source.tables)"
            : "\(source.tables) CROSS JOIN position_fact AS fact"
        return """
            \(source.tree) SELECT fact.sort_key AS sort_key,
                \(PositionRecord.datedColumns(at: scope.point)) \(further)
            FROM \(tables)
            WHERE \(source.condition) AND fact.position_number = position.number
                AND \(scope.point.condition("fact")) \(keyset)
            ORDER BY fact.sort_key, fact.position_number LIMIT \(limit)
            """
    }
}
