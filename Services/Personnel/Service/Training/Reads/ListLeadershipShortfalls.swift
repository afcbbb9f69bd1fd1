internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import Policy
internal import ProtobufC
internal import RPC
internal import Storage
internal import TypeContract
internal import WellKnownMessages

/// Lists who was appointed to a leading post, holds it, and misses the leadership course that is
/// due after it (171/2025/NĐ-CP; X-22), by the present facts.
///
/// Meant are appointments since the rule is in force; acting is none.
struct ListLeadershipShortfalls {
    let database: any Database
    let tokens: PageTokens
    let authority: AuthorityRules
    let rules: TrainingRules

    func callAsFunction(
        _ request: ListLeadershipShortfallsRequest,
        _ call: CallContext
    ) async throws -> ListLeadershipShortfallsResponse {
        let size = try PageSize(
            requested: request.pageSize,
            standard: PersonnelLimits.pageSizeStandard,
            most: PersonnelLimits.pageSizeMax
        )
        var checks = FieldChecks()
        let id = checks.identifier(request.parent, "parent", ResourceNames.organization)
        try checks.finish()
        let today = authority.clock.today
        let rule = try rules.policy.rule("TRAINING_LEADERSHIP_MONTHS", at: today)
        let months = try rule.integer
        let query = PageQuery(
            method: TrainingMethods.listLeadershipShortfalls.description,
            arguments: [request.parent, "\(request.overdueOnly)"]
        )
        let after = try tokens.position(of: request.pageToken, for: query)
        let page = try await database.scan { reader in
            let caller = try authority.authority(of: call, in: reader)
            let root = try caller.trainingOrganization(id)
            let rows = try reader.rows(
                Self.holdings(under: root, after: after?[0], on: today, rule, size.count + 1)
            )
            var listed = ListedReach(caller)
            return try tokens.page(of: rows, size: size, for: query, keys: ["number"]) {
                row -> TrainingShortfall? in
                guard try listed.reachesRecord(of: try row.integer("official_number")) else {
                    return nil
                }
                let due = try row.date("valid_from").adding(months: months).adding(days: -1)
                guard due < today || !request.overdueOnly else { return nil }
                return TrainingShortfall(
                    official: ResourceNames.official(try row.text("official_id")),
                    holding: ResourceNames.holding.name(try row.text("id")),
                    dueDate: GoogleDate(due),
                    overdue: due < today
                )
            }
        }
        return ListLeadershipShortfallsResponse(
            shortfalls: page.elements,
            nextPageToken: page.nextPageToken,
            rules: [RuleReference(rule)]
        )
    }

    /// The holdings of leading posts for which no leadership course was passed.
    private static func holdings(
        under root: Int64,
        after place: StoredValue?,
        on today: CalendarDate,
        _ rule: PolicyRule,
        _ count: Int
    ) -> Statement {
        let terms = HoldingKind.allCases.filter(\.isTerm).map(\.number)
        let further: Statement = place.map { "AND holding.number > \($0)" } ?? ""
        return """
            SELECT holding.number, holding.id, holding.official_number, holding.official_id,
                holding.valid_from
            FROM official_placement
            JOIN holding ON holding.official_number = official_placement.official_number
            JOIN position ON position.number = holding.position_number
            WHERE official_placement.organization_number = \(root)
                AND position.is_leadership = \(true) AND holding.kind IN \(list: terms)
                AND holding.valid_from >= \(rule.validity.start)
                AND holding.valid_from <= \(today) AND holding.valid_to > \(today) \(further)
                AND NOT EXISTS (
                    SELECT 1 FROM enrolment JOIN training_class
                        ON training_class.number = enrolment.training_class_number
                    WHERE enrolment.official_number = holding.official_number
                        AND enrolment.state = \(EnrolmentState.passed.number)
                        AND training_class.course = \(TrainingCourse.leadership.number)
                )
            ORDER BY holding.number LIMIT \(count)
            """
    }
}
