import ProtobufC
import Testing
import TestingContract
import WellKnownMessages

/// Bytes that never change: what is stored and sent has to be read by every later version.
@Suite struct GoldenBytesTests {
    @Test func writesATimestamp() {
        let timestamp = GoogleTimestamp(seconds: 1_700_000_000, nanos: 5)
        #expect(timestamp.encoded() == [0x08, 0x80, 0xE2, 0xCF, 0xAA, 0x06, 0x10, 0x05])
    }

    @Test func writesTextAndNestedMessages() {
        let inner = Inner(title: "Đ", count: -1, tags: ["a", ""], leaf: Leaf(text: "x"))
        let minusOne: [UInt8] = [0x10] + [UInt8](repeating: 0xFF, count: 9) + [0x01]
        #expect(
            inner.encoded()
                == [0x0A, 2, 0xC4, 0x90] + minusOne + [0x1A, 1, 0x61, 0x1A, 0]
                + [0x22, 3, 0x0A, 1, 0x78]
        )
    }

    @Test func writesNoDefaults() {
        #expect(EveryType().encoded().isEmpty)
        #expect(EveryType(boolField: false, stringField: "", bytesField: []).encoded().isEmpty)
    }

    @Test func writesThePresenceOfOptionalFields() throws {
        let message = EveryType(optionalInt32: 0, optionalString: "")
        let decoded = try EveryType(decoding: message.encoded())
        #expect(decoded.optionalInt32 == 0)
        #expect(decoded.optionalString == "")
        #expect(decoded.optionalUint32 == nil)
    }

    @Test func writesTheSetFieldOfAOneof() throws {
        var message = EveryType()
        message.choice = .int32Choice(0)
        #expect(message.encoded() == [0xF8, 0x03, 0x00])
        #expect(try EveryType(decoding: [0xF8, 0x03, 0x00]).choice == .int32Choice(0))
        message.choice = .stringChoice("")
        #expect(try EveryType(decoding: message.encoded()).choice == .stringChoice(""))
    }

    @Test func packsNumbers() {
        #expect(EveryType(int32List: [1, 2, 300]).encoded() == [0xBA, 0x01, 4, 1, 2, 0xAC, 0x02])
        #expect(EveryType(unpackedList: [1, 2]).encoded() == [0xE8, 0x07, 1, 0xE8, 0x07, 2])
    }

    @Test func writesIntoRoomOfTheCaller() {
        let inner = Inner(title: "abc")
        var bytes: [UInt8] = [9, 9]
        inner.encode(appendingTo: &bytes)
        #expect(bytes == [9, 9, 0x0A, 3, 0x61, 0x62, 0x63])
        #expect(inner.encodedSize == 5)
        let copy = inner.withPrepared { prepared in
            var room = [UInt8](repeating: 7, count: prepared.size + 1)
            room.withUnsafeMutableBytes { prepared.write(to: $0) }
            return room
        }
        #expect(copy == [0x0A, 3, 0x61, 0x62, 0x63, 7])
    }
}
