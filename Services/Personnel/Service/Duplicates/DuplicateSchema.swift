internal import Storage

extension DatabaseSchema {
    /// Merges of officials, what came along with them, and pairs that are two persons.
    ///
    /// A merged official leaves `official`, and with it every list and search, for
    /// `merged_official`; the facts of before stay in `official_fact`, superseded. What belonged to
    /// it has the survivor's keys from then on, and `official_merge_row` names it, so that it is
    /// known whose it was before, and goes back when the merge is undone.
    static let duplicates: [Statement] = [
        """
        CREATE TABLE merged_official (
            number BIGINT PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            version BIGINT NOT NULL,
            created_at BIGINT NOT NULL,
            erased_at BIGINT
        )
        """,
        """
        CREATE TABLE official_merge (
            number BIGINT PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            survivor_official_number BIGINT NOT NULL,
            survivor_official_id TEXT NOT NULL,
            merged_official_number BIGINT NOT NULL,
            merged_official_id TEXT NOT NULL,
            fields TEXT NOT NULL,
            grounds TEXT NOT NULL,
            merger TEXT NOT NULL,
            merged_at BIGINT NOT NULL,
            survivor_recorded_at BIGINT NOT NULL,
            merged_recorded_at BIGINT NOT NULL,
            row_count BIGINT NOT NULL,
            undo_reason TEXT NOT NULL,
            undoer TEXT NOT NULL,
            undone_at BIGINT,
            version BIGINT NOT NULL
        )
        """,
        """
        CREATE INDEX official_merge_survivor ON official_merge (survivor_official_number, number)
        """,
        "CREATE INDEX official_merge_merged ON official_merge (merged_official_number, number)",
        """
        CREATE TABLE official_merge_row (
            kind TEXT NOT NULL,
            row_id TEXT NOT NULL,
            official_merge_number BIGINT NOT NULL,
            PRIMARY KEY (kind, row_id, official_merge_number)
        )
        """,
        """
        CREATE INDEX official_merge_row_merge ON official_merge_row (
            official_merge_number, kind, row_id
        )
        """,
        // The first is the one with the smaller number.
        """
        CREATE TABLE duplicate_dismissal (
            first_official_number BIGINT NOT NULL,
            second_official_number BIGINT NOT NULL,
            reason TEXT NOT NULL,
            dismisser TEXT NOT NULL,
            dismissed_at BIGINT NOT NULL,
            PRIMARY KEY (first_official_number, second_official_number)
        )
        """,
        "CREATE INDEX official_namesake ON official (birth_date, search_text)",
        "INSERT INTO number_source (name, last) VALUES ('official_merge', 0)",
    ]
}
