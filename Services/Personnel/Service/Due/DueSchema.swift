internal import Storage

extension DatabaseSchema {
    /// How far the notices of what is due are: one row.
    ///
    /// Through `told_through` all are told, null before the first day. While those of `until_on`
    /// are under way, the records of a matter are looked at up to `looked_to`, and those of all
    /// matters before.
    static let dueNotices: [Statement] = [
        """
        CREATE TABLE due_run (
            number BIGINT PRIMARY KEY,
            told_through TEXT,
            until_on TEXT,
            matter_code TEXT NOT NULL,
            looked_to BIGINT NOT NULL
        )
        """,
        "INSERT INTO due_run (number, matter_code, looked_to) VALUES (1, '', 0)",
    ]

    /// Cells of which it was told that they are too small, as long as they are.
    static let smallCells: [Statement] = [
        """
        CREATE TABLE small_cell (
            organization_number BIGINT PRIMARY KEY,
            found_on TEXT NOT NULL
        )
        """
    ]
}
