internal import Conventions
internal import Kernel
internal import Storage

/// The posts and holdings that a caller reaches who does not reach all: those of some parts of
/// today's tree, and holdings of the officials there and of the caller.
///
/// Few are found by their organisations and sorted, many by passing the list, as in ``PostScope``.
struct ReachedPosts: Sendable {
    /// The organisations of which, with all below, the parts are made.
    let organizations: [Int64]
    /// The officials whose own records they are.
    let officials: [Int64]
    /// Rows, of all days, that are sorted for a page at most.
    var most = PersonnelLimits.postsSortedMax

    /// The posts; others of the day's rows are left out.
    func positions(_ reader: any Reader) throws -> PostScope.Source {
        let few = PostScope.Source(
            tree: "WITH RECURSIVE \(below)",
            tables: "below CROSS JOIN position",
            condition: "position.organization_number = below.number"
        )
        let count: Statement = """
            \(few.tree) SELECT COUNT(*) AS n FROM (
                SELECT 1 AS one FROM \(few.tables) WHERE \(few.condition) LIMIT \(most + 1)
            ) AS found
            """
        guard try isLarge(count, reader) else { return few }
        return PostScope.Source(
            tree: few.tree,
            tables: "position",
            condition: """
                CASE WHEN position.organization_number IN (SELECT number FROM below)
                THEN 1 ELSE 0 END <> 0
                """,
            isPassed: true
        )
    }

    /// The holdings of these posts and of officials within reach.
    func holdings(_ reader: any Reader) throws -> PostScope.Source {
        let count: Statement = """
            WITH RECURSIVE \(below) SELECT COUNT(*) AS n FROM (
                \(ways) LIMIT \(most + 1)
            ) AS found
            """
        if try isLarge(count, reader) { return passingHoldings }
        return PostScope.Source(
            tree: """
                WITH RECURSIVE \(below), found (number) AS (
                    SELECT DISTINCT number FROM (\(ways)) AS ways
                )
                """,
            tables: "found CROSS JOIN holding",
            condition: "holding.number = found.number"
        )
    }

    private var below: Statement {
        """
        below (number) AS (
            SELECT number FROM organization WHERE number IN \(list: organizations)
            UNION
            SELECT child.number FROM organization AS child
            JOIN below ON child.parent_number = below.number
        )
        """
    }

    /// How a holding is reached: by its post, by the official's organisation, as the own one.
    private var ways: Statement {
        """
        SELECT holding.number FROM below CROSS JOIN position CROSS JOIN holding
        WHERE position.organization_number = below.number
            AND holding.position_number = position.number
        UNION ALL
        SELECT holding.number FROM official_placement AS placed CROSS JOIN holding
        WHERE placed.organization_number IN \(list: organizations)
            AND holding.official_number = placed.official_number
        UNION ALL
        SELECT number FROM holding WHERE official_number IN \(list: officials)
        """
    }

    private var passingHoldings: PostScope.Source {
        PostScope.Source(
            tree: "WITH RECURSIVE \(below)",
            tables: "holding CROSS JOIN position CROSS JOIN official",
            condition: """
                position.number = holding.position_number
                AND official.number = holding.official_number
                AND CASE WHEN position.organization_number IN (SELECT number FROM below)
                    OR official.organization_number IN (SELECT number FROM below)
                    OR official.number IN \(list: officials)
                THEN 1 ELSE 0 END <> 0
                """
        )
    }

    private func isLarge(_ count: Statement, _ reader: any Reader) throws -> Bool {
        try reader.first(count)?.integer("n") ?? 0 > Int64(most)
    }
}

extension PostScope {
    /// The part that a caller may ask for, of all organisations only what it reaches.
    ///
    /// Throws `NOT_WITHIN_REACH` for an organisation that it does not reach, or that is not there.
    func admitted(by authority: CallerAuthority) throws -> PostScope {
        if authority.isEverywhere { return self }
        var scope = self
        if let organizationID {
            try authority.admit(listOfOrganization: organizationID)
        } else if let subtrees = try authority.subtrees() {
            scope.reached = ReachedPosts(
                organizations: subtrees,
                officials: authority.ownRecords
            )
        }
        return scope
    }
}
