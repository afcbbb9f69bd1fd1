import Testing

import Vietnamese

/// The parts of a name and the order of lists of people.
@Suite struct PersonNameTests {
    @Test(arguments: [
        ("Nguyễn Văn An", "Nguyễn", "Văn", "An"),
        ("  Lê   Thị Thanh\u{A0}Hương ", "Lê", "Thị Thanh", "Hương"),
        ("Trần Bình", "Trần", "", "Bình"),
        ("Siu", "", "", "Siu"),
    ])
    func theGivenNameIsTheLastWord(
        _ text: String,
        _ family: String,
        _ middle: String,
        _ given: String
    ) {
        let name = PersonName(text)
        #expect(name?.family == family)
        #expect(name?.middle == middle)
        #expect(name?.given == given)
        #expect(name?.full.contains("  ") == false)
    }

    @Test(arguments: ["", "   ", "\u{A0}"])
    func aNameHasAtLeastOneWord(_ text: String) {
        #expect(PersonName(text) == nil)
    }

    @Test func peopleAreListedByGivenNameThenFamilyNameThenMiddleNames() {
        let expected = [
            "Siu An", "Trần An", "Trần Thị An", "Trần Văn An", "Đỗ Văn Anh", "Lê Thị Ánh",
            "Bùi Văn Ân", "Nguyễn Thu Hà", "Đào Bích Hạ", "Nguyễn Thị Hoa", "Phan Văn Yên",
        ]
        let keyed = expected.reversed().map { ($0, PersonName($0)?.givenNameSortKey ?? []) }
        let sorted = keyed.sorted { $0.1.lexicographicallyPrecedes($1.1) }.map(\.0)
        #expect(sorted == expected)
    }

    @Test func aDecomposedNameIsStoredComposed() {
        let name = PersonName("Nguye\u{302}\u{303}n Va\u{306}n An")
        #expect(name?.full.unicodeScalars.elementsEqual("Nguyễn Văn An".unicodeScalars) == true)
        #expect(name?.givenNameSortKey == PersonName("Nguyễn Văn An")?.givenNameSortKey)
    }
}
