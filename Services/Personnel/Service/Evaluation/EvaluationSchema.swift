internal import Storage

extension DatabaseSchema {
    /// Rounds of evaluation and the evaluations in them.
    ///
    /// `evaluation` has what is known now of the present state, a row for each; `evaluation_fact`
    /// has every state with its days, and what was known before. What was said in the steps stands
    /// in `content` in wire form, inside the message that callers get it in. Official 0 and an
    /// empty identifier stand for an organisation as the subject.
    static let evaluations: [Statement] = [
        """
        CREATE TABLE evaluation_round (
            number BIGINT PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            organization_number BIGINT NOT NULL,
            organization_id TEXT NOT NULL,
            subject_kind BIGINT NOT NULL,
            year BIGINT NOT NULL,
            period BIGINT NOT NULL,
            quarter BIGINT NOT NULL,
            period_end TEXT NOT NULL,
            due_on TEXT NOT NULL,
            state BIGINT NOT NULL,
            outstanding_decision TEXT NOT NULL,
            version BIGINT NOT NULL,
            created_at BIGINT NOT NULL,
            updated_at BIGINT NOT NULL,
            UNIQUE (organization_number, subject_kind, period, period_end)
        )
        """,
        """
        CREATE INDEX evaluation_round_organization ON evaluation_round (
            organization_number, number
        )
        """,
        """
        CREATE TABLE evaluation (
            number BIGINT PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            round_number BIGINT NOT NULL,
            round_id TEXT NOT NULL,
            subject_kind BIGINT NOT NULL,
            subject_number BIGINT NOT NULL,
            subject_id TEXT NOT NULL,
            official_number BIGINT NOT NULL,
            official_id TEXT NOT NULL,
            organization_number BIGINT NOT NULL,
            organization_id TEXT NOT NULL,
            holding_id TEXT NOT NULL,
            comparison_group TEXT NOT NULL,
            standing BIGINT NOT NULL,
            official_kind BIGINT NOT NULL,
            year BIGINT NOT NULL,
            period BIGINT NOT NULL,
            period_end TEXT NOT NULL,
            \(evaluationColumns),
            valid_from TEXT NOT NULL,
            valid_to TEXT NOT NULL,
            version BIGINT NOT NULL,
            created_at BIGINT NOT NULL,
            updated_at BIGINT NOT NULL,
            UNIQUE (subject_kind, subject_number, period, period_end)
        )
        """,
        "CREATE INDEX evaluation_of_round ON evaluation (round_number, number)",
        "CREATE INDEX evaluation_official ON evaluation (official_number, number)",
        """
        CREATE TABLE evaluation_fact (
            evaluation_number BIGINT NOT NULL,
            version BIGINT NOT NULL,
            valid_from TEXT NOT NULL,
            valid_to TEXT NOT NULL,
            recorded_from BIGINT NOT NULL,
            recorded_to BIGINT NOT NULL,
            \(evaluationColumns),
            PRIMARY KEY (evaluation_number, recorded_to, valid_from, version),
            CHECK (valid_from < valid_to)
        )
        """,
        """
        INSERT INTO number_source (name, last) VALUES ('evaluation', 0), ('evaluation_round', 0)
        """,
    ]

    private static let evaluationColumns: Statement = """
        state BIGINT NOT NULL,
            state_from TEXT NOT NULL,
            grade BIGINT NOT NULL,
            content \(.bytes) NOT NULL,
            appraiser TEXT NOT NULL,
            decider TEXT NOT NULL,
            recorder TEXT NOT NULL
        """
}
