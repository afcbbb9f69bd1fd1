internal import Storage

extension DatabaseSchema {
    /// Who has read guarded fields of which official: a row for each answer and official.
    static let personnelReads: [Statement] = [
        """
        CREATE TABLE official_read (
            official_id TEXT NOT NULL,
            number BIGINT NOT NULL,
            read_at BIGINT NOT NULL,
            reader TEXT NOT NULL,
            acts_for TEXT NOT NULL,
            purpose TEXT NOT NULL,
            case_reference TEXT NOT NULL,
            sealed BIGINT NOT NULL,
            fields TEXT NOT NULL,
            call_id TEXT NOT NULL,
            PRIMARY KEY (official_id, number)
        )
        """,
        "INSERT INTO number_source (name, last) VALUES ('official_read', 0)",
    ]

    /// The reads in their order, of which the oldest are removed.
    static let personnelReadAges: [Statement] = [
        "CREATE INDEX official_read_age ON official_read (number, read_at)"
    ]

    /// What was read of secret records, as the other services keep it.
    static let personnelSecretReads: [Statement] = [
        "ALTER TABLE official_read ADD COLUMN secret_fields TEXT NOT NULL DEFAULT ''"
    ]
}
