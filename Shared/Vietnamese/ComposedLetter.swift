/// What a scalar of a text in composed form comes to, looked up instead of taken apart.
///
/// Nearly every name and title has no others: basic Latin letters, digits and signs, and the
/// composed letters. A text with any other scalar goes the long way, which the table is made by.
enum ComposedLetter: Sendable {
    /// A letter with its marks, its place in the alphabet, and itself without marks in lower case.
    case letter(Letter, rank: UInt8, folded: UInt8)
    /// A digit, a sign or a space of ASCII.
    case sign(UInt8)

    /// The letter or sign of a scalar, or `nil` when the table has it not.
    static func of(_ scalar: Unicode.Scalar) -> ComposedLetter? {
        switch scalar.value {
        case 0..<latinEnd: table[Int(scalar.value)]
        case vietnamese: table[Int(scalar.value - vietnamese.lowerBound + latinEnd)]
        default: nil
        }
    }

    /// The byte by which searches know it.
    var folded: UInt8 {
        switch self {
        case .letter(_, _, let folded): folded
        case .sign(let sign): sign
        }
    }

    /// Whether a text has no scalars but those of the table.
    static func makeUp(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy { of($0) != nil }
    }

    /// The letters and signs of a text, or `nil` when it has others.
    static func all(of text: String) -> [ComposedLetter]? {
        var letters: [ComposedLetter] = []
        letters.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars {
            guard let letter = of(scalar) else { return nil }
            letters.append(letter)
        }
        return letters
    }

    /// Latin letters up to the extended ones of block B; all are in normalisation form C.
    private static let latinEnd: UInt32 = 0x250
    /// The letters that have a shape and a tone, in the block that was made for Vietnamese.
    private static let vietnamese: ClosedRange<UInt32> = 0x1EA0...0x1EF9

    private static let table: [ComposedLetter?] = (Array(0..<latinEnd) + Array(vietnamese)).map {
        Unicode.Scalar($0).flatMap(ComposedLetter.init)
    }

    private init?(_ scalar: Unicode.Scalar) {
        var scalars = VietnameseText.decomposed(String(scalar)).makeIterator()
        guard let first = scalars.next() else { return nil }
        guard var letter = Letter(first) else {
            guard scalar.isASCII else { return nil }
            self = .sign(UInt8(scalar.value))
            return
        }
        while let mark = scalars.next() {
            guard VietnameseText.isCombining(mark) else { return nil }
            letter.add(mark)
        }
        guard let rank = letter.rank else { return nil }
        self = .letter(letter, rank: rank, folded: UInt8(letter.base.value))
    }
}

extension VietnameseText {
    /// Whether a text is in normalisation form C as far as can be told from each scalar alone.
    static func isPlainlyNormalised(_ text: String) -> Bool {
        // Below the first combining mark nothing changes by composition.
        text.unicodeScalars.allSatisfy {
            $0.value < 0x300 || (0x1EA0...0x1EF9).contains($0.value)
        }
    }

    /// The bytes of ``folded(_:)`` for a text of composed letters, `nil` for another.
    static func foldedQuickly(_ text: String) -> [UInt8]? {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars {
            guard let letter = ComposedLetter.of(scalar) else { return nil }
            bytes.append(letter.folded)
        }
        return bytes
    }

    /// The words of ``searchWords(_:)`` in a folded text of ASCII.
    static func words(ofFolded bytes: [UInt8]) -> [String] {
        var words: [String] = []
        var word: [UInt8] = []
        for byte in bytes {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
                word.append(byte)
            case UInt8(ascii: "'"): break
            default:
                if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
                word.removeAll(keepingCapacity: true)
            }
        }
        if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
        return words
    }

    /// The words between spaces; `nil` for a text that may have spaces other than those of ASCII.
    package static func spacedWords(_ text: String) -> [Substring]? {
        guard ComposedLetter.makeUp(text) else { return nil }
        return text.utf8.split { $0 == 0x20 || (0x09...0x0D).contains($0) }.map { Substring($0) }
    }
}
