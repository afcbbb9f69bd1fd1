internal import Storage

extension DatabaseSchema {
    /// What follows for officials from what was recorded, open or settled.
    static let followUps: [Statement] = [
        """
        CREATE TABLE follow_up (
            number BIGINT PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            matter BIGINT NOT NULL,
            rule_code TEXT NOT NULL,
            official_number BIGINT NOT NULL,
            official_id TEXT NOT NULL,
            cause_name TEXT NOT NULL,
            due_on TEXT NOT NULL,
            state BIGINT NOT NULL,
            paper_number TEXT NOT NULL,
            closed_on TEXT,
            version BIGINT NOT NULL,
            created_at BIGINT NOT NULL
        )
        """,
        "CREATE INDEX follow_up_official ON follow_up (official_number, number)",
        "CREATE INDEX follow_up_cause ON follow_up (cause_name, matter)",
        "INSERT INTO number_source (name, last) VALUES ('follow_up', 0)",
    ]
}
