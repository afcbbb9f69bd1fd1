/// Operations on Vietnamese text (tiếng Việt) that give one answer for one text, however its
/// letters are composed, and the same bytes on every machine and storage engine.
///
/// No locale of the machine takes part: the results are stored, indexed and compared for years.
package enum VietnameseText {}

extension VietnameseText {
    /// The text without diacritics and in lower case: `Đào Thị Ánh` becomes `dao thi anh`.
    ///
    /// Spaces and signs stay as they are.
    package static func folded(_ text: String) -> String {
        if let bytes = foldedQuickly(text) { return String(decoding: bytes, as: UTF8.self) }
        return foldedByDecomposition(text)
    }

    /// The same for any text.
    static func foldedByDecomposition(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in decomposed(text) {
            if let letter = Letter.plain(scalar) {
                result.append(letter)
            } else if !isCombining(scalar) {
                result.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
            }
        }
        return String(result)
    }

    /// The words of a text as a search compares them: folded, without signs, in their order.
    ///
    /// An apostrophe joins what it stands between, so `H'Mông` is one word, `hmong`.
    package static func searchWords(_ text: String) -> [String] {
        if let bytes = foldedQuickly(text) { return words(ofFolded: bytes) }
        return searchWordsByDecomposition(text)
    }

    /// The same for any text.
    static func searchWordsByDecomposition(_ text: String) -> [String] {
        foldedByDecomposition(text)
            .split { !$0.isLetter && !$0.isNumber && !apostrophes.contains($0) }
            .map { word in word.filter { !apostrophes.contains($0) } }
            .filter { !$0.isEmpty }
    }

    private static let apostrophes: Set<Character> = ["'", "\u{2019}", "\u{02BC}"]
}
