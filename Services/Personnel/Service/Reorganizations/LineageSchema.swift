internal import Storage

extension DatabaseSchema {
    /// What became of organisations: a row for each step, in both times.
    ///
    /// Number 0 and an empty identifier stand for no successor. A step holds from its day on;
    /// `recorded_to` is set once, when the record no longer says so.
    static let organizationLineages: [Statement] = [
        """
        CREATE TABLE organization_lineage (
            number BIGINT PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            kind BIGINT NOT NULL,
            predecessor_number BIGINT NOT NULL,
            predecessor_id TEXT NOT NULL,
            successor_number BIGINT NOT NULL,
            successor_id TEXT NOT NULL,
            effective_on TEXT NOT NULL,
            decision_number TEXT NOT NULL,
            decision_date TEXT NOT NULL,
            recorded_from BIGINT NOT NULL,
            recorded_to BIGINT NOT NULL
        )
        """,
        """
        CREATE INDEX organization_lineage_predecessor ON organization_lineage (
            predecessor_number, effective_on, number
        )
        """,
        """
        CREATE INDEX organization_lineage_successor ON organization_lineage (
            successor_number, effective_on, number
        )
        """,
        """
        CREATE INDEX organization_lineage_order ON organization_lineage (effective_on, number)
        """,
        "INSERT INTO number_source (name, last) VALUES ('organization_lineage', 0)",
        // Whose roles reach over an organisation is asked before it ends.
        """
        CREATE INDEX position_authority ON position (authority_organization_number)
        """,
    ]
}
