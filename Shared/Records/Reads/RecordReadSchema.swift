package import Storage

extension DatabaseSchema {
    /// The tables of a service whose register ``OfficialReads`` keeps: a row for each answer and
    /// official, and their order, in which the oldest are removed.
    ///
    /// `fields` are those of records that are not secret; `secret_fields` are all, where secret
    /// ones were in the answer.
    package static let recordReads: [Statement] = [
        """
        CREATE TABLE number_source (
            name TEXT PRIMARY KEY,
            last BIGINT NOT NULL
        )
        """,
        "INSERT INTO number_source (name, last) VALUES ('official_read', 0)",
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
            secret_fields TEXT NOT NULL,
            call_id TEXT NOT NULL,
            PRIMARY KEY (official_id, number)
        )
        """,
        "CREATE INDEX official_read_age ON official_read (number, read_at)",
    ]
}
