extension VietnameseText {
    /// The first sign that a text was made for a font-based encoding of before Unicode (TCVN3, VNI)
    /// and only looks like text, or `nil` when there is none.
    ///
    /// Such files convert to valid UTF-8 without complaint: `Nguyễn Văn` arrives as `NguyÔn V¨n`
    /// or `Nguyeãn Vaên`. They are told and refused, never guessed at.
    ///
    /// The signs: a symbol or letter of Latin-1 that Vietnamese does not use, an accented capital
    /// behind a small letter, and the marked letter that VNI writes behind the one it belongs to.
    package static func legacyEncodingSign(in text: String) -> Unicode.Scalar? {
        guard ComposedLetter.makeUp(text) else {
            return legacyEncodingSignByDecomposition(in: text)
        }
        var previous: Letter?
        for scalar in text.unicodeScalars {
            if case .letter(let letter, _, _) = ComposedLetter.of(scalar) {
                if isSign(letter, behind: previous) { return scalar }
                previous = letter
            } else {
                previous = nil
            }
        }
        return nil
    }

    /// The same for any text.
    static func legacyEncodingSignByDecomposition(in text: String) -> Unicode.Scalar? {
        var previous: Letter?
        for character in normalised(text) {
            let scalars = Array(decomposed(String(character)))
            guard let first = scalars.first, var letter = Letter(first) else {
                if let sign = character.unicodeScalars.first(where: isSymbolOfLegacyFont) {
                    return sign
                }
                previous = nil
                continue
            }
            for mark in scalars.dropFirst() { letter.add(mark) }
            if isSign(letter, behind: previous) { return character.unicodeScalars.first }
            previous = letter
        }
        return nil
    }

    private static func isSign(_ letter: Letter, behind previous: Letter?) -> Bool {
        guard letter.isKnown else { return true }
        let isMarked = letter.shape != nil || letter.tone != .level
        guard isMarked, let previous else { return false }
        if letter.isCapital, !previous.isCapital { return true }
        let pairs = previous.base == "a" || previous.base == "e"
        return pairs && previous.shape == nil && previous.tone == .level
            && (letter.base == "a" || letter.base == "e")
    }

    /// Symbols and letters of Latin-1 that no decomposition turns into a letter with a mark, save
    /// those that Vietnamese texts do use.
    private static func isSymbolOfLegacyFont(_ scalar: Unicode.Scalar) -> Bool {
        (0x80...0xFF).contains(scalar.value) && !"«»·°\u{A0}".unicodeScalars.contains(scalar)
    }
}
