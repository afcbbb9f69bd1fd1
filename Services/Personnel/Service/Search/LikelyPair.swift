internal import Storage

/// What a word of a query stands for: complete words, and how many names about have one of them.
struct KnownWord: Sendable {
    let words: [[UInt8]]
    let weight: Int64
}

/// The two words of a query that the fewest names are likely to have together.
struct LikelyPair: Sendable {
    /// Every complete word of the one with every complete word of the other.
    let pairs: [WordPair]
    /// Names that have both, as if words stood together by chance.
    let weight: Int64

    /// Looks for them; `nil` when the query has no two words that stand for few words each.
    init?(rarestOf words: [KnownWord], among reader: any Reader) throws {
        var rarest: (one: KnownWord, other: KnownWord)?
        for (place, one) in words.enumerated() {
            for other in words[(place + 1)...]
            where one.words.count * other.words.count <= PersonnelLimits.expansionsMax {
                let product = one.weight.multipliedReportingOverflow(by: other.weight)
                let least = rarest.map { $0.one.weight * $0.other.weight } ?? .max
                if !product.overflow, product.partialValue < least { rarest = (one, other) }
            }
        }
        guard let rarest else { return nil }
        let last = try reader.first(
            "SELECT last FROM number_source WHERE name = \(NumberSource.Kind.official.rawValue)"
        )
        let officials = max(1, try last?.integer("last") ?? 1)
        weight = rarest.one.weight * rarest.other.weight / officials
        var pairs: Set<WordPair> = []
        for one in rarest.one.words {
            pairs.formUnion(rarest.other.words.compactMap { WordPair(one, $0) })
        }
        guard !pairs.isEmpty else { return nil }
        self.pairs = pairs.sorted()
    }
}
