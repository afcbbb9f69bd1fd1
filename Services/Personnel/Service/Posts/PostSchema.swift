internal import Storage

extension DatabaseSchema {
    /// Posts, who holds them, and which official a caller is.
    ///
    /// `valid_to` is the first day on which something no longer holds, the last day of the year
    /// 9999 for none. `holding` has what is known now, a row for each holding; `holding_fact` has
    /// that and what was known before.
    static let posts: [Statement] =
        positions + holdings + accounts + [
            """
            INSERT INTO number_source (name, last)
            VALUES ('position', 0), ('holding', 0), ('account', 0)
            """
        ]

    private static let positions: [Statement] = [
        // The access roles are their codes, one space between; number 0 and an empty identifier
        // of the authority's organisation stand for the one that has the post.
        """
        CREATE TABLE position (
            number BIGINT PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            code TEXT NOT NULL UNIQUE,
            name_vi TEXT NOT NULL,
            sort_key \(.bytes) NOT NULL,
            organization_number BIGINT NOT NULL,
            organization_id TEXT NOT NULL,
            level BIGINT NOT NULL,
            head_kind BIGINT NOT NULL,
            is_leadership BIGINT NOT NULL,
            is_elected BIGINT NOT NULL,
            quota BIGINT NOT NULL,
            term_months BIGINT NOT NULL,
            max_consecutive_terms BIGINT NOT NULL,
            access_roles TEXT NOT NULL,
            authority_organization_number BIGINT NOT NULL,
            authority_organization_id TEXT NOT NULL,
            valid_from TEXT NOT NULL,
            valid_to TEXT NOT NULL,
            version BIGINT NOT NULL,
            created_at BIGINT NOT NULL,
            updated_at BIGINT NOT NULL,
            CHECK (valid_from < valid_to)
        )
        """,
        "CREATE INDEX position_order ON position (sort_key, number)",
        """
        CREATE INDEX position_organization ON position (organization_number, sort_key, number)
        """,
    ]

    private static let holdings: [Statement] = [
        """
        CREATE TABLE holding (
            number BIGINT PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            official_number BIGINT NOT NULL,
            official_id TEXT NOT NULL,
            position_number BIGINT NOT NULL,
            position_id TEXT NOT NULL,
            kind BIGINT NOT NULL,
            is_main BIGINT NOT NULL,
            planned_end TEXT,
            decision_number TEXT NOT NULL,
            decision_date TEXT NOT NULL,
            term_no BIGINT NOT NULL,
            end_reason BIGINT NOT NULL,
            end_decision_number TEXT NOT NULL,
            end_decision_date TEXT,
            valid_from TEXT NOT NULL,
            valid_to TEXT NOT NULL,
            version BIGINT NOT NULL,
            created_at BIGINT NOT NULL,
            updated_at BIGINT NOT NULL,
            CHECK (valid_from < valid_to)
        )
        """,
        "CREATE INDEX holding_order ON holding (valid_from, number)",
        "CREATE INDEX holding_official ON holding (official_number, valid_from, number)",
        "CREATE INDEX holding_position ON holding (position_number, valid_from, number)",
        """
        CREATE TABLE holding_fact (
            holding_number BIGINT NOT NULL,
            version BIGINT NOT NULL,
            valid_from TEXT NOT NULL,
            valid_to TEXT NOT NULL,
            recorded_from BIGINT NOT NULL,
            recorded_to BIGINT NOT NULL,
            kind BIGINT NOT NULL,
            is_main BIGINT NOT NULL,
            planned_end TEXT,
            decision_number TEXT NOT NULL,
            decision_date TEXT NOT NULL,
            term_no BIGINT NOT NULL,
            end_reason BIGINT NOT NULL,
            end_decision_number TEXT NOT NULL,
            end_decision_date TEXT,
            PRIMARY KEY (holding_number, recorded_to, valid_from, version),
            CHECK (valid_from < valid_to)
        )
        """,
    ]

    private static let accounts: [Statement] = [
        """
        CREATE TABLE account (
            number BIGINT PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            subject TEXT NOT NULL,
            official_number BIGINT NOT NULL,
            official_id TEXT NOT NULL,
            valid_from TEXT NOT NULL,
            valid_to TEXT NOT NULL,
            version BIGINT NOT NULL,
            created_at BIGINT NOT NULL,
            updated_at BIGINT NOT NULL,
            CHECK (valid_from < valid_to)
        )
        """,
        "CREATE INDEX account_subject ON account (subject, valid_from, number)",
        "CREATE INDEX account_official ON account (official_number, valid_from, number)",
    ]
}
