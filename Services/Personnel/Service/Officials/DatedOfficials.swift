internal import Kernel
internal import Storage

/// The officials of an organisation and of all that stood below it at a point in time, or all.
///
/// All officials of a day are one range of one index. Of a subtree, as the tree was at the point,
/// few are found by their organisations and sorted, many by passing the list and leaving out the
/// others: no page sorts more than ``PersonnelLimits/factsSortedMax`` facts.
struct DatedOfficials {
    let point: HistoryPoint
    /// `nil` for all officials.
    let organizationID: String?

    /// The page after a position.
    func statement(
        _ reader: any Reader,
        after: [StoredValue]?,
        limit: Int
    ) throws -> Statement {
        let facts = try facts(reader)
        let keyset: Statement =
            after.map { "AND (fact.sort_key, fact.official_number) > (\($0[0]), \($0[1]))" } ?? ""
        return """
            \(facts.tree) SELECT fact.sort_key AS sort_key, \(OfficialRecord.datedColumns)
            FROM \(facts.source) \(OfficialRecord.origin)
            WHERE \(point.condition("fact")) AND \(facts.isBelow) \(keyset)
            ORDER BY fact.sort_key, fact.official_number LIMIT \(limit)
            """
    }

    /// Where the facts come from: the tree, the tables, and the condition that joins them.
    private struct Facts {
        var tree: Statement = ""
        var source: Statement = "official_fact AS fact"
        var isBelow: Statement = "1 = 1"
    }

    private func facts(_ reader: any Reader) throws -> Facts {
        guard let organizationID else { return Facts() }
        let root = try OrganizationReader(reader: reader).find(id: organizationID, at: point)
        guard let root else { throw Failure.noOrganization(organizationID) }
        let tree = tree(below: root.number)
        if try isLarge(tree, reader) {
            // As a value, not as a condition: no engine then makes a join of it, or takes the index
            // of the organisations and with it the sorting. Both look each fact's organisation up
            // in a table of those below, made once. Of `<> 0` PostgreSQL expects that nearly all
            // facts pass, of `= 1` that few do, and would then sort them all.
            return Facts(
                tree: tree,
                isBelow: """
                    CASE WHEN fact.organization_number IN (SELECT number FROM below)
                    THEN 1 ELSE 0 END <> 0
                    """
            )
        }
        // A cross join, since SQLite takes its tables in the order in which it names them.
        return Facts(
            tree: tree,
            source: "below CROSS JOIN official_fact AS fact",
            isBelow: "fact.organization_number = below.number"
        )
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

    /// Whether the officials below have more facts, of all times, than are sorted for a page.
    private func isLarge(_ tree: Statement, _ reader: any Reader) throws -> Bool {
        let most = PersonnelLimits.factsSortedMax
        let row = try reader.first(
            """
            \(tree) SELECT COUNT(*) AS n FROM (
                SELECT fact.organization_number FROM below CROSS JOIN official_fact AS fact
                WHERE fact.organization_number = below.number LIMIT \(most + 1)
            ) AS found
            """
        )
        return try row?.integer("n") ?? 0 > Int64(most)
    }
}
