internal import Records
package import Storage

extension DatabaseSchema {
    /// The tables of the discipline service.
    ///
    /// Sanctions are written once: `valid_from` and `valid_to` bound their legal effect (half
    /// open, no `valid_to` when they do not end by themselves), `recorded_at` is when the record
    /// was made. Blocks are derived at every question and have no table.
    package static let discipline = DatabaseSchema(
        "discipline",
        [
            Migration(
                1,
                "sanctions",
                [
                    """
                    CREATE TABLE sanction (
                        id TEXT PRIMARY KEY,
                        official_id TEXT NOT NULL,
                        track TEXT NOT NULL,
                        subject TEXT NOT NULL,
                        form TEXT NOT NULL,
                        decision_number TEXT NOT NULL,
                        decision_date TEXT NOT NULL,
                        valid_from TEXT NOT NULL,
                        valid_to TEXT,
                        reason_reference TEXT NOT NULL,
                        corruption_related BIGINT NOT NULL,
                        organization TEXT NOT NULL,
                        party_sanction_id TEXT REFERENCES sanction (id),
                        rules \(.bytes) NOT NULL,
                        recorded_at BIGINT NOT NULL,
                        UNIQUE (official_id, track, decision_number, decision_date)
                    )
                    """,
                    """
                    CREATE INDEX sanction_by_official
                    ON sanction (official_id, valid_from, id)
                    """,
                ]
            ),
            Migration(
                2,
                "secrecy grades",
                ["ALTER TABLE sanction ADD COLUMN secrecy_grade TEXT NOT NULL DEFAULT 'INTERNAL'"]
            ),
            Migration(3, "who has read", recordReads),
            Migration(4, "cases", cases),
        ]
    )
}
