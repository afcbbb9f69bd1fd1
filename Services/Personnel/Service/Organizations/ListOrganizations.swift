internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import RPC
internal import Storage

/// Lists organisations by name, those at the top, those under one, or all, as they are or were.
struct ListOrganizations {
    let database: any Database
    let tokens: PageTokens
    let clock: any WallClock

    func callAsFunction(
        _ request: ListOrganizationsRequest
    ) async throws -> ListOrganizationsResponse {
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
        let kind = checks.optionalChoice(request.tree, "tree")
        let branch = checks.branch(of: request, kind)
        try checks.finish()
        let query = PageQuery(
            method: PersonnelMethods.listOrganizations.description,
            arguments: [request.parent, kind.code, String(request.includeBelow)]
                + (point?.arguments ?? [])
        )
        let after = try tokens.position(of: request.pageToken, for: query)
        let range = try OrganizationRange(request.parent)
        let today = clock.now.day
        let page = try await database.scan { reader in
            try tokens.page(
                of: try reader.rows(
                    try branch?.statement(
                        reader,
                        point ?? HistoryPoint(today),
                        after: after,
                        limit: size.count + 1
                    ) ?? range.statement(reader, point, after: after, limit: size.count + 1)
                ),
                size: size,
                for: query,
                keys: ["sort_key", "number"]
            ) { Organization(try OrganizationRecord($0), at: point) }
        }
        return ListOrganizationsResponse(
            organizations: page.elements,
            nextPageToken: page.nextPageToken,
            asOf: request.asOf,
            asRecordedAt: request.asRecordedAt
        )
    }
}

/// Which organisations a list shows.
private enum OrganizationRange {
    case all
    case top
    case under(id: String)

    init(_ parent: String) throws(Failure) {
        switch parent {
        case "": self = .top
        case ResourceNames.allOrganizations: self = .all
        default:
            var checks = FieldChecks()
            self = .under(id: checks.identifier(parent, "parent", ResourceNames.organization))
            try checks.finish()
        }
    }

    /// The page after a position; each form is one range of one index.
    func statement(
        _ reader: any Reader,
        _ point: HistoryPoint?,
        after: [StoredValue]?,
        limit: Int
    ) throws -> Statement {
        let parent = try parentNumber(reader, point)
        if let point { return dated(point, parent, after: after, limit: limit) }
        var conditions: [Statement] = []
        if let parent { conditions.append("parent_number = \(parent)") }
        if let after { conditions.append("(sort_key, number) > (\(after[0]), \(after[1]))") }
        let filter: Statement =
            conditions.isEmpty ? "" : "WHERE \(Statement(joining: conditions, with: .and))"
        return """
            SELECT sort_key, \(OrganizationRecord.columns) FROM organization \(filter)
            ORDER BY sort_key, number LIMIT \(limit)
            """
    }

    private func dated(
        _ point: HistoryPoint,
        _ parent: Int64?,
        after: [StoredValue]?,
        limit: Int
    ) -> Statement {
        var conditions = [point.condition("fact")]
        if let parent { conditions.append("fact.parent_number = \(parent)") }
        if let after {
            conditions.append(
                "(fact.sort_key, fact.organization_number) > (\(after[0]), \(after[1]))"
            )
        }
        return """
            SELECT fact.sort_key AS sort_key, \(OrganizationRecord.datedColumns)
            FROM organization_fact AS fact
            JOIN organization ON organization.number = fact.organization_number
            WHERE \(Statement(joining: conditions, with: .and))
            ORDER BY fact.sort_key, fact.organization_number LIMIT \(limit)
            """
    }

    /// The number of the parent, 0 for those at the top; `nil` when all are shown.
    private func parentNumber(_ reader: any Reader, _ point: HistoryPoint?) throws -> Int64? {
        switch self {
        case .all: return nil
        case .top: return 0
        case .under(let id):
            let organizations = OrganizationReader(reader: reader)
            let parent =
                if let point {
                    try organizations.find(id: id, at: point)
                } else {
                    try organizations.find(id: id)
                }
            guard let parent else { throw Failure.noOrganization(id) }
            return parent.number
        }
    }
}
