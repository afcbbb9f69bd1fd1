internal import Storage

extension DatabaseSchema {
    /// Identifiers of organisations by scheme, in both times: a row for each version.
    ///
    /// Rows are added, and `recorded_to` is set once; nothing else ever changes.
    static let organizationIdentifiers: [Statement] = [
        """
        CREATE TABLE organization_identifier (
            number BIGINT NOT NULL,
            version BIGINT NOT NULL,
            id TEXT NOT NULL,
            organization_number BIGINT NOT NULL,
            organization_id TEXT NOT NULL,
            scheme TEXT NOT NULL,
            value TEXT NOT NULL,
            valid_from TEXT NOT NULL,
            valid_to TEXT NOT NULL,
            recorded_from BIGINT NOT NULL,
            recorded_to BIGINT NOT NULL,
            PRIMARY KEY (number, recorded_to, version),
            CHECK (valid_from < valid_to)
        )
        """,
        "CREATE INDEX organization_identifier_id ON organization_identifier (id)",
        """
        CREATE INDEX organization_identifier_owner ON organization_identifier (
            organization_number, number
        )
        """,
        """
        CREATE INDEX organization_identifier_value ON organization_identifier (scheme, value)
        """,
        "INSERT INTO number_source (name, last) VALUES ('organization_identifier', 0)",
    ]
}
