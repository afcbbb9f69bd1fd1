internal import Storage

extension DatabaseSchema {
    /// What was taken back of holdings, since it had been recorded by mistake.
    ///
    /// A holding that was taken back is on no day: its row in `holding` keeps official and post for
    /// reads of what the record said before, and its days there lie before all days of a history.
    static let holdingCorrections: [Statement] = [
        "ALTER TABLE holding ADD COLUMN taken_back_at BIGINT",
        """
        CREATE TABLE holding_correction (
            holding_number BIGINT NOT NULL,
            version BIGINT NOT NULL,
            kind BIGINT NOT NULL,
            reason TEXT NOT NULL,
            decision_number TEXT NOT NULL,
            decision_date TEXT NOT NULL,
            recorded_at BIGINT NOT NULL,
            PRIMARY KEY (holding_number, version)
        )
        """,
    ]
}
