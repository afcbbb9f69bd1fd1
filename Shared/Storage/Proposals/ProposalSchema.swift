extension DatabaseSchema {
    /// The changes that wait, or have waited, for a second person.
    ///
    /// A pending proposal whose `ends_at` is over has expired; nothing has to touch its row.
    static let proposals = Migration(
        4,
        "proposals",
        [
            """
            CREATE TABLE proposal (
                id TEXT PRIMARY KEY,
                state TEXT NOT NULL,
                method TEXT NOT NULL,
                request_type TEXT NOT NULL,
                request \(.bytes) NOT NULL,
                digest \(.bytes) NOT NULL,
                drafter TEXT NOT NULL,
                drafter_for TEXT,
                author TEXT NOT NULL,
                request_id TEXT NOT NULL,
                drafted_at BIGINT NOT NULL,
                ends_at BIGINT NOT NULL,
                decider TEXT NOT NULL,
                reason TEXT NOT NULL,
                resource TEXT NOT NULL
            )
            """,
            "CREATE INDEX proposal_order ON proposal (drafted_at, id)",
            "CREATE INDEX proposal_by_state ON proposal (state, drafted_at, id)",
            "CREATE INDEX proposal_by_end ON proposal (ends_at, state)",
            "CREATE INDEX proposal_by_author ON proposal (author, request_id, drafted_at)",
        ]
    )
}
