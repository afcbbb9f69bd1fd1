internal import Vietnamese

/// What lists and searches know of a name, made once for each change.
struct NameKeys {
    /// The place in lists: by given name, then family name, then middle names.
    let sortKey: [UInt8]
    /// The words by which a search finds the name, each once, as UTF-8.
    let words: [[UInt8]]
    /// What a search compares begun words with: each word behind a space.
    let searchText: String

    /// The keys of a full name.
    init(_ fullName: String) {
        sortKey = Self.sortKey(of: fullName)
        var seen: Set<String> = []
        let words = VietnameseText.searchWords(fullName).filter { seen.insert($0).inserted }
        self.words = words.map { Array($0.utf8) }
        searchText = words.map { " " + $0 }.joined()
    }
}

extension NameKeys {
    /// The place of a full name in lists alone.
    static func sortKey(of fullName: String) -> [UInt8] {
        PersonName(fullName)?.givenNameSortKey ?? []
    }

    /// Every two of the words.
    var pairs: [WordPair] {
        words.indices.flatMap { place in
            words[(place + 1)...].compactMap { WordPair(words[place], $0) }
        }
    }
}
