import ProtobufC
import Testing
import TestingContract
import WellKnownMessages

/// A refusal names the field.
@Suite struct FieldPathTests {
    /// A message whose field of that name holds text that is not UTF-8, made by hand.
    @Test(arguments: [
        ("string_field", EveryType(stringField: "BAD!")),
        ("string_list[1]", EveryType(stringList: ["good", "BAD!"])),
        ("optional_string", EveryType(optionalString: "BAD!")),
        ("message_field.leaf.text", EveryType(messageField: Inner(leaf: Leaf(text: "BAD!")))),
        (
            "message_list[2].tags[0]",
            EveryType(messageList: [Inner(), Inner(), Inner(tags: ["BAD!"])])
        ),
        ("message_map[0].key", EveryType(messageMap: ["BAD!": Inner()])),
        ("message_map[0].value.title", EveryType(messageMap: ["k": Inner(title: "BAD!")])),
        ("wrapped_string.value", EveryType(wrappedString: .init(value: "BAD!"))),
        ("string_choice", EveryType(choice: .stringChoice("BAD!"))),
        ("message_choice.title", EveryType(choice: .messageChoice(Inner(title: "BAD!")))),
    ])
    func namesTheFieldOfBadText(path: String, message: EveryType) throws {
        let bad = Array("BAD!".utf8)
        var bytes = message.encoded()
        let place = try #require(bytes.indices.first { bytes[$0...].starts(with: bad) })
        bytes.replaceSubrange(place..<place + 4, with: [0xC3, 0x28, 0xC3, 0x28])
        #expect(
            throws: DecodingFailure(.invalidText, message: EveryType.fullName, field: path)
        ) {
            try EveryType(decoding: bytes)
        }
    }

    @Test func namesTheFirstOfSeveral() throws {
        let bytes: [UInt8] = [0x0A, 1, 0xFF, 0x1A, 1, 0xFF]
        #expect(throws: DecodingFailure(.invalidText, message: Inner.fullName, field: "title")) {
            try Inner(decoding: bytes)
        }
    }

    @Test func saysItInASentence() {
        let failure = DecodingFailure(
            .invalidText,
            message: "canbo.x.v1.Request",
            field: "official.posts[2].title"
        )
        #expect(
            "\(failure)"
                == "The text in official.posts[2].title of canbo.x.v1.Request is not valid UTF-8."
        )
    }
}
