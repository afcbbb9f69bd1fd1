internal import Storage

extension DatabaseSchema {
    /// Governing bodies and who belongs to them.
    ///
    /// `valid_to` is the first day on which something no longer holds, the last day of the year
    /// 9999 for none. `governing_body` and `body_member` have what is known now, a row for each;
    /// the tables of facts have that and what was known before. A body has a period for each number
    /// of members that was set for it.
    static let governingBodies: [Statement] =
        bodies + bodyMembers + [
            """
            INSERT INTO number_source (name, last)
            VALUES ('governing_body', 0), ('body_member', 0)
            """
        ]

    private static let bodies: [Statement] = [
        """
        CREATE TABLE governing_body (
            number BIGINT PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            organization_number BIGINT NOT NULL,
            organization_id TEXT NOT NULL,
            kind BIGINT NOT NULL,
            valid_from TEXT NOT NULL,
            valid_to TEXT NOT NULL,
            version BIGINT NOT NULL,
            created_at BIGINT NOT NULL,
            updated_at BIGINT NOT NULL,
            CHECK (valid_from < valid_to)
        )
        """,
        """
        CREATE INDEX governing_body_organization ON governing_body (
            organization_number, kind, number
        )
        """,
        """
        CREATE TABLE governing_body_fact (
            governing_body_number BIGINT NOT NULL,
            version BIGINT NOT NULL,
            valid_from TEXT NOT NULL,
            valid_to TEXT NOT NULL,
            recorded_from BIGINT NOT NULL,
            recorded_to BIGINT NOT NULL,
            display_name TEXT NOT NULL,
            term_no BIGINT NOT NULL,
            size_set BIGINT NOT NULL,
            planned_end TEXT,
            decision_number TEXT NOT NULL,
            decision_date TEXT NOT NULL,
            end_reason BIGINT NOT NULL,
            end_decision_number TEXT NOT NULL,
            end_decision_date TEXT,
            PRIMARY KEY (governing_body_number, recorded_to, valid_from, version),
            CHECK (valid_from < valid_to)
        )
        """,
    ]

    private static let bodyMembers: [Statement] = [
        """
        CREATE TABLE body_member (
            number BIGINT PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            governing_body_number BIGINT NOT NULL,
            governing_body_id TEXT NOT NULL,
            official_number BIGINT NOT NULL,
            official_id TEXT NOT NULL,
            \(bodyMemberColumns),
            valid_from TEXT NOT NULL,
            valid_to TEXT NOT NULL,
            version BIGINT NOT NULL,
            created_at BIGINT NOT NULL,
            updated_at BIGINT NOT NULL,
            CHECK (valid_from < valid_to)
        )
        """,
        "CREATE INDEX body_member_body ON body_member (governing_body_number, number)",
        "CREATE INDEX body_member_official ON body_member (official_number, number)",
        """
        CREATE TABLE body_member_fact (
            body_member_number BIGINT NOT NULL,
            version BIGINT NOT NULL,
            valid_from TEXT NOT NULL,
            valid_to TEXT NOT NULL,
            recorded_from BIGINT NOT NULL,
            recorded_to BIGINT NOT NULL,
            \(bodyMemberColumns),
            PRIMARY KEY (body_member_number, recorded_to, valid_from, version),
            CHECK (valid_from < valid_to)
        )
        """,
    ]

    private static let bodyMemberColumns: Statement = """
        body_function BIGINT NOT NULL,
            entry_kind BIGINT NOT NULL,
            decision_number TEXT NOT NULL,
            decision_date TEXT NOT NULL,
            end_reason BIGINT NOT NULL,
            end_decision_number TEXT NOT NULL,
            end_decision_date TEXT
        """
}
