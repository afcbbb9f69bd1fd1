internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import RPC
internal import Storage
internal import WellKnownMessages

/// Lists the posts that fewer officials hold on a day than may; nothing of it is stored.
///
/// Those of an organisation that has ended are not vacant.
///
/// The work for one page has a limit that does not depend on the number of posts: a page that
/// reaches it ends early, and its token goes on behind the last post looked at.
struct ListVacancies {
    let database: any Database
    let tokens: PageTokens
    let clock: any WallClock
    let rules: AuthorityRules

    func callAsFunction(
        _ request: ListVacanciesRequest,
        _ call: CallContext
    ) async throws -> ListVacanciesResponse {
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
            includesBelow: true,
            day: asOf ?? clock.now.day
        )
        let query = PageQuery(
            method: PostMethods.listVacancies.description,
            arguments: [request.parent, asOf?.description ?? ""]
        )
        let after = try tokens.position(of: request.pageToken, for: query)
        let page = try await database.scan { reader in
            let authority = try rules.authority(of: call, in: reader)
            var search = Search(
                scope: try scope.admitted(by: authority),
                reader: reader,
                listed: ListedReach(authority)
            )
            return try search.page(size.count, after: after)
        }
        return ListVacanciesResponse(
            vacancies: page.found,
            nextPageToken: page.end.map { tokens.token(after: $0, for: query) } ?? ""
        )
    }
}

/// One page of vacancies as it is collected.
private struct Search {
    let scope: PostScope
    let reader: any Reader
    var listed: ListedReach

    /// The vacancies found, and the place behind them when there may be more.
    struct Page: Sendable {
        var found: [Vacancy] = []
        var end: [StoredValue]?
    }

    mutating func page(_ size: Int, after: [StoredValue]?) throws -> Page {
        let limit = PersonnelLimits.vacancyCandidatesMax
        let statement = try PositionPage(scope: scope, columns: columns)
            .statement(reader, after, limit: limit)
        var page = Page()
        let candidates = try reader.rows(statement)
        for row in candidates {
            let record = try PositionRecord(row)
            let holders = try row.number("holders", as: Int32.self)
            if holders < record.facts.quota, try !row.boolean("is_ended"),
                try listed.shown(record) != nil
            {
                guard page.found.count < size else { return page }
                page.found.append(try vacancy(record, holders))
            }
            page.end = [try row.value("sort_key"), .integer(record.number)]
        }
        if candidates.count < limit { page.end = nil }
        return page
    }

    /// A post with the number of those who hold it on the day, and whether its organisation has
    /// ended by then.
    private var columns: Statement {
        let ended = OrganizationStatus.allCases.filter(\.isFinal).map(\.number)
        return """
            \(PositionRecord.columns), (
                SELECT COUNT(*) FROM holding AS held
                WHERE held.position_number = position.number
                    AND held.valid_from <= \(scope.day) AND held.valid_to > \(scope.day)
            ) AS holders, CASE WHEN EXISTS (
                SELECT 1 FROM organization_fact AS fact
                WHERE fact.organization_number = position.organization_number
                    AND \(HistoryPoint(scope.day).condition("fact"))
                    AND fact.status IN \(list: ended)
            ) THEN 1 ELSE 0 END AS is_ended
            """
    }

    private func vacancy(_ record: PositionRecord, _ holders: Int32) throws -> Vacancy {
        Vacancy(
            position: record.name,
            positionNameVi: record.facts.nameVi,
            organization: ResourceNames.organization(record.organizationID),
            quota: record.facts.quota,
            holderCount: holders,
            sinceDate: GoogleDate(try since(record))
        )
    }

    /// The first day since which the post has never been full until the day.
    private func since(_ record: PositionRecord) throws -> CalendarDate {
        var since = SinceVacant(quota: Int(record.facts.quota), from: record.validFrom)
        try reader.each(
            """
            SELECT day, CAST(SUM(change) AS BIGINT) AS change FROM (
                SELECT valid_from AS day, 1 AS change FROM holding
                WHERE position_number = \(record.number)
                UNION ALL
                SELECT valid_to AS day, -1 AS change FROM holding
                WHERE position_number = \(record.number)
            ) AS changes
            WHERE day <= \(scope.day) GROUP BY day ORDER BY day
            """
        ) { since.take(try $0.number("change"), on: try $0.date("day")) }
        return since.day
    }
}

/// Since when a post is vacant, from what changed in the number of its holders, day after day.
struct SinceVacant {
    private let quota: Int
    private var holders = 0
    /// The first day since which it has never been full.
    private(set) var day: CalendarDate

    /// A post with a quota that nobody holds from a day on.
    init(quota: Int, from day: CalendarDate) {
        self.quota = quota
        self.day = day
    }

    /// From a day on, later than those before, the number of holders is another one.
    mutating func take(_ change: Int, on day: CalendarDate) {
        let wasFull = holders >= quota
        holders += change
        if wasFull, holders < quota { self.day = day }
    }
}
