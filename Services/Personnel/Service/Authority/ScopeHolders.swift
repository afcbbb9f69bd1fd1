internal import Kernel
internal import Storage

/// Who holds a post in a management scope in which one of some organisations decides or is
/// consulted: those who may be reached by it, and some whose highest post is in another scope.
///
/// They are found by the posts of the scopes and sorted for each page. Of more than
/// ``PersonnelLimits/scopeHoldingsSortedMax`` holdings none is: the list is passed instead.
struct ScopeHolders {
    let day: CalendarDate
    /// The organisations from which officials are reached by their scopes.
    let organizations: [Int64]

    /// Begins a statement: the posts in the scopes, called `managed`.
    var posts: Statement {
        // UNION, not UNION ALL: an organisation and a post count once, whatever the rows say.
        """
        WITH RECURSIVE chosen (number, rule_number) AS (
            SELECT number, rule_number FROM management_scope
            WHERE valid_from <= \(day) AND valid_to > \(day) AND (
                deciding_number IN \(list: organizations) OR number IN (
                    SELECT scope_number FROM management_scope_consultant
                    WHERE organization_number IN \(list: organizations)
                )
            )
        ), below (root_number, scope_number, number) AS (
            SELECT rule_number, number, rule_number FROM chosen WHERE rule_number <> 0
            UNION
            SELECT below.root_number, below.scope_number, child.number
            FROM below JOIN organization AS child ON child.parent_number = below.number
        ), managed (number) AS (
            SELECT position.number
            FROM below CROSS JOIN management_scope_rule AS rule CROSS JOIN position
            WHERE rule.organization_number = below.root_number
                AND rule.scope_number = below.scope_number
                AND position.organization_number = below.number
                AND position.level = rule.level AND position.head_kind = rule.head_kind
            UNION
            SELECT named.position_number
            FROM chosen JOIN management_scope_position AS named
                ON named.scope_number = chosen.number
        )
        """
    }

    /// Their holders after a place in the list, behind ``posts``.
    func page(after: [StoredValue]?, limit: Int) -> Statement {
        let keyset: Statement =
            after.map { "AND (official.sort_key, official.number) > (\($0[0]), \($0[1]))" } ?? ""
        return """
            SELECT DISTINCT official.sort_key AS sort_key, official.number AS official_number
            FROM managed CROSS JOIN holding CROSS JOIN official
            WHERE \(isHeld) AND official.number = holding.official_number \(keyset)
            ORDER BY sort_key, official_number LIMIT \(limit)
            """
    }

    /// Whether there are more than are sorted for a page.
    func areMany(_ reader: any Reader) throws -> Bool {
        let most = PersonnelLimits.scopeHoldingsSortedMax
        let row = try reader.first(
            """
            \(posts) SELECT COUNT(*) AS n FROM (
                SELECT holding.number FROM managed CROSS JOIN holding
                WHERE \(isHeld) LIMIT \(most + 1)
            ) AS found
            """
        )
        return try row?.integer("n") ?? 0 > Int64(most)
    }

    private var isHeld: Statement {
        """
        holding.position_number = managed.number
            AND holding.valid_from <= \(day) AND holding.valid_to > \(day)
        """
    }
}
