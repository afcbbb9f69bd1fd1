import Testing

import Vietnamese

/// Order of the alphabet, of the tones and of case.
@Suite struct SortKeyTests {
    @Test(arguments: [
        ["a", "ă", "â", "b", "c", "d", "đ", "e", "ê", "g", "h", "i", "k", "l", "m", "n"],
        ["o", "ô", "ơ", "p", "q", "r", "s", "t", "u", "ư", "v", "x", "y"],
        ["e", "ê", "f", "g"], ["i", "j", "k"], ["v", "w", "x", "y", "z"],
        ["ma", "mà", "mả", "mã", "má", "mạ"],
        ["ăn", "ằn", "ẳn", "ẵn", "ắn", "ặn", "ân", "ần"],
        ["an", "An", "AN", "àn", "anh", "ánh", "ấn"],
        ["Da", "Dạ", "Dan", "Đa", "Đan", "E"],
        ["Ba", "Ba Đình", "Bà Rịa", "Ba Vì", "Bạch Mai", "Bát Tràng", "Bồ Đề"],
        ["Phường 2", "Phường An", "Phường An Hội"],
        ["Hà Nội", "Hải Phòng", "Huế", "Hưng Yên"],
        ["z", "д"],
    ])
    func ordersTextsAsADictionaryDoes(_ expected: [String]) {
        #expect(expected.reversed().sorted(by: precedes) == expected)
    }

    @Test func lettersDecideBeforeTonesOfAnEarlierWord() {
        #expect(precedes("Hà An", "Ha Anh"))
        #expect(precedes("Ha An", "Hà An"))
    }

    @Test(arguments: [
        ("Hoà", "Hòa"), ("Thuỷ", "Thủy"), ("Hà  Nội", "Hà Nội"), ("H'Mông", "HMông"),
        ("Nguye\u{302}\u{303}n", "Nguyễn"), ("Nguy\u{EA}\u{303}n", "Nguyễn"),
        ("Vie\u{323}\u{302}t", "Việt"), ("Vi\u{1EB9}\u{302}t", "Việt"), ("u\u{31B}\u{323}", "ự"),
    ])
    func theSameTextInAnotherSpellingHasTheSameKey(_ one: String, _ other: String) {
        #expect(VietnameseText.sortKey(one) == VietnameseText.sortKey(other))
    }

    @Test func orderIsTotalAndAgreesWithItsReverse() {
        let words = ["an", "àn", "ân", "", " ", "b", "An", "anh", "đ", "d"]
        for one in words {
            for other in words where precedes(one, other) { #expect(!precedes(other, one)) }
        }
    }
}

private func precedes(_ one: String, _ other: String) -> Bool {
    VietnameseText.sortKey(one).lexicographicallyPrecedes(VietnameseText.sortKey(other))
}
