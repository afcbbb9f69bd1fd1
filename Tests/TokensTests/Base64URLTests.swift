import Testing

@testable import Tokens

/// Any bytes have one text, and no other text is those bytes.
@Suite struct Base64URLTests {
    @Test(arguments: [
        ("", []), ("AA", [0]), ("_-8", [255, 239]), ("AAEC", [0, 1, 2]),
        ("Zm9vYg", [102, 111, 111, 98]),
    ])
    func bothWays(text: String, bytes: [UInt8]) {
        #expect(Base64URL.text(of: bytes) == text)
        #expect(Base64URL.bytes(of: text) == bytes)
    }

    @Test(arguments: [
        "A", "AAAAA", "AA==", "AA=", "A+", "A/", "AA ", "A\n", "AB", "AAB", "é", "A.A",
    ])
    func refusesEveryOtherText(text: String) {
        #expect(Base64URL.bytes(of: text) == nil)
    }

    @Test func everyLengthComesBack() {
        for count in 0..<200 {
            let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 167 &+ count) }
            #expect(Base64URL.bytes(of: Base64URL.text(of: bytes)) == bytes)
        }
    }
}
