internal import Vietnamese

/// What lists and searches know of a name, made once for each change.
struct NameKeys: Sendable {
    /// The place in lists: by given name, then family name, then middle names.
    let sortKey: [UInt8]
    /// What a search compares begun words with: each word once, behind a space.
    let searchText: String

    /// The keys of a full name.
    init(_ fullName: String) { self.init(fullName, sortKey: Self.sortKey(of: fullName)) }

    /// The keys of a name that was taken apart.
    init(_ name: PersonName) { self.init(name.full, sortKey: name.givenNameSortKey) }

    private init(_ fullName: String, sortKey: [UInt8]) {
        self.sortKey = sortKey
        var seen: Set<String> = []
        let words = VietnameseText.searchWords(fullName).filter { seen.insert($0).inserted }
        searchText = words.map { " " + $0 }.joined()
    }
}

extension NameKeys {
    /// The place of a full name in lists alone.
    static func sortKey(of fullName: String) -> [UInt8] {
        PersonName(fullName)?.givenNameSortKey ?? []
    }

    /// The words by which a search finds the name, each once, as UTF-8.
    var words: [[UInt8]] {
        searchText.utf8.split(separator: UInt8(ascii: " ")).map { Array($0) }
    }
}
