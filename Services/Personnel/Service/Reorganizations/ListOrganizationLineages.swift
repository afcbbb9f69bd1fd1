internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import RPC
internal import Storage

/// Lists what became of an organisation and what it came from, or the lineage of all.
struct ListOrganizationLineages {
    let database: any Database
    let tokens: PageTokens
    let clock: any WallClock

    func callAsFunction(
        _ request: ListOrganizationLineagesRequest
    ) async throws -> ListOrganizationLineagesResponse {
        let size = try PageSize(
            requested: request.pageSize,
            standard: PersonnelLimits.pageSizeStandard,
            most: PersonnelLimits.pageSizeMax
        )
        var checks = FieldChecks()
        let point = checks.historyPoint(
            asOf: request.asOf,
            asRecordedAt: request.asRecordedAt,
            clock: clock
        )
        let direction = checks.optionalChoice(request.direction, "direction")
        let isAll = request.parent == ResourceNames.allOrganizations
        let id =
            isAll ? "" : checks.identifier(request.parent, "parent", ResourceNames.organization)
        try checks.finish()
        let query = PageQuery(
            method: ReorganizationMethods.listOrganizationLineages.description,
            arguments: [request.parent, direction.code] + (point?.arguments ?? [])
        )
        let after = try tokens.position(of: request.pageToken, for: query)
        let asked = point ?? HistoryPoint(clock.now.day)
        let page = try await database.scan { reader in
            if isAll { return try all(reader, asked, after, size, query) }
            guard let start = try OrganizationReader(reader: reader).find(id: id) else {
                throw Failure.noOrganization(id)
            }
            let walk = LineageWalk(reader: reader, point: asked)
            return cut(try walk.steps(of: start.number, direction), after, size, query)
        }
        return ListOrganizationLineagesResponse(
            organizationLineages: page.elements,
            nextPageToken: page.nextPageToken,
            asOf: request.asOf,
            asRecordedAt: request.asRecordedAt
        )
    }

    private func all(
        _ reader: any Reader,
        _ point: HistoryPoint,
        _ after: [StoredValue]?,
        _ size: PageSize,
        _ query: PageQuery
    ) throws -> Page<OrganizationLineage> {
        var conditions = [LineageRecord.condition(point)]
        if let after { conditions.append("(effective_on, number) > (\(after[0]), \(after[1]))") }
        let rows = try reader.rows(
            """
            SELECT \(LineageRecord.columns) FROM organization_lineage
            WHERE \(Statement(joining: conditions, with: .and))
            ORDER BY effective_on, number LIMIT \(size.count + 1)
            """
        )
        return try tokens.page(of: rows, size: size, for: query, keys: ["effective_on", "number"]) {
            OrganizationLineage(try LineageRecord($0), distance: 0)
        }
    }

    /// The page after the step with the number of a token.
    private func cut(
        _ steps: [LineageWalk.Step],
        _ after: [StoredValue]?,
        _ size: PageSize,
        _ query: PageQuery
    ) -> Page<OrganizationLineage> {
        var rest = steps[...]
        if case .integer(let last)? = after?.first {
            rest = rest.drop { $0.record.number != last }.dropFirst()
        }
        let shown = rest.prefix(size.count)
        var next = ""
        if rest.count > shown.count, let last = shown.last {
            next = tokens.token(after: [.integer(last.record.number)], for: query)
        }
        return Page(
            elements: shown.map { OrganizationLineage($0.record, distance: $0.distance) },
            nextPageToken: next
        )
    }
}
