internal import Storage

/// An official as lists and search have it.
///
/// An object, since it stands in many entries at once.
final class ListedOfficial: Sendable {
    let number: Int64
    let name: NameKeys
    /// The words of the name, of which each has an entry, and every two.
    let words: [[UInt8]]
    /// The organisations above, by their numbers; each of them lists the official.
    let above: [Int64]

    init(number: Int64, name: NameKeys, above: [Int64]) {
        self.number = number
        self.name = name
        words = name.words
        self.above = above
    }
}

extension [ListedOfficial] {
    /// In the order of lists.
    var inOrder: [ListedOfficial] {
        sorted { left, right in
            left.name.sortKey == right.name.sortKey
                ? left.number < right.number
                : left.name.sortKey.lexicographicallyPrecedes(right.name.sortKey)
        }
    }

    /// Officials who are in the order of lists, once under each of their keys, as an index has them
    /// that begins with the key.
    ///
    /// Rows that come in the order of their index change each of its pages once. In the order of a
    /// file each row would look for another page, and most would be written several times.
    func entries<Key: Hashable>(
        under keys: (ListedOfficial) -> [Key],
        by precedes: (Key, Key) -> Bool
    ) -> [(key: Key, official: ListedOfficial)] {
        var groups: [Key: [ListedOfficial]] = [:]
        for official in self {
            for key in keys(official) { groups[key, default: []].append(official) }
        }
        return groups.sorted { precedes($0.key, $1.key) }.flatMap { key, officials in
            officials.lazy.map { (key: key, official: $0) }
        }
    }
}
