internal import Records
package import Storage

extension DatabaseSchema {
    /// The tables of the planning service.
    ///
    /// An entry has legal effect from `valid_from` to the day before `valid_to`; it is live while
    /// `valid_to` is null. Every change of a plan's state stays in `plan_state_change`.
    package static let planning = DatabaseSchema(
        "planning",
        [
            Migration(1, "plans", plans + posts + entries),
            Migration(
                2,
                "secrecy grades",
                ["ALTER TABLE plan ADD COLUMN secrecy_grade TEXT NOT NULL DEFAULT 'INTERNAL'"]
            ),
            Migration(3, "who has read", recordReads),
        ]
    )

    private static let plans: [Statement] = [
        """
        CREATE TABLE plan (
            id TEXT PRIMARY KEY,
            plan_number TEXT NOT NULL,
            display_name TEXT NOT NULL,
            organization TEXT NOT NULL,
            term_start_year BIGINT NOT NULL,
            term_end_year BIGINT NOT NULL,
            kind TEXT NOT NULL,
            approving_level TEXT NOT NULL,
            coefficient_percent BIGINT NOT NULL,
            state TEXT NOT NULL,
            version BIGINT NOT NULL,
            recorded_at BIGINT NOT NULL,
            changed_at BIGINT NOT NULL,
            UNIQUE (organization, plan_number)
        )
        """,
        "CREATE INDEX plan_by_age ON plan (recorded_at, id)",
        "CREATE INDEX plan_by_organization ON plan (organization, recorded_at, id)",
        """
        CREATE TABLE plan_state_change (
            plan_id TEXT NOT NULL REFERENCES plan (id),
            version BIGINT NOT NULL,
            from_state TEXT NOT NULL,
            to_state TEXT NOT NULL,
            actor TEXT NOT NULL,
            evidence TEXT NOT NULL,
            recorded_at BIGINT NOT NULL,
            PRIMARY KEY (plan_id, version)
        )
        """,
    ]

    private static let posts: [Statement] = [
        """
        CREATE TABLE plan_post (
            plan_id TEXT NOT NULL REFERENCES plan (id),
            id TEXT NOT NULL,
            display_name TEXT NOT NULL,
            kind TEXT NOT NULL,
            post_count BIGINT NOT NULL,
            max_entry_count BIGINT NOT NULL,
            recorded_at BIGINT NOT NULL,
            PRIMARY KEY (plan_id, id)
        )
        """,
        "CREATE INDEX plan_post_by_age ON plan_post (plan_id, recorded_at, id)",
    ]

    private static let entries: [Statement] = [
        """
        CREATE TABLE plan_entry (
            id TEXT PRIMARY KEY,
            plan_id TEXT NOT NULL,
            post_id TEXT NOT NULL,
            official_id TEXT NOT NULL,
            object_group TEXT NOT NULL,
            override_reason TEXT NOT NULL,
            rules \(.bytes) NOT NULL,
            valid_from TEXT NOT NULL,
            valid_to TEXT,
            recorded_at BIGINT NOT NULL,
            FOREIGN KEY (plan_id, post_id) REFERENCES plan_post (plan_id, id)
        )
        """,
        "CREATE INDEX plan_entry_by_age ON plan_entry (plan_id, post_id, recorded_at, id)",
        "CREATE INDEX plan_entry_by_official ON plan_entry (official_id, plan_id, post_id)",
        """
        CREATE UNIQUE INDEX plan_entry_live ON plan_entry (plan_id, post_id, official_id)
        WHERE valid_to IS NULL
        """,
    ]
}
