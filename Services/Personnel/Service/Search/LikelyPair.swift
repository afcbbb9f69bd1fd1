internal import Storage

/// What a word of a query stands for: complete words, and how many names about have one of them.
struct KnownWord: Sendable {
    let words: [[UInt8]]
    let weight: Int64
}

/// Two words of a query, which every name that is found has together.
struct LikelyPair: Sendable {
    /// Every complete word of the one with every complete word of the other.
    let pairs: [WordPair]
    /// Names that have both, as if words stood together by chance.
    let weight: Int64

    /// Every two of some words that stand for few complete words, those first that the fewest
    /// names are likely to have together.
    static func all(of words: [KnownWord], among reader: any Reader) throws -> [LikelyPair] {
        guard words.count > 1 else { return [] }
        let last = try reader.first(
            "SELECT last FROM number_source WHERE name = \(NumberSource.Kind.official.rawValue)"
        )
        let officials = max(1, try last?.integer("last") ?? 1)
        return words.enumerated().flatMap { place, one in
            words[(place + 1)...].compactMap { LikelyPair(one, $0, of: officials) }
        }.sorted { $0.weight < $1.weight }
    }

    private init?(_ one: KnownWord, _ other: KnownWord, of officials: Int64) {
        guard one.words.count * other.words.count <= PersonnelLimits.expansionsMax else {
            return nil
        }
        let product = one.weight.multipliedReportingOverflow(by: other.weight)
        weight = (product.overflow ? .max : product.partialValue) / officials
        var pairs: Set<WordPair> = []
        for word in one.words { pairs.formUnion(other.words.compactMap { WordPair(word, $0) }) }
        guard !pairs.isEmpty else { return nil }
        self.pairs = pairs.sorted()
    }
}
