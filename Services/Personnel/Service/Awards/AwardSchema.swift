internal import Storage

extension DatabaseSchema {
    /// Rounds of awards and the nominations in them.
    ///
    /// `award_nomination` has what is known now of the present state, a row for each;
    /// `award_nomination_fact` has every state with its days, and what was known before. The papers
    /// of the steps stand in `content` in wire form. Official 0 stands for a collective.
    static let awards: [Statement] = [
        """
        CREATE TABLE award_round (
            number BIGINT PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            organization_number BIGINT NOT NULL,
            organization_id TEXT NOT NULL,
            year BIGINT NOT NULL,
            display_name TEXT NOT NULL,
            nomination_end TEXT NOT NULL,
            created_at BIGINT NOT NULL
        )
        """,
        "CREATE INDEX award_round_organization ON award_round (organization_number, number)",
        """
        CREATE TABLE award_nomination (
            number BIGINT PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            round_number BIGINT NOT NULL,
            round_id TEXT NOT NULL,
            round_organization_number BIGINT NOT NULL,
            subject_kind BIGINT NOT NULL,
            subject_number BIGINT NOT NULL,
            subject_id TEXT NOT NULL,
            official_number BIGINT NOT NULL,
            organization_number BIGINT NOT NULL,
            organization_id TEXT NOT NULL,
            award_code TEXT NOT NULL,
            period_start TEXT NOT NULL,
            period_end TEXT NOT NULL,
            \(awardColumns),
            valid_from TEXT NOT NULL,
            valid_to TEXT NOT NULL,
            version BIGINT NOT NULL,
            created_at BIGINT NOT NULL,
            updated_at BIGINT NOT NULL
        )
        """,
        "CREATE INDEX award_nomination_round ON award_nomination (round_number, number)",
        """
        CREATE INDEX award_nomination_subject ON award_nomination (
            subject_kind, subject_number, number
        )
        """,
        """
        CREATE TABLE award_nomination_fact (
            award_nomination_number BIGINT NOT NULL,
            version BIGINT NOT NULL,
            valid_from TEXT NOT NULL,
            valid_to TEXT NOT NULL,
            recorded_from BIGINT NOT NULL,
            recorded_to BIGINT NOT NULL,
            \(awardColumns),
            PRIMARY KEY (award_nomination_number, recorded_to, valid_from, version),
            CHECK (valid_from < valid_to)
        )
        """,
        """
        INSERT INTO number_source (name, last) VALUES ('award_round', 0), ('award_nomination', 0)
        """,
    ]

    private static let awardColumns: Statement = """
        state BIGINT NOT NULL,
            state_from TEXT NOT NULL,
            content \(.bytes) NOT NULL,
            nominator TEXT NOT NULL,
            checker TEXT NOT NULL
        """
}
