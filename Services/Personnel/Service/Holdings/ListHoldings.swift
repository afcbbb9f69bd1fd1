internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import RPC
internal import Storage

/// Lists the holdings of an official, of a post, or of the posts of organisations, the earliest
/// start first.
struct ListHoldings {
    let database: any Database
    let tokens: PageTokens
    let clock: any WallClock
    let rules: AuthorityRules

    func callAsFunction(
        _ request: ListHoldingsRequest,
        _ call: CallContext
    ) async throws -> ListHoldingsResponse {
        let size = try PageSize(
            requested: request.pageSize,
            standard: PersonnelLimits.pageSizeStandard,
            most: PersonnelLimits.pageSizeMax
        )
        var checks = FieldChecks()
        let range = HoldingRange(request.parent, &checks)
        let asOf = checks.historyPoint(asOf: request.asOf, asRecordedAt: nil, clock: clock)?.day
        try checks.finish()
        let query = PageQuery(
            method: PostMethods.listHoldings.description,
            arguments: [request.parent, asOf?.description ?? ""]
        )
        let after = try tokens.position(of: request.pageToken, for: query)
        let today = clock.now.day
        let page = try await database.scan { reader in
            let authority = try rules.authority(of: call, in: reader)
            let source = try range.source(reader, on: asOf ?? today, authority)
            var conditions = [source.condition]
            if let asOf {
                conditions.append("holding.valid_from <= \(asOf) AND holding.valid_to > \(asOf)")
            }
            if let after {
                conditions.append(
                    "(holding.valid_from, holding.number) > (\(after[0]), \(after[1]))"
                )
            }
            let rows = try reader.rows(
                """
                \(source.tree) SELECT \(HoldingRecord.columns) FROM \(source.tables)
                WHERE \(Statement(joining: conditions, with: .and))
                ORDER BY holding.valid_from, holding.number LIMIT \(size.count + 1)
                """
            )
            var listed = ListedReach(authority)
            return try tokens.page(
                of: rows,
                size: size,
                for: query,
                keys: ["valid_from", "number"]
            ) { try listed.shown(try HoldingRecord($0)) }
        }
        return ListHoldingsResponse(
            holdings: page.elements.compactMap(\.self),
            nextPageToken: page.nextPageToken
        )
    }
}

/// Which holdings a list shows.
private enum HoldingRange {
    case official(id: String)
    case position(id: String)
    case organizations(id: String?)

    init(_ parent: String, _ checks: inout FieldChecks) {
        switch parent.prefix(while: { $0 != "/" }) {
        case "officials":
            self = .official(id: checks.identifier(parent, "parent", ResourceNames.official))
        case "positions":
            self = .position(id: checks.identifier(parent, "parent", ResourceNames.position))
        case "", "organizations": self = .organizations(id: checks.organizationOrAll(parent))
        default:
            self = .organizations(id: nil)
            checks.malformed(
                "parent",
                vi: "Phải có dạng officials/*, positions/* hoặc organizations/*.",
                en: "Must have the form officials/*, positions/* or organizations/*."
            )
        }
    }

    /// Where the holdings come from; throws a failure when there is no such parent, or the caller
    /// does not reach it.
    func source(
        _ reader: any Reader,
        on day: CalendarDate,
        _ authority: CallerAuthority
    ) throws -> PostScope.Source {
        switch self {
        case .official(let id):
            try authority.admit(listOfOfficial: id)
            guard let official = try OfficialReader(reader: reader).find(id: id) else {
                throw try OfficialReader(reader: reader).absence(of: id)
            }
            return PostScope.Source(
                tables: "holding",
                condition: "holding.official_number = \(official.number)"
            )
        case .position(let id):
            let found = try PositionReader(reader: reader).find(id: id)
            try authority.admit(found, named: ResourceNames.position.name(id))
            guard let position = found else { throw Failure.noPosition(id) }
            return PostScope.Source(
                tables: "holding",
                condition: "holding.position_number = \(position.number)"
            )
        case .organizations(let id):
            let scope = PostScope(organizationID: id, includesBelow: true, day: day)
            let isAll = scope.organizationID == nil
            // Whose highest post is in which scope is found for each row: the list is passed.
            if isAll, authority.scopeHolders != nil { return try scope.holdings(reader) }
            return try scope.admitted(by: authority).holdings(reader)
        }
    }
}
