internal import Storage

extension DatabaseSchema {
    /// Memberships of the Party.
    ///
    /// `membership` has what is known now of the present state, a row for each; `membership_fact`
    /// has every state with its days, and what was known before. No step is to come: the last state
    /// of what is known now is the present one.
    ///
    /// The keys are the present numbers of the member and of the card, null for none.
    static let memberships: [Statement] = [
        """
        CREATE TABLE membership (
            number BIGINT PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            official_number BIGINT NOT NULL,
            official_id TEXT NOT NULL,
            member_key TEXT UNIQUE,
            card_key TEXT UNIQUE,
            \(membershipColumns),
            valid_from TEXT NOT NULL,
            valid_to TEXT NOT NULL,
            version BIGINT NOT NULL,
            created_at BIGINT NOT NULL,
            updated_at BIGINT NOT NULL
        )
        """,
        "CREATE INDEX membership_official ON membership (official_number, number)",
        """
        CREATE TABLE membership_fact (
            membership_number BIGINT NOT NULL,
            version BIGINT NOT NULL,
            valid_from TEXT NOT NULL,
            valid_to TEXT NOT NULL,
            recorded_from BIGINT NOT NULL,
            recorded_to BIGINT NOT NULL,
            \(membershipColumns),
            PRIMARY KEY (membership_number, recorded_to, valid_from, version),
            CHECK (valid_from < valid_to)
        )
        """,
        "CREATE INDEX membership_fact_cell ON membership_fact (cell_number, membership_number)",
        "INSERT INTO number_source (name, last) VALUES ('membership', 0)",
    ]

    /// The cells in which members take part for a time.
    static let hostCells: [Statement] = [
        "ALTER TABLE membership ADD COLUMN host_number BIGINT NOT NULL DEFAULT 0",
        "ALTER TABLE membership ADD COLUMN host_id TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE membership ADD COLUMN hosted_until TEXT",
        "ALTER TABLE membership_fact ADD COLUMN host_number BIGINT NOT NULL DEFAULT 0",
        "ALTER TABLE membership_fact ADD COLUMN host_id TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE membership_fact ADD COLUMN hosted_until TEXT",
    ]

    /// Lists of codes have one space between; sponsors are identifier and day with a colon between.
    private static let membershipColumns: Statement = """
        state BIGINT NOT NULL,
            state_from TEXT NOT NULL,
            cell_number BIGINT NOT NULL,
            cell_id TEXT NOT NULL,
            member_no TEXT NOT NULL,
            card_no TEXT NOT NULL,
            admitted_on TEXT,
            official_on TEXT,
            probation_ends_on TEXT,
            due_on TEXT,
            expires_on TEXT,
            destination_number BIGINT NOT NULL,
            destination_id TEXT NOT NULL,
            decision_number TEXT NOT NULL,
            decision_date TEXT,
            deciding_id TEXT NOT NULL,
            official_members BIGINT NOT NULL,
            present BIGINT NOT NULL,
            in_favour BIGINT NOT NULL,
            against BIGINT NOT NULL,
            sponsors TEXT NOT NULL,
            documents TEXT NOT NULL,
            reason BIGINT NOT NULL,
            sanction TEXT NOT NULL,
            late_reason TEXT NOT NULL,
            over_age_approval TEXT NOT NULL,
            recorder TEXT NOT NULL
        """
}
