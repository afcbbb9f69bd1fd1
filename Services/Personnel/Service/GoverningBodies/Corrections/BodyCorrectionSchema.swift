internal import Storage

extension DatabaseSchema {
    /// What was taken back of governing bodies, since it had been recorded by mistake.
    ///
    /// A body, or a time in one, that was taken back is on no day: its row keeps whose it was for
    /// reads of what the record said before, and its days there lie before all days of a history. A
    /// correction of a body as a whole names no time.
    static let bodyCorrections: [Statement] = [
        "ALTER TABLE governing_body ADD COLUMN taken_back_at BIGINT",
        "ALTER TABLE body_member ADD COLUMN taken_back_at BIGINT",
        """
        CREATE TABLE body_correction (
            number BIGINT PRIMARY KEY,
            governing_body_number BIGINT NOT NULL,
            body_member_number BIGINT,
            reason TEXT NOT NULL,
            decision_number TEXT NOT NULL,
            decision_date TEXT NOT NULL,
            recorded_at BIGINT NOT NULL
        )
        """,
        "CREATE INDEX body_correction_body ON body_correction (governing_body_number, number)",
        "CREATE INDEX body_correction_member ON body_correction (body_member_number)",
        "INSERT INTO number_source (name, last) VALUES ('body_correction', 0)",
    ]
}
