extension VietnameseText {
    /// Bytes that order texts as a Vietnamese dictionary does when compared as bytes.
    ///
    /// Letters decide first, in the order of the alphabet; then the tones, word by word, in the
    /// order ngang, huyền, hỏi, ngã, sắc, nặng; then case, small before capital. Signs separate
    /// words and do not count otherwise; digits stand before letters, other scripts behind them.
    /// Where in a syllable the tone is written makes no difference: `Hoà` equals `Hòa`.
    /// Texts with equal keys differ only in signs.
    package static func sortKey(_ text: String) -> [UInt8] {
        var key = SortKey()
        key.append(text)
        return key.bytes
    }
}

/// Builds a key of one or several parts; case counts only when all parts are equal.
struct SortKey {
    private var parts: [UInt8] = []
    private var capitals: [UInt8] = []

    /// Smaller than every weight, so that a shorter text precedes a longer one.
    private static let end: UInt8 = 0x01
    private static let wordEnd: UInt8 = 0x02
    private static let firstTone: UInt8 = 0x02
    private static let firstDigit: UInt8 = 0x10
    private static let firstLetter: UInt8 = 0x20
    private static let foreign: UInt8 = 0xF0

    /// The key of all parts so far.
    var bytes: [UInt8] { parts + capitals.trimmed(of: 0) }

    /// Adds a part that is compared completely before the next one.
    mutating func append(_ text: String) {
        let letters = Self.letters(of: text)
        parts += letters.weights
        parts.append(Self.end)
        parts += letters.tones.trimmed(of: Self.wordEnd)
        parts.append(Self.end)
        capitals += letters.capitals
    }

    static func letters(of text: String) -> Weights {
        guard let letters = ComposedLetter.all(of: text) else {
            return lettersByDecomposition(of: text)
        }
        var weights = Weights()
        for letter in letters {
            switch letter {
            case .letter(let letter, let rank, _): weights.add(letter, of: rank)
            case .sign(let sign): weights.add(sign: Unicode.Scalar(sign))
            }
        }
        return weights
    }

    /// The same for any text.
    static func lettersByDecomposition(of text: String) -> Weights {
        var weights = Weights()
        var pending: Letter?
        for scalar in VietnameseText.decomposed(text) {
            if let letter = Letter(scalar) {
                weights.add(pending)
                pending = letter
            } else if VietnameseText.isCombining(scalar) {
                pending?.add(scalar)
            } else {
                weights.add(pending)
                pending = nil
                weights.add(sign: scalar)
            }
        }
        weights.add(pending)
        return weights
    }

    /// The three levels of one part.
    struct Weights: Hashable {
        var weights: [UInt8] = []
        var tones: [UInt8] = []
        var capitals: [UInt8] = []
        private var wordIsOpen = false

        mutating func add(_ letter: Letter?) {
            guard let letter, let rank = letter.rank else { return }
            add(letter, of: rank)
        }

        mutating func add(_ letter: Letter, of rank: UInt8) {
            openWord()
            weights.append(SortKey.firstLetter + rank)
            if letter.tone != .level { tones.append(SortKey.firstTone + letter.tone.rawValue) }
            capitals.append(letter.isCapital ? 1 : 0)
        }

        mutating func add(sign scalar: Unicode.Scalar) {
            switch scalar {
            case "0"..."9":
                openWord()
                weights.append(SortKey.firstDigit + UInt8(scalar.value - 0x30))
            case _ where scalar.properties.isAlphabetic:
                openWord()
                weights.append(SortKey.foreign)
                weights += [16, 8, 0].map { UInt8(truncatingIfNeeded: scalar.value >> $0) }
            case "'", "\u{2019}", "\u{02BC}":
                return
            default:
                wordIsOpen = false
            }
        }

        private mutating func openWord() {
            guard !wordIsOpen else { return }
            wordIsOpen = true
            guard !weights.isEmpty else { return }
            weights.append(SortKey.wordEnd)
            tones.append(SortKey.wordEnd)
        }
    }
}

extension [UInt8] {
    /// The bytes without those at the end that equal the lowest weight.
    fileprivate func trimmed(of lowest: UInt8) -> ArraySlice<UInt8> {
        guard let last = lastIndex(where: { $0 != lowest }) else { return [] }
        return self[...last]
    }
}
