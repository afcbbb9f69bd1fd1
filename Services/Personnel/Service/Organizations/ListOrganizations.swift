internal import Kernel
internal import PersonnelContract
internal import RPC
internal import Storage

/// Lists organisations by name, those at the top, those under one, or all.
struct ListOrganizations {
    let database: any Database
    let tokens: PageTokens

    func callAsFunction(
        _ request: ListOrganizationsRequest
    ) async throws -> ListOrganizationsResponse {
        let size = try PageSize(
            requested: request.pageSize,
            standard: PersonnelLimits.pageSizeStandard,
            most: PersonnelLimits.pageSizeMax
        )
        let query = PageQuery(
            method: PersonnelMethods.listOrganizations.description,
            arguments: [request.parent]
        )
        let after = try tokens.position(of: request.pageToken, for: query)
        let range = try OrganizationRange(request.parent)
        let page = try await database.scan { reader in
            try tokens.page(
                of: try reader.rows(
                    try range.statement(reader, after: after, limit: size.count + 1)
                ),
                size: size,
                for: query,
                keys: ["sort_key", "number"]
            ) { Organization(try OrganizationRecord($0)) }
        }
        return ListOrganizationsResponse(
            organizations: page.elements,
            nextPageToken: page.nextPageToken
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
        after: [StoredValue]?,
        limit: Int
    ) throws -> Statement {
        var conditions: [Statement] = []
        switch self {
        case .all: break
        case .top: conditions.append("parent_number = 0")
        case .under(let id):
            guard let parent = try OrganizationReader(reader: reader).find(id: id) else {
                throw Failure.noOrganization(id)
            }
            conditions.append("parent_number = \(parent.number)")
        }
        if let after { conditions.append("(sort_key, number) > (\(after[0]), \(after[1]))") }
        let filter: Statement =
            conditions.isEmpty ? "" : "WHERE \(Statement(joining: conditions, with: .and))"
        return """
            SELECT sort_key, \(OrganizationRecord.columns) FROM organization \(filter)
            ORDER BY sort_key, number LIMIT \(limit)
            """
    }
}
