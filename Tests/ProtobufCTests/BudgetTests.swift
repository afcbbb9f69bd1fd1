import Kernel
import ProtobufC
import Testing
import TestingContract

/// What a hostile message may cost.
@Suite struct BudgetTests {
    private func failure(
        _ bytes: [UInt8],
        _ limits: DecodingLimits = .standard
    ) -> DecodingFailure? {
        do throws(DecodingFailure) {
            _ = try EveryType(decoding: bytes, limits: limits)
            return nil
        } catch {
            return error
        }
    }

    /// So many empty messages in `message_list`, three bytes each.
    private func emptyMessages(_ count: Int) -> [UInt8] {
        (0..<count).flatMap { _ in [0xAA, 0x02, 0x00] as [UInt8] }
    }

    @Test func refusesALongMessageUnread() {
        let limit = DecodingLimits(messageSizeMax: .bytes(10))
        #expect(
            failure([UInt8](repeating: 0, count: 11), limit)?.kind == .messageTooLong(limit: 10)
        )
    }

    @Test func refusesManyEmptyMessages() {
        let bytes = emptyMessages(1_000_000)
        #expect(failure(bytes)?.kind == .memoryExceeded(limit: 32 * 1_048_576))
    }

    @Test func refusesManyUnknownFields() {
        let bytes = (0..<1_000_000).flatMap { _ in [0xC0, 0x3E, 0x01] as [UInt8] }
        #expect(failure(bytes)?.kind == .memoryExceeded(limit: 32 * 1_048_576))
    }

    @Test func countsElements() {
        let limits = DecodingLimits(elementsMax: 10)
        #expect(failure(emptyMessages(5), limits) == nil)
        #expect(failure(emptyMessages(20), limits)?.kind == .tooManyElements(limit: 10))
    }

    @Test func takesWhatFitsTheBudget() throws {
        let limits = DecodingLimits(arenaSizeMax: .kibibytes(64))
        let message = EveryType(stringList: (0..<200).map { "text \($0)" })
        #expect(try EveryType(decoding: message.encoded(), limits: limits) == message)
    }

    @Test func keepsTextsOfALaterBlock() throws {
        let message = EveryType(
            messageList: (0..<2_000).map { Inner(title: "title \($0)", leaf: Leaf(text: "\($0)")) }
        )
        #expect(try EveryType(decoding: message.encoded()) == message)
    }

    @Test(arguments: [
        [0x08] as [UInt8], [0x0A, 0x05, 0x61], [0x00, 0x01], [0x0B], [0x07],
        [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF], [0xAA, 0x02, 0x02, 0x0A, 0x7F],
    ])
    func refusesGarbage(bytes: [UInt8]) {
        #expect(failure(bytes)?.kind == .malformed)
    }

    @Test func neverCrashesOnBrokenMessages() {
        let random = SystemRandomSource()
        let whole = EveryType(
            stringField: "text",
            messageField: Inner(title: "title", tags: ["a", "b"]),
            stringList: ["a"],
            messageMap: ["key": Inner(title: "t")]
        ).encoded()
        for _ in 0..<2_000 {
            var bytes = whole
            let number = random.next()
            bytes[Int(number >> 32) % bytes.count] = UInt8(truncatingIfNeeded: number)
            bytes.removeLast(Int(number >> 8) % 3)
            if let decoded = try? EveryType(decoding: bytes) { _ = decoded.encoded() }
        }
    }
}
