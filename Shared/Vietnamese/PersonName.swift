/// A full name (họ và tên) in the Vietnamese order: family name, middle names, given name.
///
/// A name of one word has only a given name. Names of the minorities that put the given name
/// elsewhere are taken in the same order, as the offices' own lists do.
package struct PersonName: Hashable, Sendable {
    /// The whole name in normalisation form C, one space between words.
    package let full: String
    /// Family name (họ); empty in a name of one word.
    package let family: String
    /// What stands between (tên đệm); often empty.
    package let middle: String
    /// Given name (tên), the last word, by which people are called and listed.
    package let given: String

    /// Takes a name apart, or `nil` when it holds no word.
    package init?(_ text: String) {
        let text = VietnameseText.normalised(text)
        let words = VietnameseText.spacedWords(text) ?? text.split { $0.isWhitespace }
        guard let last = words.last else { return nil }
        full = words.joined(separator: " ")
        given = String(last)
        family = words.count > 1 ? String(words[0]) : ""
        middle = words.dropFirst().dropLast().joined(separator: " ")
    }

    /// Bytes that order people as Vietnamese offices list them: by given name, then family name,
    /// then middle names, each in the order of ``VietnameseText/sortKey(_:)``.
    package var givenNameSortKey: [UInt8] {
        var key = SortKey()
        key.append(given)
        key.append(family)
        key.append(middle)
        return key.bytes
    }
}
