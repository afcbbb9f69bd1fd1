internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import Storage

/// The part of the tree of a day whose cells' memberships are listed or counted.
///
/// Few rows are found by their cells and sorted, many by passing the list, as in ``PostScope``.
struct MembershipScope: Sendable {
    /// The number of the organisation at the top of the part.
    let root: Int64
    let point: HistoryPoint
    /// Rows that are sorted for a page at most.
    var most = PersonnelLimits.membershipsSortedMax

    /// The organisations of the part, called `below`, as the record said at the point.
    var tree: Statement {
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

    /// The condition on a row of `membership_fact`, there called `fact`, that its cell is in the
    /// part, in the form in which the fewest rows are looked at.
    func condition(_ reader: any Reader) throws -> Statement {
        let row = try reader.first(
            """
            \(tree) SELECT COUNT(*) AS n FROM (
                SELECT 1 AS one FROM below CROSS JOIN membership_fact AS fact
                WHERE fact.cell_number = below.number LIMIT \(most + 1)
            ) AS found
            """
        )
        if try row?.integer("n") ?? 0 <= Int64(most) {
            return "fact.cell_number IN (SELECT number FROM below)"
        }
        // As a value, not as a condition: no engine then leaves the order of the list for it.
        return "CASE WHEN fact.cell_number IN (SELECT number FROM below) THEN 1 ELSE 0 END <> 0"
    }
}
