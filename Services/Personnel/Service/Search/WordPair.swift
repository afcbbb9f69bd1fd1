/// Two words that stand together in a name, the smaller one first.
struct WordPair: Hashable, Comparable, Sendable {
    let first: [UInt8]
    let second: [UInt8]

    /// `nil` for one and the same word, which stands in a name once.
    init?(_ one: [UInt8], _ other: [UInt8]) {
        guard one != other else { return nil }
        let isInOrder = one.lexicographicallyPrecedes(other)
        first = isInOrder ? one : other
        second = isInOrder ? other : one
    }

    /// Every two of the words of a name.
    static func all(of words: [[UInt8]]) -> [WordPair] {
        words.indices.flatMap { place in
            words[(place + 1)...].compactMap { WordPair(words[place], $0) }
        }
    }

    /// The order of the index of pairs.
    static func < (left: WordPair, right: WordPair) -> Bool {
        left.first == right.first
            ? left.second.lexicographicallyPrecedes(right.second)
            : left.first.lexicographicallyPrecedes(right.first)
    }
}
