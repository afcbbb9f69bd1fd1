/// The letters of TCVN 5712:1993 VN3.
///
/// It has no capitals with tones: fonts of capitals (`.VnTimeH`) show the small ones as such, and a
/// file does not tell of fonts. A small letter with a tone becomes a capital where the other
/// letters of its word, at least two, are capitals, or all others of the text; elsewhere it stays
/// small, as in `Hà`, also as `ánh` in a name that was written so.
enum TCVN3Table {
    /// A row for each sixteenth of the table, from 0xA0; a space where there is no letter.
    private static let rows = [
        " ĂÂÊÔƠƯĐăâêôơưđ ",
        "     àảãáạ ằẳẵắ ",
        "      ặầẩẫấậè ẻẽ",
        "éẹềểễếệìỉ   ĩíịò",
        " ỏõóọồổỗốộờởỡớợù",
        " ủũúụừửữứựỳỷỹýỵ ",
    ]

    /// The letter of each byte.
    static let letters: [UInt8: Character] = {
        var letters: [UInt8: Character] = [:]
        for (row, text) in rows.enumerated() {
            for (column, letter) in text.enumerated() where letter != " " {
                letters[UInt8(0xA0 + row * 16 + column)] = letter
            }
        }
        return letters
    }()

    /// The text of some bytes; `nil` for one that is not in the table.
    static func text(_ units: [LegacyUnit]) -> String? {
        var words: [[Character]] = [[]]
        for unit in units {
            guard let character = character(unit) else { return nil }
            if character.isLetter {
                words[words.count - 1].append(character)
            } else {
                words += [[character], []]
            }
        }
        let isInCapitals = words.allSatisfy(mayBeInCapitals) && words.contains(where: isInCapitals)
        let text = words.map { word in
            isInCapitals || Self.isInCapitals(word) ? String(word).uppercased() : String(word)
        }
        return VietnameseText.normalised(text.joined())
    }

    private static func character(_ unit: LegacyUnit) -> Character? {
        if let scalar = unit.common { return Character(scalar) }
        guard case .letter(let byte) = unit else { return nil }
        return letters[byte]
    }

    /// The letters that have no capitals in the encoding.
    private static let small = Set(letters.values.filter { !"ĂÂÊÔƠƯĐăâêôơưđ".contains($0) })

    /// Whether no letter of a word says that it is in small ones.
    private static func mayBeInCapitals(_ word: [Character]) -> Bool {
        word.allSatisfy { small.contains($0) || !$0.isLowercase }
    }

    /// Whether a word is in capitals: one letter alone, as in `Hà`, does not say so.
    private static func isInCapitals(_ word: [Character]) -> Bool {
        mayBeInCapitals(word) && word.count { !small.contains($0) && $0.isLetter } > 1
    }
}
