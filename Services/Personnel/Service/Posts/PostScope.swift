internal import Conventions
internal import Kernel
internal import Storage

/// The part of the tree of a day, as known at an instant, whose posts a list shows.
///
/// Of a subtree, few rows are found by their organisations and sorted, many by passing the list
/// and leaving out the others: no page sorts more than ``PersonnelLimits/postsSortedMax`` rows.
struct PostScope: Sendable {
    /// `nil` for all organisations.
    let organizationID: String?
    /// Whether the organisations below belong to it.
    let includesBelow: Bool
    let point: HistoryPoint
    /// What a caller reaches of all organisations; `nil` for all of it.
    var reached: ReachedPosts?

    /// Where the rows come from: the tree, the tables, and the condition that joins them.
    struct Source {
        var tree: Statement = ""
        var tables: Statement
        var condition: Statement = "1 = 1"
        /// Whether the list of all is passed and others are left out.
        var isPassed = false
    }

    /// The posts of the part; throws a failure when there is no such organisation on the day.
    func positions(_ reader: any Reader) throws -> Source {
        if let reached { return try reached.positions(reader) }
        guard let root = try root(reader) else { return Source(tables: "position", isPassed: true) }
        guard includesBelow else {
            return Source(
                tables: "position",
                condition: "position.organization_number = \(root)"
            )
        }
        let few = Source(
            tree: tree(below: root),
            // A cross join, since SQLite takes its tables in the order in which it names them.
            tables: "below CROSS JOIN position",
            condition: "position.organization_number = below.number"
        )
        guard try isLarge(few, reader) else { return few }
        return Source(tree: few.tree, tables: "position", condition: isBelow, isPassed: true)
    }

    /// The holdings of posts of the part; throws as ``positions(_:)``.
    func holdings(_ reader: any Reader) throws -> Source {
        if let reached { return try reached.holdings(reader) }
        guard let root = try root(reader) else { return Source(tables: "holding") }
        let few = Source(
            tree: tree(below: root),
            tables: "below CROSS JOIN position CROSS JOIN holding",
            condition: """
                position.organization_number = below.number
                AND holding.position_number = position.number
                """
        )
        guard try isLarge(few, reader) else { return few }
        return Source(
            tree: few.tree,
            tables: "holding CROSS JOIN position",
            condition: "position.number = holding.position_number AND \(isBelow)"
        )
    }

    /// As a value, not as a condition: no engine then makes a join of it and sorts.
    private var isBelow: Statement {
        """
        CASE WHEN position.organization_number IN (SELECT number FROM below)
        THEN 1 ELSE 0 END <> 0
        """
    }

    private func root(_ reader: any Reader) throws -> Int64? {
        guard let organizationID else { return nil }
        let organizations = OrganizationReader(reader: reader)
        let root = try organizations.find(id: organizationID, at: point)
        guard let root else { throw Failure.noOrganization(organizationID) }
        return root.number
    }

    private func tree(below root: Int64) -> Statement {
        // UNION, not UNION ALL: an organisation counts once, whatever the rows say.
        """
        WITH RECURSIVE below (number) AS (
            SELECT number FROM organization WHERE number = \(root)
            UNION
            SELECT child.organization_number FROM organization_fact AS child
            JOIN below ON child.parent_number = below.number
            WHERE \(point.condition("child"))
        )
        """
    }

    /// Whether the part has more rows, of all days, than are sorted for a page.
    private func isLarge(_ source: Source, _ reader: any Reader) throws -> Bool {
        let most = PersonnelLimits.postsSortedMax
        let row = try reader.first(
            """
            \(source.tree) SELECT COUNT(*) AS n FROM (
                SELECT below.number FROM \(source.tables) WHERE \(source.condition)
                LIMIT \(most + 1)
            ) AS found
            """
        )
        return try row?.integer("n") ?? 0 > Int64(most)
    }
}

extension FieldChecks {
    /// The identifier of the organisation that a parent names; `nil` for all of them.
    mutating func organizationOrAll(_ parent: String) -> String? {
        guard parent != ResourceNames.allOrganizations else { return nil }
        return identifier(parent, "parent", ResourceNames.organization)
    }
}
