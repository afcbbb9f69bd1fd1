import ProtobufC
import Testing
import TestingContract

/// Messages of newer and older programs.
@Suite struct CompatibilityTests {
    @Test func keepsUnknownFields() throws {
        let varint: [UInt8] = [0xC0, 0x3E, 0x96, 0x01]
        let fixed64: [UInt8] = [0xC9, 0x3E, 1, 2, 3, 4, 5, 6, 7, 8]
        let text: [UInt8] = [0xD2, 0x3E, 3, 0x61, 0x62, 0x63]
        let fixed32: [UInt8] = [0xDD, 0x3E, 1, 2, 3, 4]
        let unknown = varint + fixed64 + text + fixed32
        let leaf = try Leaf(decoding: unknown + [0x0A, 1, 0x78])
        #expect(leaf.text == "x")
        #expect(leaf.unknownFields.fields.map(\.number) == [1_000, 1_001, 1_002, 1_003])
        #expect(leaf.unknownFields.fields.map(\.wireType) == [0, 1, 2, 5])
        #expect(leaf.encoded() == [0x0A, 1, 0x78] + unknown)
    }

    /// Zero in a tag of two bytes, and a number of thirty bits.
    @Test(arguments: [[0x81, 0], [0x81, 0x80, 0x80, 0x80, 0x10]] as [[UInt8]])
    func refusesNumbersThatNoFieldCanHave(tag: [UInt8]) {
        let failure = #expect(throws: DecodingFailure.self) {
            try Leaf(decoding: tag + [1, 2, 3, 4, 5, 6, 7, 8])
        }
        #expect(failure?.kind == .malformed)
    }

    @Test func keepsUnknownFieldsOfNestedMessages() throws {
        let bytes: [UInt8] = [0x22, 3, 0xC0, 0x3E, 0x05]
        #expect(try Inner(decoding: bytes).encoded() == bytes)
    }

    @Test func keepsUnknownEnumNumbers() throws {
        let message = EveryType(
            enumField: .unrecognized(77),
            enumList: [.red, .unrecognized(-9), .negative],
            choice: .enumChoice(.unrecognized(1_234)),
            enumMap: ["k": .unrecognized(88)]
        )
        #expect(try EveryType(decoding: message.encoded()) == message)
        #expect(Color(number: 77) == .unrecognized(77))
        #expect(Color(number: 1) == .red)
        #expect(Color(protoName: "COLOR_GREEN") == .green)
        #expect(Color.unrecognized(77).protoName == nil)
    }

    @Test func takesTheLastOfTwoMapEntriesWithOneKey() throws {
        let first = EveryType(bytesMap: ["k": [1]]).encoded()
        let second = EveryType(bytesMap: ["k": [2]]).encoded()
        #expect(try EveryType(decoding: first + second).bytesMap == ["k": [2]])
    }

    @Test func takesTheLastOfTwoFieldsOfAOneof() throws {
        let first = EveryType(choice: .messageChoice(Inner(title: "lost"))).encoded()
        let second = EveryType(choice: .stringChoice("kept")).encoded()
        #expect(try EveryType(decoding: first + second).choice == .stringChoice("kept"))
    }

    @Test func mergesTwoOccurrencesOfAMessage() throws {
        let first = EveryType(messageField: Inner(title: "title")).encoded()
        let second = EveryType(messageField: Inner(count: 5)).encoded()
        let merged = try EveryType(decoding: first + second).messageField
        #expect(merged == Inner(title: "title", count: 5))
    }

    @Test func takesMapEntriesWithoutKeyOrValue() throws {
        #expect(try EveryType(decoding: [0xEA, 0x05, 0]).messageMap == ["": Inner()])
    }

    @Test func readsPackedAndUnpackedNumbers() throws {
        #expect(try EveryType(decoding: [0xB8, 0x01, 1, 0xB8, 0x01, 2]).int32List == [1, 2])
        #expect(try EveryType(decoding: [0xEA, 0x07, 2, 1, 2]).unpackedList == [1, 2])
    }
}
