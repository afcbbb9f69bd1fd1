internal import Storage

extension DatabaseSchema {
    /// Correction requests, and what marks an official whose personal data were erased.
    static let dataSubjects: [Statement] = [
        """
        CREATE TABLE correction_request (
            id TEXT PRIMARY KEY,
            official_number BIGINT NOT NULL,
            official_id TEXT NOT NULL,
            field TEXT NOT NULL,
            value TEXT NOT NULL,
            grounds TEXT NOT NULL,
            state BIGINT NOT NULL,
            requester TEXT NOT NULL,
            requested_at BIGINT NOT NULL,
            due_on TEXT NOT NULL,
            due_rule TEXT NOT NULL,
            decider TEXT NOT NULL,
            ended_at BIGINT,
            reasons TEXT NOT NULL,
            legal_ground TEXT NOT NULL,
            effective_on TEXT,
            version BIGINT NOT NULL
        )
        """,
        "CREATE INDEX correction_request_order ON correction_request (due_on, id)",
        """
        CREATE INDEX correction_request_official ON correction_request (
            official_id, due_on, id
        )
        """,
        "CREATE INDEX correction_request_state ON correction_request (state, due_on, id)",
        "CREATE INDEX correction_request_age ON correction_request (ended_at, id)",
        "ALTER TABLE official ADD COLUMN erased_at BIGINT",
        // Those who have left are found among millions who have not.
        "CREATE INDEX official_status ON official (status, number)",
    ]
}
