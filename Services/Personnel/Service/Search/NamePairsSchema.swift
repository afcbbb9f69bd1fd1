internal import Storage

extension DatabaseSchema {
    /// Names by every two of their words, and the tables of places and words by their keys alone.
    ///
    /// Of a few words each stands in many names; two of them together stand in few, so that a
    /// search for a full name walks little more than what it finds. The first of two words is the
    /// smaller.
    static let namePairs: [Statement] =
        placesByKey + wordsByKey + [
            """
            CREATE TABLE name_pair (
                first_word \(.bytes) NOT NULL,
                second_word \(.bytes) NOT NULL,
                sort_key \(.bytes) NOT NULL,
                official_number BIGINT NOT NULL,
                search_text TEXT NOT NULL,
                PRIMARY KEY (first_word, second_word, sort_key, official_number, search_text)
            ) \(.byKey)
            """,
            "CREATE INDEX name_word_official ON name_word (official_number, word)",
            """
            INSERT INTO name_pair (
                first_word, second_word, sort_key, official_number, search_text
            )
            SELECT one.word, other.word, one.sort_key, one.official_number, one.search_text
            FROM name_word AS one
            JOIN name_word AS other
                ON other.official_number = one.official_number AND other.word > one.word
            ORDER BY one.word, other.word, one.sort_key, one.official_number
            """,
            "DROP INDEX name_word_official",
        ]

    private static let placesByKey: [Statement] = [
        "ALTER TABLE official_placement RENAME TO official_placement_before",
        """
        CREATE TABLE official_placement (
            organization_number BIGINT NOT NULL,
            sort_key \(.bytes) NOT NULL,
            official_number BIGINT NOT NULL,
            PRIMARY KEY (organization_number, sort_key, official_number)
        ) \(.byKey)
        """,
        """
        INSERT INTO official_placement (organization_number, sort_key, official_number)
        SELECT organization_number, sort_key, official_number FROM official_placement_before
        ORDER BY organization_number, sort_key, official_number
        """,
        "DROP TABLE official_placement_before",
    ]

    private static let wordsByKey: [Statement] = [
        "ALTER TABLE name_word RENAME TO name_word_before",
        """
        CREATE TABLE name_word (
            word \(.bytes) NOT NULL,
            sort_key \(.bytes) NOT NULL,
            official_number BIGINT NOT NULL,
            search_text TEXT NOT NULL,
            PRIMARY KEY (word, sort_key, official_number, search_text)
        ) \(.byKey)
        """,
        """
        INSERT INTO name_word (word, sort_key, official_number, search_text)
        SELECT word, sort_key, official_number, search_text FROM name_word_before
        ORDER BY word, sort_key, official_number
        """,
        "DROP TABLE name_word_before",
    ]
}
