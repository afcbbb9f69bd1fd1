import Kernel
import Testing

@Suite struct VocabularyTests {
    @Test(arguments: [
        (nil, Language.vietnamese), ("", .vietnamese), ("en", .english),
        ("en-GB,vi;q=0.5", .english),
        ("fr, en;q=0.3", .english), ("vi;q=0.2, en;q=0.9", .english), ("*", .vietnamese),
        ("en;q=x", .vietnamese), ("en;q=0", .vietnamese), ("EN", .english),
    ])
    func theBestLanguageIsChosen(header: String?, language: Language) {
        #expect(Language(accepting: header) == language)
    }

    @Test(arguments: ["a", "vn-00070", "0b6c1f0e-7d3a-4c55-9a1e-2f6f0d9b8a77"])
    func identifiersAreAccepted(text: String) {
        #expect(Identifier<Int>(text)?.text == text)
    }

    @Test(arguments: [
        "", "-a", "a-", "A", "a b", "a/b", "a\0", "ă", String(repeating: "a", count: 64),
    ])
    func otherTextIsNoIdentifier(text: String) {
        #expect(Identifier<Int>(text) == nil)
    }

    @Test func aRandomUUIDIsOneOfVersionFour() {
        for _ in 0..<100 {
            let text = randomUUID()
            #expect(isRandomUUID(text), "\(text)")
        }
        #expect(!isRandomUUID("0b6c1f0e-7d3a-1c55-9a1e-2f6f0d9b8a77"))
        #expect(!isRandomUUID("0b6c1f0e-7d3a-4c55-1a1e-2f6f0d9b8a77"))
        #expect(!isRandomUUID("0b6c1f0e7d3a4c559a1e2f6f0d9b8a77"))
    }

    @Test func theSameSeedMakesTheSameUUID() {
        #expect(randomUUID(from: Counting()) == "00000000-0000-4007-8000-000000000007")
    }

    @Test func anOrderedUUIDBeginsWithItsMilliseconds() {
        let instant = Timestamp(microseconds: 0x0199_1234_5678 * 1_000 + 999)
        let text = orderedUUID(at: instant, from: Counting())
        #expect(text == "01991234-5678-7007-8000-000000000007")
        #expect(text < orderedUUID(at: instant + .milliseconds(1), from: Counting()))
        #expect(orderedUUID(at: instant, from: SystemRandomSource()).count == 36)
        let before = Timestamp(microseconds: -1)
        #expect(orderedUUID(at: before, from: Counting()).hasPrefix("00000000-0000-7007"))
    }

    @Test func sizesAreWrittenInTheLargestUnit() {
        #expect(ByteCount.mebibytes(4).description == "4 MiB")
        #expect(ByteCount.bytes(1_536).description == "1536 B")
        #expect(ByteCount.kibibytes(3).description == "3 KiB")
        #expect(ByteCount.bytes(0).description == "0 B")
    }
}

/// Says seven for ever.
private struct Counting: RandomSource {
    func next() -> UInt64 { 7 }
}
