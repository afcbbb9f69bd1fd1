internal import Kernel
internal import Storage

/// An organisation and all below it at a point, for the sources of reports.
struct ReportTree: Sendable {
    /// The number of the organisation at the top.
    let root: Int64
    let point: HistoryPoint
    /// Whether the vertical line of the Party counts as well as the tree of the State.
    var alongParty = false

    /// Begins a statement: the organisations, called `below`, each as `number` with the one
    /// directly below the top in which it lies as `part`.
    var below: Statement { "WITH RECURSIVE \(expression("below"))" }

    /// The same without the first words and under another name, to be put among others.
    func expression(_ name: Statement) -> Statement {
        // UNION, not UNION ALL: an organisation counts once, whatever the rows say.
        """
        \(name) (number, part) AS (
            SELECT number, number FROM organization WHERE number = \(root)
            UNION
            SELECT child.organization_number,
                CASE WHEN \(name).number = \(root) THEN child.organization_number
                ELSE \(name).part END
            FROM organization_fact AS child JOIN \(name) ON \(isChild(of: name))
            WHERE \(point.condition("child"))
        )
        """
    }

    private func isChild(of name: Statement) -> Statement {
        guard alongParty else { return "child.parent_number = \(name).number" }
        return """
            (child.parent_number = \(name).number OR child.party_parent_number = \(name).number)
            """
    }
}
