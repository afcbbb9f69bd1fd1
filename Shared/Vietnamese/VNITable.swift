/// The letters of VNI for Windows: most marks stand behind the letter as one of their own.
enum VNITable {
    /// Letters that are one byte, with the tones that may follow some of them.
    private static let single: [UInt8: Character] = [
        0xED: "í", 0xEC: "ì", 0xE6: "ỉ", 0xF3: "ĩ", 0xF2: "ị", 0xF4: "ơ", 0xF6: "ư", 0xEE: "ỵ",
        0xF1: "đ", 0xCD: "Í", 0xCC: "Ì", 0xC6: "Ỉ", 0xD3: "Ĩ", 0xD2: "Ị", 0xD4: "Ơ", 0xD6: "Ư",
        0xCE: "Ỵ", 0xD1: "Đ",
    ]

    /// The marks that a small byte puts on the letter before it, as combining marks.
    private static let marks: [UInt8: String] = [
        0xF9: "\u{301}", 0xF8: "\u{300}", 0xFB: "\u{309}", 0xF5: "\u{303}", 0xEF: "\u{323}",
        0xE2: "\u{302}", 0xE1: "\u{302}\u{301}", 0xE0: "\u{302}\u{300}", 0xE5: "\u{302}\u{309}",
        0xE3: "\u{302}\u{303}", 0xE4: "\u{302}\u{323}", 0xEA: "\u{306}",
        0xE9: "\u{306}\u{301}", 0xE8: "\u{306}\u{300}", 0xFA: "\u{306}\u{309}",
        0xFC: "\u{306}\u{303}", 0xEB: "\u{306}\u{323}",
    ]
    private static let tones: Set<UInt8> = [0xF9, 0xF8, 0xFB, 0xF5, 0xEF]
    private static let circumflexes: Set<UInt8> = [0xE2, 0xE1, 0xE0, 0xE5, 0xE3, 0xE4]

    /// Whether a mark, in its small form, may stand on a letter.
    private static func carries(_ letter: Character, _ mark: UInt8) -> Bool {
        switch letter {
        case "a", "A": true
        case "e", "E", "o", "O": tones.contains(mark) || circumflexes.contains(mark)
        // ỵ is a letter of its own.
        case "y", "Y": tones.contains(mark) && mark != 0xEF
        case "u", "U", "ơ", "Ơ", "ư", "Ư": tones.contains(mark)
        default: false
        }
    }

    /// The text of some bytes; `nil` for a mark that has no letter, and for what is no letter.
    static func text(_ units: [LegacyUnit]) -> String? {
        var text = ""
        /// The last letter, when a mark may still follow.
        var open: Character?
        for unit in units {
            if let scalar = unit.common {
                open = Character(scalar)
                text.unicodeScalars.append(scalar)
                continue
            }
            guard case .letter(let byte) = unit else { return nil }
            // Marks behind capitals come in either case: the letter alone tells which it is.
            let small = (0xC0...0xDF).contains(byte) ? byte + 0x20 : byte
            if let letter = open, let mark = marks[small], carries(letter, small) {
                text += mark
                open = nil
            } else if let letter = single[byte] {
                text.append(letter)
                open = letter
            } else {
                return nil
            }
        }
        return VietnameseText.normalised(text)
    }
}
