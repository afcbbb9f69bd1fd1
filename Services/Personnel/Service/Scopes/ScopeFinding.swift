internal import Kernel
internal import Storage

/// Finds in which management scope posts and officials are on a day, as it is known now.
///
/// Overlaps are refused when scopes come on record, by the posts and the tree of then. Where they
/// arise later, as a post or an organisation changes, the narrower row says it: that which names
/// the post before a rule, a rule for an organisation before one for an organisation above.
struct ScopeFinding {
    let reader: any Reader
    let day: CalendarDate

    /// A scope in which a post is.
    struct Found: Sendable, Hashable {
        /// The scope's key.
        let scope: Int64
        let id: String
        /// The organisation that decides.
        let deciding: Int64
        /// The organisation that the rule names; `nil` where the scope names the post.
        let ruleID: String?
    }

    /// The post that says in which scope an official is.
    struct Standing: Sendable, Hashable {
        let position: Int64
        let positionID: String
        let holdingID: String
    }

    /// The scope of a post; `nil` when it is in none.
    func scope(ofPosition position: Int64) throws -> Found? {
        if let found = try named(position) { return found }
        return try ruled(position)
    }

    /// The scope of an official; `nil` when the highest post is in none, or there is no post.
    func scope(ofOfficial official: Int64) throws -> Found? {
        guard let standing = try standing(of: official) else { return nil }
        return try scope(ofPosition: standing.position)
    }

    /// The highest post that an official holds on the day.
    ///
    /// Of equal levels the main post goes before others, then the one held for longest.
    func standing(of official: Int64) throws -> Standing? {
        try reader.first(
            """
            SELECT holding.id AS holding_id, position.number, position.id AS position_id
            FROM holding JOIN position ON position.number = holding.position_number
                JOIN position_fact AS fact ON fact.position_number = position.number
            WHERE holding.official_number = \(official)
                AND holding.valid_from <= \(day) AND holding.valid_to > \(day)
                AND \(HistoryPoint(day).condition("fact"))
            ORDER BY CASE WHEN fact.level = 0 THEN 1 ELSE 0 END, fact.level,
                holding.is_main DESC, holding.valid_from, holding.number
            LIMIT 1
            """
        ).map { row in
            Standing(
                position: try row.integer("number"),
                positionID: try row.text("position_id"),
                holdingID: try row.text("holding_id")
            )
        }
    }

    /// Whether one of some organisations is consulted in a scope.
    func consults(_ scope: Int64, _ organizations: [Int64]) throws -> Bool {
        try reader.first(
            """
            SELECT scope_number FROM management_scope_consultant
            WHERE organization_number IN \(list: organizations) AND scope_number = \(scope)
            LIMIT 1
            """
        ) != nil
    }
}

extension ScopeFinding {
    /// The scopes that hold on the day, in a statement that has `management_scope`.
    private var holds: Statement {
        "management_scope.valid_from <= \(day) AND management_scope.valid_to > \(day)"
    }

    private func named(_ position: Int64) throws -> Found? {
        try reader.first(
            """
            SELECT management_scope.number, management_scope.id, management_scope.deciding_number
            FROM management_scope_position AS named
            JOIN management_scope ON management_scope.number = named.scope_number
            WHERE named.position_number = \(position) AND \(holds)
            ORDER BY management_scope.number LIMIT 1
            """
        ).map { try Found($0, ruleID: nil) }
    }

    private func ruled(_ position: Int64) throws -> Found? {
        // UNION ALL with a depth: the nearest organisation with a rule for such posts comes first.
        try reader.first(
            """
            WITH RECURSIVE above (number, depth) AS (
                SELECT organization_number, 0 FROM position WHERE number = \(position)
                UNION ALL
                SELECT fact.parent_number, above.depth + 1
                FROM above JOIN organization_fact AS fact
                    ON fact.organization_number = above.number
                WHERE \(HistoryPoint(day).condition("fact")) AND fact.parent_number <> 0
                    AND above.depth < \(PersonnelLimits.treeDepthMax)
            )
            SELECT management_scope.number, management_scope.id, management_scope.deciding_number,
                management_scope.rule_id
            FROM above CROSS JOIN position_fact AS post CROSS JOIN management_scope_rule AS rule
                CROSS JOIN management_scope
            WHERE post.position_number = \(position) AND \(HistoryPoint(day).condition("post"))
                AND rule.organization_number = above.number
                AND rule.level = post.level AND rule.head_kind = post.head_kind
                AND management_scope.number = rule.scope_number AND \(holds)
            ORDER BY above.depth, management_scope.number LIMIT 1
            """
        ).map { try Found($0, ruleID: try $0.text("rule_id")) }
    }
}

extension ScopeFinding.Found {
    fileprivate init(_ row: Row, ruleID: String?) throws {
        self.init(
            scope: try row.integer("number"),
            id: try row.text("id"),
            deciding: try row.integer("deciding_number"),
            ruleID: ruleID
        )
    }
}
