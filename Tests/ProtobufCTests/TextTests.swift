import ProtobufC
import Testing
import TestingContract

/// Text on its way between bytes and strings.
@Suite struct TextTests {
    @Test func keepsNUL() throws {
        let message = Inner(title: "a\0b", tags: ["\0"])
        #expect(message.encoded() == [0x0A, 3, 0x61, 0, 0x62, 0x1A, 1, 0])
        #expect(try Inner(decoding: message.encoded()).title == "a\0b")
    }

    @Test func comparesBytesNotCharacters() {
        #expect(Text("é") != Text("e\u{301}"))
        #expect(Text("é") == Text("é"))
        #expect(Set([Text("a"), Text("a"), Text("b")]).count == 2)
    }

    @Test func comparesDecodedWithMadeText() throws {
        let made = Inner(title: "Nguyễn Thị Minh Khai")
        let decoded = try Inner(decoding: made.encoded())
        #expect(decoded == made)
        #expect(decoded.hashValue == made.hashValue)
        #expect(decoded.$title.utf8Count == made.$title.utf8Count)
    }

    @Test func outlivesItsMessage() throws {
        let text = try Inner(decoding: Inner(title: "long enough to be in memory").encoded()).$title
        #expect(text.string == "long enough to be in memory")
    }

    @Test func takesBytesThatAreText() {
        let bytes = Array("Hà Nội".utf8)
        #expect(bytes.withUnsafeBytes { Text(validating: $0) } == Text("Hà Nội"))
        #expect([0xC3, 0x28].withUnsafeBytes { Text(validating: $0) } == nil)
    }

    @Test func passesTextOnWithoutAString() throws {
        let source = try Inner(decoding: Inner(title: "passed on from one to another").encoded())
        var target = Leaf()
        target.$text = source.$title
        #expect(target.text == "passed on from one to another")
        #expect(try Leaf(decoding: target.encoded()) == target)
    }

    @Test(
        arguments: [
            ([0xC3, 0x28], "a continuation byte is missing"),
            ([0xC0, 0x80], "over-long"),
            ([0xED, 0xA0, 0x80], "a surrogate"),
            ([0xF5, 0x80, 0x80, 0x80], "beyond Unicode"),
            (Array("eight by".utf8) + [0xFF], "after a word of ASCII"),
        ] as [([UInt8], String)]
    )
    func refusesWhatIsNotUTF8(bytes: [UInt8], why: String) {
        let message = [0x0A, UInt8(bytes.count)] + bytes
        #expect(throws: DecodingFailure(.invalidText, message: Inner.fullName, field: "title")) {
            try Inner(decoding: message)
        }
    }
}
