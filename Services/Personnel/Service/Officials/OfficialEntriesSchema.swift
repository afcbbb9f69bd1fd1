internal import Storage

extension DatabaseSchema {
    /// Entries of officials in the order of their names where that serves as well, and none where
    /// another one serves.
    ///
    /// Rows of an import are taken in the order of names. An entry by a number or by a day of birth
    /// changes a page of its own for each of them, which in a large record is most of what a row
    /// costs.
    static let officialEntries: [Statement] = [
        "DROP INDEX official_fact_personal_id",
        """
        CREATE INDEX official_fact_other_personal_id ON official_fact (personal_id)
        WHERE version > 1 OR recorded_to < 253402300799999999 OR valid_to < '9999-12-31'
        """,
        "DROP INDEX official_namesake",
        "CREATE INDEX official_namesakes ON official (search_text, birth_date)",
    ]
}
