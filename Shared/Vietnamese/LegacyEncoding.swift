/// An encoding of Vietnamese text of before Unicode, which its fonts made readable.
package enum LegacyEncoding: Hashable, Sendable, CaseIterable {
    /// TCVN 5712:1993 VN3, of the fonts ABC such as `.VnTime`.
    case tcvn3
    /// VNI for Windows, of fonts such as `VNI-Times`.
    case vni

    /// What people call it.
    package var name: String {
        switch self {
        case .tcvn3: "TCVN3"
        case .vni: "VNI"
        }
    }
}

extension LegacyEncoding {
    /// The text of some bytes in normalisation form C, or `nil` when they are not of the encoding.
    ///
    /// Bytes that are UTF-8 are read as the letters of Western Europe (Windows-1252) that programs
    /// took a font's bytes for, as workbooks have them; others as the font's bytes themselves. No
    /// Vietnamese text is both: a byte of these encodings that could begin a longer sequence of
    /// UTF-8 is followed by one that cannot go on with it.
    package func text(_ bytes: some Collection<UInt8>) -> String? {
        if bytes.allSatisfy({ $0 < 0x80 }) { return String(decoding: bytes, as: UTF8.self) }
        guard let letters = String(validating: bytes, as: UTF8.self) else {
            return decoded(bytes.map { .letter($0) })
        }
        return text(ofLetters: letters)
    }

    /// The text for which letters of Western Europe stand; `nil` when they are not of the encoding.
    package func text(ofLetters letters: String) -> String? {
        var units: [LegacyUnit] = []
        for scalar in letters.unicodeScalars {
            if scalar.value <= 0xFF {
                units.append(.letter(UInt8(scalar.value)))
            } else if LegacyUnit.signs.contains(scalar) {
                units.append(.sign(scalar))
            } else {
                return nil
            }
        }
        return decoded(units)
    }

    private func decoded(_ units: [LegacyUnit]) -> String? {
        switch self {
        case .tcvn3: TCVN3Table.text(units)
        case .vni: VNITable.text(units)
        }
    }
}

/// A byte of an old encoding, or a sign that every encoding has.
enum LegacyUnit {
    case letter(UInt8)
    case sign(Unicode.Scalar)

    /// Dashes, quotes and the ellipsis, which Windows-1252 has where no old encoding has letters.
    static let signs: Set<Unicode.Scalar> = [
        "\u{2013}", "\u{2014}", "\u{2018}", "\u{2019}", "\u{201C}", "\u{201D}", "\u{2026}",
    ]

    private static let signBytes: [UInt8: Unicode.Scalar] = [
        0x85: "\u{2026}", 0x91: "\u{2018}", 0x92: "\u{2019}", 0x93: "\u{201C}", 0x94: "\u{201D}",
        0x96: "\u{2013}", 0x97: "\u{2014}",
    ]

    /// What it is in every encoding: ASCII, a sign or a space; `nil` for a letter of one.
    var common: Unicode.Scalar? {
        switch self {
        case .sign(let sign): sign
        case .letter(let byte) where byte < 0x80: Unicode.Scalar(byte)
        case .letter(0xA0): " "
        case .letter(let byte): Self.signBytes[byte]
        }
    }
}
