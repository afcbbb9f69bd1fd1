internal import Storage

extension DatabaseSchema {
    /// The ledger of Party dues: rows are added, none is changed or removed.
    ///
    /// A month is its first day. A reversal has the amount of the payment below zero and names it;
    /// a payment is reversed once.
    static let dues: [Statement] = [
        """
        CREATE TABLE dues_entry (
            number BIGINT PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            membership_number BIGINT NOT NULL,
            membership_id TEXT NOT NULL,
            official_id TEXT NOT NULL,
            cell_number BIGINT NOT NULL,
            cell_id TEXT NOT NULL,
            month TEXT NOT NULL,
            amount BIGINT NOT NULL,
            paid_on TEXT NOT NULL,
            reversed_number BIGINT UNIQUE,
            reversed_id TEXT NOT NULL,
            reversal_reason TEXT NOT NULL,
            recorder TEXT NOT NULL,
            created_at BIGINT NOT NULL
        )
        """,
        "CREATE INDEX dues_entry_membership ON dues_entry (membership_number, month, number)",
        "CREATE INDEX dues_entry_cell ON dues_entry (cell_number, number)",
        "INSERT INTO number_source (name, last) VALUES ('dues_entry', 0)",
    ]
}
