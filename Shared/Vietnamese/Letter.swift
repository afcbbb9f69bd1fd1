/// One letter of the alphabet with what stands on it.
struct Letter {
    /// The letter without any mark, in lower case.
    var base: Unicode.Scalar
    /// The mark that makes another letter of it (dấu phụ): `ă`, `â`, `ơ`; not a tone.
    var shape: Unicode.Scalar?
    /// The tone (thanh điệu) that it carries.
    var tone = Tone.level
    /// Whether it is a capital.
    var isCapital: Bool

    /// The letter of a scalar without marks, or `nil` when it is none of this alphabet.
    init?(_ scalar: Unicode.Scalar) {
        guard let plain = Letter.plain(scalar) else { return nil }
        base = plain
        isCapital = scalar.properties.isUppercase
        // The stroke of đ is part of the letter: it has no decomposition.
        if scalar == "đ" || scalar == "Đ" { shape = Letter.stroke }
    }

    /// Adds a mark; the last tone and the last shape count.
    mutating func add(_ mark: Unicode.Scalar) {
        if let tone = Tone(mark: mark) { self.tone = tone } else { shape = mark }
    }

    /// A basic Latin letter, or đ, in lower case without its stroke.
    static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        switch scalar {
        case "a"..."z": scalar
        case "A"..."Z": Unicode.Scalar(scalar.value + 0x20)
        case "đ", "Đ": "d"
        default: nil
        }
    }

    static let stroke: Unicode.Scalar = "\u{0335}"
}

extension Letter {
    /// Place in the alphabet, from 0: a ă â b c d đ e ê g h i k l m n o ô ơ p q r s t u ư v x y.
    ///
    /// The letters that only borrowed words and the languages of the minorities have stand behind
    /// the letter that they resemble: č, ĕ, f, ĭ, j, ñ, ŏ, ŭ, w, z.
    var rank: UInt8? {
        Letter.ranks[Key(base: base, shape: shape)] ?? Letter.ranks[Key(base: base, shape: nil)]
    }

    /// Whether the letter is one of the alphabet or of its extension for the minorities.
    var isKnown: Bool { Letter.ranks[Key(base: base, shape: shape)] != nil }

    private struct Key: Hashable {
        let base: Unicode.Scalar
        let shape: Unicode.Scalar?
    }

    private static let ranks: [Key: UInt8] = {
        var ranks: [Key: UInt8] = [:]
        for letter in "aăâbcčdđeĕêfghiĭjklmnñoŏôơpqrstuŭưvwxyz" {
            var scalars = VietnameseText.decomposed(String(letter)).makeIterator()
            guard let first = scalars.next(), var parsed = Letter(first) else { continue }
            while let mark = scalars.next() { parsed.shape = mark }
            ranks[Key(base: parsed.base, shape: parsed.shape)] = UInt8(ranks.count)
        }
        return ranks
    }()
}

/// The six tones (thanh điệu), in the order in which dictionaries list them.
enum Tone: UInt8 {
    /// ngang, without a mark
    case level
    /// huyền, as in `à`
    case falling
    /// hỏi, as in `ả`
    case dipping
    /// ngã, as in `ã`
    case creaky
    /// sắc, as in `á`
    case rising
    /// nặng, as in `ạ`
    case heavy

    /// The tone of a combining mark, or `nil` when the mark is none of a tone.
    init?(mark: Unicode.Scalar) {
        switch mark {
        case "\u{0300}": self = .falling
        case "\u{0309}": self = .dipping
        case "\u{0303}": self = .creaky
        case "\u{0301}": self = .rising
        case "\u{0323}": self = .heavy
        default: return nil
        }
    }
}
