import Foundation
import Testing

import Vietnamese

/// A text of composed letters, which are looked up, comes to the same as any other way to write it.
@Suite struct ComposedLetterTests {
    /// A sign of another script makes the whole text go the long way.
    private static let foreign = " 中"

    private static let scalars: [Unicode.Scalar] =
        (Array(0..<0x300) + Array(0x1E00...0x1EFF)).compactMap { Unicode.Scalar($0) }

    /// Every scalar alone and behind letters, and what people are called.
    private static let texts: [String] =
        scalars.flatMap { scalar in ["\(scalar)", "A\(scalar)", "e\(scalar)u", "\(scalar) b"] }
        + ["Nguyễn Văn An", "Đào Thị Ánh", "H'Mông – số 2", "Y Ngông Niê Kđăm", "a\tb\r\nc  d", ""]

    @Test func foldingAndWordsAreThoseOfTheLongWay() {
        for text in Self.texts {
            let long = VietnameseText.folded(text + Self.foreign)
            #expect(VietnameseText.folded(text) + Self.foreign == long, "\(text.debugDescription)")
            let words = VietnameseText.searchWords(text + Self.foreign)
            #expect(VietnameseText.searchWords(text) + ["中"] == words, "\(text.debugDescription)")
        }
    }

    @Test func theFormIsThatOfUnicode() {
        for text in Self.texts {
            let normalised = Array(VietnameseText.normalised(text).unicodeScalars)
            let expected = Array(text.precomposedStringWithCanonicalMapping.unicodeScalars)
            #expect(normalised == expected, "\(text.debugDescription)")
        }
    }

    @Test func placesInListsAndSignsOfOldEncodingsAreThoseOfTheLongWay() {
        for text in Self.texts {
            let long = VietnameseText.sortKey(text.decomposedStringWithCanonicalMapping)
            #expect(VietnameseText.sortKey(text) == long, "\(text.debugDescription)")
            let sign = VietnameseText.legacyEncodingSign(in: text + Self.foreign)
            #expect(VietnameseText.legacyEncodingSign(in: text) == sign, "\(text.debugDescription)")
        }
    }

    @Test func aNameIsTakenApartAtAnySpace() throws {
        for space in [" ", "  ", "\t", "\r\n", "\u{A0}", "\u{2003}"] {
            let name = try #require(PersonName("\(space)Lê\(space)Thị\(space)Ánh\(space)"))
            #expect(name.full == "Lê Thị Ánh")
            #expect([name.family, name.middle, name.given] == ["Lê", "Thị", "Ánh"])
        }
    }
}
