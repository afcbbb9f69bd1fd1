internal import Storage

/// The officials whom a caller may reach, in the order of lists: all of some subtrees, and those of
/// whom some are reached by their management scopes.
struct ReachedOfficials {
    /// Organisations of which none lies below another.
    let subtrees: [Int64]
    /// `nil` when nobody is reached so.
    let holders: ScopeHolders?

    /// The page after a position; each official once, also of those in both.
    ///
    /// Of the holders many more may come than are reached: who shows them leaves out the others.
    func statement(
        _ reader: any Reader,
        after: [StoredValue]?,
        limit: Int
    ) throws -> Statement {
        guard let holders else {
            return subtrees.count == 1
                ? Self.under(subtrees[0], after: after, limit: limit)
                : Self.page(of: placed(after: after, limit: limit))
        }
        guard try !holders.areMany(reader) else {
            return Self.everywhere(after: after, limit: limit)
        }
        // Both parts are cut before they are put together: no more than two pages are compared.
        let union: Statement = """
            SELECT sort_key, official_number
            FROM (\(placed(after: after, limit: limit))) AS in_subtree
            UNION
            SELECT sort_key, official_number FROM (\(holders.page(after: after, limit: limit)))
                AS in_scope
            ORDER BY sort_key, official_number LIMIT \(limit)
            """
        return holders.posts + Self.page(of: union)
    }

    private static func page(of placed: Statement) -> Statement {
        """
        SELECT placed.sort_key AS sort_key, \(OfficialRecord.columns)
        FROM (\(placed)) AS placed
        JOIN official ON official.number = placed.official_number
        ORDER BY placed.sort_key, placed.official_number
        """
    }

    /// Of one subtree the rows come as its range gives them, without being put in order again.
    private static func under(
        _ organization: Int64,
        after: [StoredValue]?,
        limit: Int
    ) -> Statement {
        let keyset: Statement =
            after.map {
                "AND (placed.sort_key, placed.official_number) > (\($0[0]), \($0[1]))"
            } ?? ""
        return """
            SELECT placed.sort_key AS sort_key, \(OfficialRecord.columns)
            FROM official_placement AS placed
            JOIN official ON official.number = placed.official_number
            WHERE placed.organization_number = \(organization) \(keyset)
            ORDER BY placed.sort_key, placed.official_number LIMIT \(limit)
            """
    }

    private func placed(after: [StoredValue]?, limit: Int) -> Statement {
        let keyset: Statement =
            after.map { "AND (sort_key, official_number) > (\($0[0]), \($0[1]))" } ?? ""
        let ranges = subtrees.map { organization -> Statement in
            """
            SELECT sort_key, official_number FROM official_placement
            WHERE organization_number = \(organization) \(keyset)
            """
        }
        // Both engines merge ranges that an index gives in order, and stop at the limit.
        return ranges.dropFirst().reduce(ranges.first ?? Self.nobody) { $0 + "UNION ALL" + $1 }
            + "ORDER BY sort_key, official_number LIMIT \(limit)"
    }

    private static let nobody: Statement =
        "SELECT sort_key, official_number FROM official_placement WHERE 1 = 0"

    /// The page after a position of all officials.
    static func everywhere(after: [StoredValue]?, limit: Int) -> Statement {
        let keyset: Statement =
            after.map { "WHERE (sort_key, number) > (\($0[0]), \($0[1]))" } ?? ""
        return """
            SELECT sort_key, \(OfficialRecord.columns) FROM official \(keyset)
            ORDER BY sort_key, number LIMIT \(limit)
            """
    }
}
