import Testing

import Vietnamese

/// Texts of the encodings of before Unicode become what they were meant to be.
@Suite struct LegacyEncodingTests {
    private static let vowels = ["a", "ă", "â", "e", "ê", "i", "o", "ô", "ơ", "u", "ư", "y"]
    private static let tones = ["", "\u{300}", "\u{309}", "\u{303}", "\u{301}", "\u{323}"]

    /// All small letters with marks, and đ.
    private static var letters: [String] {
        vowels.flatMap { vowel in tones.map { VietnameseText.normalised(vowel + $0) } }
            .filter { !$0.utf8.allSatisfy { $0 < 0x80 } } + ["đ"]
    }

    /// VNI for each small letter, as its fonts' maker lists it, in the letters of Windows-1252.
    private static let vni = [
        "à": "aø", "ả": "aû", "ã": "aõ", "á": "aù", "ạ": "aï", "ă": "aê", "ằ": "aè", "ẳ": "aú",
        "ẵ": "aü", "ắ": "aé", "ặ": "aë", "â": "aâ", "ầ": "aà", "ẩ": "aå", "ẫ": "aã", "ấ": "aá",
        "ậ": "aä", "è": "eø", "ẻ": "eû", "ẽ": "eõ", "é": "eù", "ẹ": "eï", "ê": "eâ", "ề": "eà",
        "ể": "eå", "ễ": "eã", "ế": "eá", "ệ": "eä", "ì": "ì", "ỉ": "æ", "ĩ": "ó", "í": "í",
        "ị": "ò", "ò": "oø", "ỏ": "oû", "õ": "oõ", "ó": "où", "ọ": "oï", "ô": "oâ", "ồ": "oà",
        "ổ": "oå", "ỗ": "oã", "ố": "oá", "ộ": "oä", "ơ": "ô", "ờ": "ôø", "ở": "ôû", "ỡ": "ôõ",
        "ớ": "ôù", "ợ": "ôï", "ù": "uø", "ủ": "uû", "ũ": "uõ", "ú": "uù", "ụ": "uï", "ư": "ö",
        "ừ": "öø", "ử": "öû", "ữ": "öõ", "ứ": "öù", "ự": "öï", "ỳ": "yø", "ỷ": "yû", "ỹ": "yõ",
        "ý": "yù", "ỵ": "î", "đ": "ñ",
    ]

    /// TCVN3 for each small letter.
    private static let tcvn3 = [
        "à": "µ", "ả": "¶", "ã": "·", "á": "¸", "ạ": "¹", "ă": "¨", "ằ": "»", "ẳ": "¼", "ẵ": "½",
        "ắ": "¾", "ặ": "Æ", "â": "©", "ầ": "Ç", "ẩ": "È", "ẫ": "É", "ấ": "Ê", "ậ": "Ë", "è": "Ì",
        "ẻ": "Î", "ẽ": "Ï", "é": "Ð", "ẹ": "Ñ", "ê": "ª", "ề": "Ò", "ể": "Ó", "ễ": "Ô", "ế": "Õ",
        "ệ": "Ö", "ì": "×", "ỉ": "Ø", "ĩ": "Ü", "í": "Ý", "ị": "Þ", "ò": "ß", "ỏ": "á", "õ": "â",
        "ó": "ã", "ọ": "ä", "ô": "«", "ồ": "å", "ổ": "æ", "ỗ": "ç", "ố": "è", "ộ": "é", "ơ": "¬",
        "ờ": "ê", "ở": "ë", "ỡ": "ì", "ớ": "í", "ợ": "î", "ù": "ï", "ủ": "ñ", "ũ": "ò", "ú": "ó",
        "ụ": "ô", "ư": "\u{AD}", "ừ": "õ", "ử": "ö", "ữ": "÷", "ứ": "ø", "ự": "ù", "ỳ": "ú",
        "ỷ": "û", "ỹ": "ü", "ý": "ý", "ỵ": "þ", "đ": "®",
    ]

    private func bytes(_ text: String) -> [UInt8] { text.unicodeScalars.map { UInt8($0.value) } }

    @Test func theWholeAlphabetComesThroughBothWays() {
        #expect(Self.letters.count == 67)
        for letter in Self.letters {
            for (encoding, table) in [(LegacyEncoding.vni, Self.vni), (.tcvn3, Self.tcvn3)] {
                guard let written = table[letter] else {
                    Issue.record("\(letter) is not in the table of \(encoding)")
                    continue
                }
                // As a font's bytes, and as the letters that Windows-1252 makes of them.
                #expect(encoding.text(bytes(written)) == letter, "\(encoding)")
                #expect(encoding.text(Array(written.utf8)) == letter, "\(encoding)")
                let word = "x" + written + "n " + written
                #expect(encoding.text(bytes(word)) == "x" + letter + "n " + letter)
            }
            let capital = letter.uppercased()
            let vni = String(
                Self.vni[letter, default: ""].unicodeScalars.map {
                    Character($0.properties.uppercaseMapping)
                }
            )
            #expect(LegacyEncoding.vni.text(bytes(vni)) == capital)
        }
        #expect(Set(Self.tcvn3.values).count == 67 && Set(Self.vni.values).count == 67)
    }

    @Test(arguments: [
        (LegacyEncoding.tcvn3, "NguyÔn V¨n An", "Nguyễn Văn An"),
        (.tcvn3, "§ç ThÞ ¸nh", "Đỗ Thị ánh"), (.tcvn3, "TRÇN V¡N ®¹T", "TRẦN VĂN đạT"),
        (.tcvn3, "NGUYÔN H\u{A6}íNG", "NGUYỄN HƯỚNG"), (.tcvn3, "HO\u{B5}NG µ", "HOÀNG À"),
        (.tcvn3, "Tr\u{AD}êng “A”–B", "Trường “A”–B"), (.tcvn3, "Hå Lý", "Hồ Lý"),
        (.tcvn3, "UBND x· Hµ", "UBND xã Hà"), (.tcvn3, "NGUYÔN V¨n", "NGUYỄN Văn"),
        (.tcvn3, "Phßng 12/3", "Phòng 12/3"), (.vni, "Nguyeãn Vaên An", "Nguyễn Văn An"),
        (.vni, "Ñaøo Thò AÙnh", "Đào Thị Ánh"), (.vni, "Aùnh TRÖÔNG HOÀ", "Ánh TRƯƠNG HỒ"),
        (.vni, "Phöôøng Myõ Ñình", "Phường Mỹ Đình"), (.vni, "plain ASCII 12", "plain ASCII 12"),
    ])
    func namesBecomeWhatTheyWere(_ encoding: LegacyEncoding, _ old: String, _ new: String) {
        #expect(encoding.text(Array(old.utf8)) == new)
        #expect(VietnameseText.legacyEncodingSign(in: encoding.text(ofLetters: old) ?? "") == nil)
    }

    @Test(arguments: [
        (LegacyEncoding.tcvn3, "Nguyễn"), (.tcvn3, "¢\u{FF}"), (.tcvn3, "€"), (.vni, "Nguyễn"),
        (.vni, "bù"), (.vni, "aùù"), (.vni, "©"), (.vni, "iù"),
    ])
    func whatIsNotOfAnEncodingIsRefused(_ encoding: LegacyEncoding, _ text: String) {
        #expect(encoding.text(Array(text.utf8)) == nil)
    }
}
