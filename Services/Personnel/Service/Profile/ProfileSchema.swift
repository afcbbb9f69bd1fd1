internal import Storage

extension DatabaseSchema {
    /// Profiles of officials and the entries in them.
    ///
    /// `profile` has what is known now of the present state, a row once something is on record;
    /// `profile_fact` has every state with its days, and what was known before. An entry has no
    /// present row of its values: `profile_entry_fact` has those of every day, in `content` in wire
    /// form, a message ProfileEntry with nothing but values.
    static let profiles: [Statement] = [
        """
        CREATE TABLE profile (
            official_number BIGINT PRIMARY KEY,
            official_id TEXT NOT NULL,
            \(profileColumns),
            editor TEXT NOT NULL,
            valid_from TEXT NOT NULL,
            valid_to TEXT NOT NULL,
            version BIGINT NOT NULL,
            updated_at BIGINT NOT NULL
        )
        """,
        """
        CREATE TABLE profile_fact (
            official_number BIGINT NOT NULL,
            version BIGINT NOT NULL,
            valid_from TEXT NOT NULL,
            valid_to TEXT NOT NULL,
            recorded_from BIGINT NOT NULL,
            recorded_to BIGINT NOT NULL,
            \(profileColumns),
            PRIMARY KEY (official_number, recorded_to, valid_from, version),
            CHECK (valid_from < valid_to)
        )
        """,
        """
        CREATE TABLE profile_entry (
            number BIGINT PRIMARY KEY,
            id TEXT NOT NULL,
            official_number BIGINT NOT NULL,
            official_id TEXT NOT NULL,
            section TEXT NOT NULL,
            version BIGINT NOT NULL,
            created_at BIGINT NOT NULL,
            UNIQUE (official_id, id)
        )
        """,
        "CREATE INDEX profile_entry_official ON profile_entry (official_number, number)",
        """
        CREATE TABLE profile_entry_fact (
            profile_entry_number BIGINT NOT NULL,
            version BIGINT NOT NULL,
            valid_from TEXT NOT NULL,
            valid_to TEXT NOT NULL,
            recorded_from BIGINT NOT NULL,
            recorded_to BIGINT NOT NULL,
            content \(.bytes) NOT NULL,
            PRIMARY KEY (profile_entry_number, recorded_to, valid_from, version),
            CHECK (valid_from < valid_to)
        )
        """,
        "ALTER TABLE correction_request ADD COLUMN entry_id TEXT NOT NULL DEFAULT ''",
        "INSERT INTO number_source (name, last) VALUES ('profile_entry', 0)",
    ]

    private static let profileColumns: Statement = """
        state BIGINT NOT NULL,
            state_from TEXT NOT NULL,
            paper_number TEXT NOT NULL,
            paper_date TEXT,
            return_reason TEXT NOT NULL,
            declarer TEXT NOT NULL,
            verifier TEXT NOT NULL
        """
}
