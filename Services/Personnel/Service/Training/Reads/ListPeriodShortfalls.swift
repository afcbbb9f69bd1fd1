internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import Policy
internal import ProtobufC
internal import RPC
internal import Storage
internal import TypeContract
internal import WellKnownMessages

/// Lists officials who miss the periods of a year (171/2025/NĐ-CP), by the present facts.
///
/// Periods count in the year in which a class that was passed ends.
struct ListPeriodShortfalls {
    let database: any Database
    let tokens: PageTokens
    let authority: AuthorityRules
    let rules: TrainingRules

    func callAsFunction(
        _ request: ListPeriodShortfallsRequest,
        _ call: CallContext
    ) async throws -> ListPeriodShortfallsResponse {
        let size = try PageSize(
            requested: request.pageSize,
            standard: PersonnelLimits.pageSizeStandard,
            most: PersonnelLimits.pageSizeMax
        )
        var checks = FieldChecks()
        let id = checks.identifier(request.parent, "parent", ResourceNames.organization)
        checks.number(request.year, "year", in: PersonnelLimits.trainingYears)
        try checks.finish()
        let today = authority.clock.today
        let year = Int(request.year)
        guard let first = CalendarDate(year: year, month: 1, day: 1),
            let last = CalendarDate(year: year, month: 12, day: 31)
        else { throw Failure(.storageDamaged) }
        let minimum = try rules.policy.rule("TRAINING_YEARLY_PERIODS", at: last)
        let owing = try rules.policy.rule("TRAINING_OWING_KINDS", at: last)
        let (periods, kinds) = (try minimum.integer, try owing.officialKinds())
        let query = PageQuery(
            method: TrainingMethods.listPeriodShortfalls.description,
            arguments: [request.parent, "\(year)"]
        )
        let after = try tokens.position(of: request.pageToken, for: query)
        let page = try await database.scan { reader in
            let caller = try authority.authority(of: call, in: reader)
            let root = try caller.trainingOrganization(id)
            let further: Statement = after.map { "AND number > \($0[0])" } ?? ""
            let rows = try reader.rows(
                Self.owing(periods, kinds, under: root, from: first, through: last)
                    + "\(further) ORDER BY number LIMIT \(size.count + 1)"
            )
            var listed = ListedReach(caller)
            return try tokens.page(of: rows, size: size, for: query, keys: ["number"]) {
                row -> TrainingShortfall? in
                let number = try row.integer("number")
                guard try listed.reachesRecord(of: number) else { return nil }
                return TrainingShortfall(
                    official: ResourceNames.official(try row.text("id")),
                    periods: Int32(clamping: try row.integer("periods")),
                    dueDate: GoogleDate(last),
                    overdue: today > last
                )
            }
        }
        return ListPeriodShortfallsResponse(
            shortfalls: page.elements,
            nextPageToken: page.nextPageToken,
            requiredPeriods: Int32(clamping: periods),
            rules: [minimum, owing].map { RuleReference($0) }
        )
    }

    /// Those of some kinds who have fewer periods of classes that end on some days.
    private static func owing(
        _ periods: Int,
        _ kinds: [OfficialKind],
        under root: Int64,
        from first: CalendarDate,
        through last: CalendarDate
    ) -> Statement {
        """
        SELECT number, id, periods FROM (
            SELECT official.number AS number, official.id AS id, COALESCE((
                SELECT CAST(SUM(training_class.periods) AS BIGINT)
                FROM enrolment JOIN training_class
                    ON training_class.number = enrolment.training_class_number
                WHERE enrolment.official_number = official.number
                    AND enrolment.state = \(EnrolmentState.passed.number)
                    AND training_class.end_on >= \(first)
                    AND training_class.end_on <= \(last)
            ), 0) AS periods
            FROM official_placement
            JOIN official ON official.number = official_placement.official_number
            WHERE official_placement.organization_number = \(root)
                AND official.kind IN \(list: kinds.map(\.number))
                AND official.status IN \(list: Retirement.statusesAtWork.map(\.number))
        ) AS owed
        WHERE periods < \(periods)
        """
    }
}

extension ListedReach {
    /// Whether the record of an official is reached.
    mutating func reachesRecord(of official: Int64) throws -> Bool {
        if reachesEverything { return true }
        return try clearance(ofOfficial: official) != nil
    }
}
