internal import Storage

extension DatabaseSchema {
    /// Checks of the whole record, and what they found.
    ///
    /// A check that is under way has no end; it has judged the records of the table of its
    /// invariant up to `judged_to`, and those of all invariants before. Of one subject and
    /// invariant at most one inconsistency stands.
    static let consistency: [Statement] = [
        """
        CREATE TABLE consistency_run (
            number BIGINT PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            begun_on TEXT NOT NULL,
            invariant_code TEXT NOT NULL,
            judged_to BIGINT NOT NULL,
            judged_count BIGINT NOT NULL,
            started_at BIGINT NOT NULL,
            ended_at BIGINT
        )
        """,
        """
        CREATE INDEX consistency_run_under_way ON consistency_run (number)
        WHERE ended_at IS NULL
        """,
        """
        CREATE TABLE inconsistency (
            number BIGINT PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            invariant_code TEXT NOT NULL,
            subject_name TEXT NOT NULL,
            subject_number BIGINT NOT NULL,
            official_number BIGINT NOT NULL,
            organization_number BIGINT NOT NULL,
            organization_id TEXT NOT NULL,
            found_on TEXT NOT NULL,
            closed_on TEXT
        )
        """,
        """
        CREATE INDEX inconsistency_open ON inconsistency (invariant_code, subject_number)
        WHERE closed_on IS NULL
        """,
        """
        CREATE INDEX inconsistency_organization ON inconsistency (organization_number, number)
        """,
        "CREATE INDEX inconsistency_subject ON inconsistency (subject_name, number)",
        "CREATE INDEX inconsistency_official ON inconsistency (official_number)",
        """
        INSERT INTO number_source (name, last)
        VALUES ('consistency_run', 0), ('inconsistency', 0)
        """,
    ]
}
