internal import Storage

extension DatabaseSchema {
    /// The place of organisations in the vertical line of the Party, and their areas.
    static let partyLine: [Statement] = [
        "ALTER TABLE organization ADD COLUMN party_parent_number BIGINT NOT NULL DEFAULT 0",
        "ALTER TABLE organization ADD COLUMN party_parent_id TEXT NOT NULL DEFAULT ''",
        """
        ALTER TABLE organization_fact \
        ADD COLUMN party_parent_number BIGINT NOT NULL DEFAULT 0
        """,
        "ALTER TABLE organization_fact ADD COLUMN party_parent_id TEXT NOT NULL DEFAULT ''",
        """
        CREATE INDEX organization_party_children ON organization (
            party_parent_number, sort_key, number
        )
        """,
        """
        CREATE INDEX organization_fact_party_children ON organization_fact (
            party_parent_number, sort_key, organization_number
        )
        """,
        "CREATE INDEX organization_fact_unit ON organization_fact (unit_code)",
    ]
}
