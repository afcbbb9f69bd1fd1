internal import Storage

extension DatabaseSchema {
    /// Staff quotas, cases of streamlining, and reviews of functions.
    ///
    /// `staff_quota` and `streamlining_case` have what is known now of the last number and the
    /// present state, a row for each; the tables of facts have every one with its days, and what
    /// was known before. The papers of the steps of a case stand in `content` in wire form.
    static let staffing: [Statement] =
        staffQuotas + streamliningCases + [
            """
            CREATE TABLE function_review (
                number BIGINT PRIMARY KEY,
                id TEXT NOT NULL UNIQUE,
                organization_number BIGINT NOT NULL,
                organization_id TEXT NOT NULL,
                content \(.bytes) NOT NULL,
                created_at BIGINT NOT NULL
            )
            """,
            """
            CREATE INDEX function_review_organization ON function_review (
                organization_number, number
            )
            """,
            """
            INSERT INTO number_source (name, last)
            VALUES ('staff_quota', 0), ('streamlining_case', 0), ('function_review', 0)
            """,
        ]

    private static let staffQuotas: [Statement] = [
        """
        CREATE TABLE staff_quota (
            number BIGINT PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            organization_number BIGINT NOT NULL,
            organization_id TEXT NOT NULL,
            official_kind BIGINT NOT NULL,
            year BIGINT NOT NULL,
            allotted BIGINT NOT NULL,
            decision_number TEXT NOT NULL,
            decision_date TEXT NOT NULL,
            valid_from TEXT NOT NULL,
            valid_to TEXT NOT NULL,
            version BIGINT NOT NULL,
            created_at BIGINT NOT NULL,
            updated_at BIGINT NOT NULL,
            UNIQUE (organization_number, year, official_kind),
            CHECK (valid_from < valid_to)
        )
        """,
        """
        CREATE TABLE staff_quota_fact (
            staff_quota_number BIGINT NOT NULL,
            version BIGINT NOT NULL,
            valid_from TEXT NOT NULL,
            valid_to TEXT NOT NULL,
            recorded_from BIGINT NOT NULL,
            recorded_to BIGINT NOT NULL,
            allotted BIGINT NOT NULL,
            decision_number TEXT NOT NULL,
            decision_date TEXT NOT NULL,
            PRIMARY KEY (staff_quota_number, recorded_to, valid_from, version),
            CHECK (valid_from < valid_to)
        )
        """,
    ]

    private static let streamliningCases: [Statement] = [
        """
        CREATE TABLE streamlining_case (
            number BIGINT PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            official_number BIGINT NOT NULL,
            official_id TEXT NOT NULL,
            organization_number BIGINT NOT NULL,
            organization_id TEXT NOT NULL,
            official_kind BIGINT NOT NULL,
            decree_group BIGINT NOT NULL,
            \(streamliningColumns),
            valid_from TEXT NOT NULL,
            valid_to TEXT NOT NULL,
            version BIGINT NOT NULL,
            created_at BIGINT NOT NULL,
            updated_at BIGINT NOT NULL
        )
        """,
        """
        CREATE INDEX streamlining_case_official ON streamlining_case (official_number, number)
        """,
        """
        CREATE INDEX streamlining_case_organization ON streamlining_case (
            organization_number, number
        )
        """,
        """
        CREATE TABLE streamlining_case_fact (
            streamlining_case_number BIGINT NOT NULL,
            version BIGINT NOT NULL,
            valid_from TEXT NOT NULL,
            valid_to TEXT NOT NULL,
            recorded_from BIGINT NOT NULL,
            recorded_to BIGINT NOT NULL,
            \(streamliningColumns),
            PRIMARY KEY (streamlining_case_number, recorded_to, valid_from, version),
            CHECK (valid_from < valid_to)
        )
        """,
    ]

    private static let streamliningColumns: Statement = """
        state BIGINT NOT NULL,
            state_from TEXT NOT NULL,
            content \(.bytes) NOT NULL,
            lister TEXT NOT NULL,
            proposer TEXT NOT NULL
        """
}
