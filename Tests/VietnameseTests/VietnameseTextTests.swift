import Testing

import Vietnamese

/// Normal form, folding, words, and signs of old encodings.
@Suite struct VietnameseTextTests {
    @Test(arguments: [
        "Nguye\u{302}\u{303}n", "Nguy\u{EA}\u{303}n", "Nguy\u{1EBD}\u{302}n", "Nguy\u{1EC5}n",
    ])
    func everyCompositionOfALetterHasOneNormalForm(_ text: String) {
        let expected: [UInt32] =
            text.unicodeScalars.contains("\u{1EBD}")
            ? [0x4E, 0x67, 0x75, 0x79, 0x1EBD, 0x302, 0x6E]  // tilde below circumflex: another text
            : [0x4E, 0x67, 0x75, 0x79, 0x1EC5, 0x6E]
        #expect(VietnameseText.normalised(text).unicodeScalars.map(\.value) == expected)
    }

    @Test(arguments: [
        ("Đào Thị Ánh", "dao thi anh"), ("NGUYỄN VĂN ƯỚC", "nguyen van uoc"),
        ("o\u{31B}\u{309} đ\u{1ED3}ng", "o dong"), ("H'Mông – số 2", "h'mong – so 2"),
        ("Y Ngông Niê Kđăm", "y ngong nie kdam"), ("", ""), ("a\u{0}b", "a\u{0}b"),
    ])
    func foldingLeavesLettersWithoutMarksInLowerCase(_ text: String, _ folded: String) {
        #expect(VietnameseText.folded(text) == folded)
    }

    @Test(arguments: [
        ("Nguyễn  Văn-An", ["nguyen", "van", "an"]), ("H'Mông", ["hmong"]),
        ("(Phường 14)", ["phuong", "14"]), ("’ – ,", []),
    ])
    func wordsForSearchCarryNoSigns(_ text: String, _ words: [String]) {
        #expect(VietnameseText.searchWords(text) == words)
    }

    @Test(arguments: [
        "NguyÔn V¨n An", "TrÇn ThÞ Hoa", "Lª Hoµng", "§ç Ph¹m", "Nguyeãn Vaên An", "Ñaøo Thò AÙnh",
        "Traàn Thò Hueä", "Nguyá»…n VÄƒn", "Ðặng Văn",
    ])
    func textOfOldEncodingsIsRecognised(_ text: String) {
        #expect(VietnameseText.legacyEncodingSign(in: text) != nil)
    }

    @Test(arguments: [
        "Nguyễn Văn An", "NGUYỄN VĂN ƯỚC", "Y Ngông Niê Kđăm", "H'Hen Niê", "Xã Ea Súp",
        "Đặc khu Côn Đảo", "Nguye\u{302}\u{303}n", "Tạ Huề", "Khuất Quang Thuỵ", "Ban QLDA (số 2)",
    ])
    func vietnameseTextIsNotTakenForAnOldEncoding(_ text: String) {
        #expect(VietnameseText.legacyEncodingSign(in: text) == nil)
    }
}
