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
        let point = checks.historyPoint(
            asOf: request.asOf,
            asRecordedAt: request.asRecordedAt,
            clock: clock
        )
        try checks.finish()
        let scope = PostScope(
            organizationID: organizationID,
            includesBelow: true,
            point: point ?? HistoryPoint(clock.now.day)
        )
        let query = PageQuery(
            method: PostMethods.listVacancies.description,
            arguments: [request.parent] + (point?.arguments ?? [])
        )
        let after = try tokens.position(of: request.pageToken, for: query)
        let page = try await database.scan { reader in
            let authority = try rules.authority(of: call, in: reader)
            var search = Search(
                scope: try scope.admitted(by: authority),
                isDated: point != nil,
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
    /// Whether the facts are those of the point, not the present ones.
    let isDated: Bool
    let reader: any Reader
    var listed: ListedReach

    /// The vacancies found, and the place behind them when there may be more.
    struct Page: Sendable {
        var found: [Vacancy] = []
        var end: [StoredValue]?
    }

    mutating func page(_ size: Int, after: [StoredValue]?) throws -> Page {
        let limit = PersonnelLimits.vacancyCandidatesMax
        let statement = try PositionPage(scope: scope, isDated: isDated, further: further)
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

    /// The number of those who hold a post on the day, and whether its organisation has ended by
    /// then.
    private var further: Statement {
        let ended = OrganizationStatus.allCases.filter(\.isFinal).map(\.number)
        return """
            , (
                SELECT COUNT(*) FROM \(holders)
                WHERE held.position_number = position.number
                    AND stay.valid_from <= \(scope.point.day) AND stay.valid_to > \(scope.point.day)
            ) AS holders, CASE WHEN EXISTS (
                SELECT 1 FROM organization_fact AS owner
                WHERE owner.organization_number = position.organization_number
                    AND \(scope.point.condition("owner"))
                    AND owner.status IN \(list: ended)
            ) THEN 1 ELSE 0 END AS is_ended
            """
    }

    /// Holdings, called `held`, with their days, called `stay`, as known at the point.
    private var holders: Statement {
        guard scope.point.instant != nil else {
            return """
                holding AS held JOIN holding AS stay ON stay.number = held.number
                    AND stay.taken_back_at IS NULL
                """
        }
        return """
            holding AS held JOIN holding_fact AS stay ON stay.holding_number = held.number
                AND \(scope.point.knowledge("stay"))
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
        let timeline = try FactTable.positions.timeline(
            of: record.number,
            knownAt: scope.point.instant,
            in: reader
        )
        var since = SinceVacant(
            quotas: timeline.periods.map { (day: $0.from, quota: Int($0.facts.quota)) },
            from: record.validFrom
        )
        try reader.each(
            """
            SELECT day, CAST(SUM(change) AS BIGINT) AS change FROM (
                SELECT stay.valid_from AS day, 1 AS change FROM \(holders)
                WHERE held.position_number = \(record.number)
                UNION ALL
                SELECT stay.valid_to AS day, -1 AS change FROM \(holders)
                WHERE held.position_number = \(record.number)
            ) AS changes
            WHERE day <= \(scope.point.day) GROUP BY day ORDER BY day
            """
        ) { since.take(try $0.number("change"), on: try $0.date("day")) }
        since.take(0, on: scope.point.day)
        return since.day
    }
}

/// Since when a post is vacant, from what changed in the number of its holders and in its quota,
/// day after day.
struct SinceVacant {
    private var quotas: ArraySlice<(day: CalendarDate, quota: Int)>
    private var quota = 0
    private var holders = 0
    /// The first day since which it has never been full.
    private(set) var day: CalendarDate

    /// A post that nobody holds from a day on, with the days from which it has its quotas, in
    /// order, the first of them not after that day.
    init(quotas: [(day: CalendarDate, quota: Int)], from day: CalendarDate) {
        self.quotas = quotas[...]
        self.day = day
        quota = quotas.first?.quota ?? 0
    }

    /// From a day on, later than those before, the number of holders is another one.
    mutating func take(_ change: Int, on day: CalendarDate) {
        while let next = quotas.first, next.day < day {
            quotas.removeFirst()
            step(holders, of: next.quota, on: next.day)
        }
        var quota = quota
        if let next = quotas.first, next.day == day {
            quotas.removeFirst()
            quota = next.quota
        }
        step(holders + change, of: quota, on: day)
    }

    private mutating func step(_ count: Int, of quota: Int, on day: CalendarDate) {
        let wasFull = holders >= self.quota
        (holders, self.quota) = (count, quota)
        if wasFull, count < quota { self.day = day }
    }
}
