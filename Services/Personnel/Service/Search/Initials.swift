internal import Storage
internal import Vietnamese

/// The initials of a whole name in its order: `nva` for Nguyễn Văn An.
struct Initials: Sendable {
    /// Small Latin letters without signs.
    private let letters: [Character]

    /// The initials that a folded word can be, or `nil` when it is too short, too long, or has
    /// more than letters.
    init?(_ word: String) {
        guard PersonnelLimits.initialsLength.contains(word.count),
            word.utf8.allSatisfy((UInt8(ascii: "a")...UInt8(ascii: "z")).contains)
        else { return nil }
        letters = Array(word)
    }

    /// Whether a name has these initials and no others.
    ///
    /// In `search_text` each word stands behind a space; letters are no signs of `LIKE`.
    var filter: Statement {
        let begun = letters.map { " \($0)%" }.joined()
        let more = String(repeating: "% ", count: letters.count + 1) + "%"
        return "search_text LIKE \(begun) AND search_text NOT LIKE \(more)"
    }

    /// The part of the lists in which given names begin with the last letter: the first key in it
    /// and the first behind it.
    ///
    /// Letters with signs stand between their Latin letter and the next one: ă and â before b.
    var range: (from: [UInt8], to: [UInt8]) {
        let last = letters[letters.count - 1]
        let first = VietnameseText.sortKey(String(last)).prefix(1)
        guard last != "z", let code = last.asciiValue else { return (Array(first), [0xF0]) }
        let next = Character(Unicode.Scalar(code + 1))
        return (Array(first), Array(VietnameseText.sortKey(String(next)).prefix(1)))
    }
}
