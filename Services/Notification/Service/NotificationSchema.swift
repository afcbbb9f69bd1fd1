internal import Records
package import Storage

extension DatabaseSchema {
    /// The tables of the notification service.
    ///
    /// Notices are written once and never changed; taking note of one is a row of its own. The one
    /// row of `notice_feed` gives out the places: its lock makes the order of the places the order
    /// of the commits, so that a watch that has seen place n will never find a smaller one later.
    package static let notification = DatabaseSchema(
        "notification",
        [
            Migration(
                1,
                "notices",
                [
                    """
                    CREATE TABLE notice_feed (
                        id BIGINT PRIMARY KEY CHECK (id = 1),
                        sequence BIGINT NOT NULL
                    )
                    """,
                    "INSERT INTO notice_feed (id, sequence) VALUES (1, 0)",
                    """
                    CREATE TABLE notice (
                        sequence BIGINT PRIMARY KEY,
                        id TEXT NOT NULL UNIQUE,
                        recipient TEXT NOT NULL,
                        subject TEXT NOT NULL,
                        event_id TEXT NOT NULL,
                        event_type TEXT NOT NULL,
                        producer TEXT NOT NULL,
                        title_vi TEXT NOT NULL,
                        title_en TEXT NOT NULL,
                        text_vi TEXT NOT NULL,
                        text_en TEXT NOT NULL,
                        secrecy_grade BIGINT NOT NULL,
                        rules TEXT NOT NULL,
                        acknowledgement_required BIGINT NOT NULL,
                        occurred_at BIGINT NOT NULL,
                        recorded_at BIGINT NOT NULL,
                        UNIQUE (event_id, recipient)
                    )
                    """,
                    "CREATE INDEX notice_by_recipient ON notice (recipient, sequence)",
                    "CREATE INDEX notice_by_subject ON notice (subject, sequence)",
                    """
                    CREATE TABLE acknowledgement (
                        notice_sequence BIGINT PRIMARY KEY REFERENCES notice (sequence),
                        acknowledged_by TEXT NOT NULL,
                        recorded_at BIGINT NOT NULL
                    )
                    """,
                ]
            ),
            Migration(2, "who has read", recordReads),
        ]
    )
}
