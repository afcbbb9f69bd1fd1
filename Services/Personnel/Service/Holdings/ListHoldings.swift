internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import RPC
internal import Storage

/// Lists the holdings of an official, of a post, or of the posts of organisations, as they are
/// known now or were known at an instant, the earliest start first.
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
        let point = checks.historyPoint(
            asOf: request.asOf,
            asRecordedAt: request.asRecordedAt,
            clock: clock
        )
        try checks.finish()
        let asOf = request.asOf == nil ? nil : point?.day
        let query = PageQuery(
            method: PostMethods.listHoldings.description,
            arguments: [request.parent, asOf?.description ?? "", point?.instant?.description ?? ""]
        )
        let after = try tokens.position(of: request.pageToken, for: query)
        let list = HoldingPage(day: asOf, point: point ?? HistoryPoint(clock.now.day))
        let page = try await database.scan { reader in
            let authority = try rules.authority(of: call, in: reader)
            let source = try range.source(reader, at: list.point, authority)
            var listed = ListedReach(authority)
            return try tokens.page(
                of: try reader.rows(list.statement(source, after, limit: size.count + 1)),
                size: size,
                for: query,
                keys: ["valid_from", "number"]
            ) { row -> Holding? in
                let instant = list.point.instant
                let record = try HoldingRecord(row).owned(at: instant, in: reader)
                guard range.takes(record) else { return nil }
                return try listed.shown(record, at: instant)
            }
        }
        return ListHoldingsResponse(
            holdings: page.elements,
            nextPageToken: page.nextPageToken
        )
    }
}

/// The holdings of a source, in the order of lists.
private struct HoldingPage {
    /// The day on which the posts are held; `nil` for all days.
    let day: CalendarDate?
    let point: HistoryPoint

    /// The holdings after a place in the list.
    func statement(
        _ source: PostScope.Source,
        _ after: [StoredValue]?,
        limit: Int
    ) -> Statement {
        let isKnown = point.instant == nil
        let days: Statement = isKnown ? "holding" : "fact"
        var conditions = [source.condition]
        if isKnown {
            conditions.append("holding.taken_back_at IS NULL")
        } else {
            conditions.append("fact.holding_number = holding.number")
            conditions.append(point.knowledge("fact"))
        }
        if let day {
            conditions.append("\(days).valid_from <= \(day) AND \(days).valid_to > \(day)")
        }
        if let after {
            conditions.append(
                "(\(days).valid_from, holding.number) > (\(after[0]), \(after[1]))"
            )
        }
        let columns = isKnown ? HoldingRecord.columns : HoldingRecord.recordedColumns
        let facts: Statement = isKnown ? "" : "CROSS JOIN holding_fact AS fact"
        return """
            \(source.tree) SELECT \(columns) FROM \(source.tables) \(facts)
            WHERE \(Statement(joining: conditions, with: .and))
            ORDER BY \(days).valid_from, holding.number LIMIT \(limit)
            """
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
        at point: HistoryPoint,
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
                condition: point.instant == nil
                    ? "holding.official_number = \(official.number)"
                    : everOf(official.number)
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
            let scope = PostScope(organizationID: id, includesBelow: true, point: point)
            let isAll = scope.organizationID == nil
            // Whose highest post is in which scope is found for each row: the list is passed.
            if isAll, authority.scopeHolders != nil { return try scope.holdings(reader) }
            return try scope.admitted(by: authority).holdings(reader)
        }
    }
    /// Of an official those that were the official's at the instant, whoever has them now.
    func takes(_ record: HoldingRecord) -> Bool {
        guard case .official(let id) = self else { return true }
        return record.officialID == id
    }

    /// The holdings that are an official's, or were before a merge or while one stood.
    private func everOf(_ official: Int64) -> Statement {
        """
        holding.number IN (
            SELECT number FROM holding WHERE official_number = \(official)
            UNION
            SELECT held.number FROM official_merge AS merge
            JOIN official_merge_row AS merged ON merged.official_merge_number = merge.number
            JOIN holding AS held ON held.id = merged.row_id
            WHERE merged.kind = \(MergedTable.holding.rawValue) AND (
                merge.survivor_official_number = \(official)
                OR merge.merged_official_number = \(official)
            )
        )
        """
    }
}
