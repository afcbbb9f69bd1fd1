internal import Storage

/// The words of officials' names, each a range of one index in the order of the lists.
struct NameIndex {
    let transaction: any Transaction

    /// One official in this many is counted for the frequency of words: an estimate is enough to
    /// choose the rarest, and writers seldom meet on a word's row.
    private static let sampling: Int64 = 64

    /// Enters an official under each word of the name.
    func add(_ record: OfficialRecord) throws {
        let sortKey = record.sortKey
        let words = record.searchWords.map { Array($0.utf8) }
        let text = Self.searchText(of: record)
        let rows = words.map { "(\($0), \(sortKey), \(record.number), \(text))" as Statement }
        try transaction.execute(
            """
            INSERT INTO name_word (word, sort_key, official_number, search_text)
            VALUES \(Statement(joining: rows, with: .comma))
            """
        )
        try count(words, of: record, sign: 1)
    }

    /// Removes an official from under each word.
    func remove(_ record: OfficialRecord) throws {
        let words = record.searchWords.map { Array($0.utf8).stored }
        try transaction.execute(
            """
            DELETE FROM name_word WHERE word IN \(list: words) AND sort_key = \(record.sortKey)
                AND official_number = \(record.number)
            """
        )
        try count(record.searchWords.map { Array($0.utf8) }, of: record, sign: -1)
    }

    /// What a search compares begun words with: each word behind a space.
    static func searchText(of record: OfficialRecord) -> String {
        record.searchWords.map { " " + $0 }.joined()
    }

    private func count(_ words: [[UInt8]], of record: OfficialRecord, sign: Int64) throws {
        if record.number.isMultiple(of: Self.sampling) {
            for word in words {
                try transaction.execute(
                    """
                    INSERT INTO dictionary_word (word, weight)
                    VALUES (\(word), \(Self.sampling * sign))
                    ON CONFLICT (word) DO UPDATE
                    SET weight = dictionary_word.weight + \(Self.sampling * sign)
                    """
                )
            }
        } else if sign > 0 {
            let rows = words.map { "(\($0), 0)" as Statement }
            try transaction.execute(
                """
                INSERT INTO dictionary_word (word, weight)
                VALUES \(Statement(joining: rows, with: .comma))
                ON CONFLICT (word) DO NOTHING
                """
            )
        }
    }
}
