internal import Storage

/// The words of officials' names, and every two of them together, each a range of one index in the
/// order of the lists.
struct NameIndex {
    let transaction: any Transaction
    /// Words that are known to be in the dictionary.
    var dictionary: KnownWords?

    /// One official in this many is counted for the frequency of words: an estimate is enough to
    /// choose the rarest, and writers seldom meet on a word's row.
    private static let sampling: Int64 = 64

    /// Enters officials, who are in the order of lists, under each word of their names.
    func add(_ officials: [ListedOfficial]) throws {
        let words = officials.entries(
            under: { $0.words },
            by: { $0.lexicographicallyPrecedes($1) }
        )
        try transaction.insert(
            into: "name_word (word, sort_key, official_number, search_text)",
            words
        ) { word, official in
            [
                .bytes(word), .bytes(official.name.sortKey), .integer(official.number),
                .text(official.name.searchText),
            ]
        }
        try addPairs(officials)
        for official in officials {
            try count(official.words, of: official.number, sign: 1)
        }
    }

    private func addPairs(_ officials: [ListedOfficial]) throws {
        let pairs = officials.entries(under: { WordPair.all(of: $0.words) }, by: <)
        try transaction.insert(
            into: """
                name_pair (first_word, second_word, sort_key, official_number, search_text)
                """,
            pairs
        ) { pair, official in
            [
                .bytes(pair.first), .bytes(pair.second), .bytes(official.name.sortKey),
                .integer(official.number), .text(official.name.searchText),
            ]
        }
    }

    /// Removes an official from under each word.
    func remove(_ official: Int64, _ name: NameKeys) throws {
        let words = name.words
        try transaction.execute(
            """
            DELETE FROM name_word WHERE word IN \(list: words)
                AND sort_key = \(name.sortKey) AND official_number = \(official)
            """
        )
        try transaction.execute(
            """
            DELETE FROM name_pair WHERE first_word IN \(list: words)
                AND second_word IN \(list: words)
                AND sort_key = \(name.sortKey) AND official_number = \(official)
            """
        )
        try count(words, of: official, sign: -1)
    }

    private func count(_ words: [[UInt8]], of official: Int64, sign: Int64) throws {
        if official.isMultiple(of: Self.sampling) {
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
            let new = dictionary?.new(of: words) ?? words
            guard !new.isEmpty else { return }
            let rows = new.map { "(\($0), 0)" as Statement }
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

/// Words that one transaction has entered into the dictionary, or found there.
///
/// Life: that of the transaction.
final class KnownWords {
    private var words: Set<[UInt8]> = []

    /// Those that were not asked for before.
    func new(of words: [[UInt8]]) -> [[UInt8]] {
        words.filter { self.words.insert($0).inserted }
    }
}
