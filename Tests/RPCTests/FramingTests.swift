import Kernel
import RPC
import Testing
import WellKnownMessages

@Suite struct FramingTests {
    private func frames(_ sizes: [Int]) -> ([UInt8], [[UInt8]]) {
        let messages = sizes.map { size in (0..<size).map { UInt8(truncatingIfNeeded: $0) } }
        let bytes = messages.flatMap { message -> [UInt8] in
            [0, 0, 0, UInt8(message.count >> 8), UInt8(message.count & 0xFF)] + message
        }
        return (bytes, messages)
    }

    @Test(arguments: 1...23)
    func messagesAreFoundHoweverTheBytesWereSplit(step: Int) throws {
        let (bytes, messages) = frames([0, 1, 7, 300, 0, 4])
        var deframer = MessageDeframer(limit: .kibibytes(1), at: .server)
        var queue = MessageQueue()
        for start in stride(from: 0, to: bytes.count, by: step) {
            let chunk = Array(bytes[start..<min(start + step, bytes.count)])
            try deframer.receive(chunk.span.bytes, into: &queue)
        }
        #expect(!deframer.isMidMessage)
        #expect(queue.byteCount == messages.map(\.count).reduce(0, +))
        var found: [[UInt8]] = []
        while let message = queue.popFirst() { found.append(message.bytes) }
        #expect(found == messages)
        #expect(queue.isEmpty)
    }

    @Test func aLengthOverTheLimitIsRefusedFromThePrefixAlone() {
        var deframer = MessageDeframer(limit: .bytes(10), at: .server)
        var queue = MessageQueue()
        let prefix: [UInt8] = [0, 0xFF, 0xFF, 0xFF, 0xFF]
        let failure = #expect(throws: Failure.self) {
            try deframer.receive(prefix.span.bytes, into: &queue)
        }
        #expect(failure?.kind == .resourceExhausted)
        #expect(failure?.metadata["size_bytes"] == "4294967295")
        #expect(failure?.metadata["limit_bytes"] == "10")
    }

    @Test(arguments: [1, 2, 255] as [UInt8])
    func aFlagWithoutAMeaningIsInternal(flag: UInt8) {
        var deframer = MessageDeframer(limit: .bytes(10), at: .server)
        var queue = MessageQueue()
        let prefix: [UInt8] = [flag, 0, 0, 0, 0]
        let failure = #expect(throws: Failure.self) {
            try deframer.receive(prefix.span.bytes, into: &queue)
        }
        #expect(failure?.kind == .internal)
    }

    @Test func aSmallMessageAndOneThatBecomesNoShorterStayAsTheyAre() {
        let small: [UInt8] = [0, 0, 0, 3, 255] + [UInt8](repeating: 1, count: 1_023)
        #expect(MessageFrame.compressed(small, .standard) == small)
        let random = SystemRandomSource()
        let noise = (0..<2_048).map { _ in UInt8(truncatingIfNeeded: random.next()) }
        let dense: [UInt8] = [0, 0, 0, 8, 0] + noise
        #expect(MessageFrame.compressed(dense, .standard) == dense)
    }

    @Test func aCompressedFrameTellsItsLength() {
        let message = [UInt8](repeating: 1, count: 1_024)
        let frame = MessageFrame.compressed([0, 0, 0, 4, 0] + message, .standard)
        #expect(frame.count < 100)
        #expect(frame.prefix(5) == [1, 0, 0, 0, UInt8(frame.count - 5)])
    }

    @Test(arguments: [
        ("gzip", true), ("identity,gzip", true), ("identity, deflate, gzip", true),
        ("gzip , br", true), ("", false), ("identity", false), ("xgzip,gzipx", false),
    ])
    func gzipIsFoundInAList(list: String, isNamed: Bool) {
        let text = Array(list.utf8)
        #expect(MessageCompression.isGzipAccepted(by: text.span.bytes) == isNamed)
    }

    @Test func aMessageStandsBehindItsPrefix() throws {
        let message = GoogleBytesValue(value: [7, 8, 9])
        let frame = MessageFrame.encode(message)
        #expect(frame == [0, 0, 0, 0, 5, 0x0A, 3, 7, 8, 9])
        let decoded: GoogleBytesValue = try MessageFrame.decode(Array(frame.dropFirst(5)))
        #expect(decoded == message)
    }

    @Test func aQueueGivesBackWhatItHeldInOrder() {
        var queue = MessageQueue()
        var next: UInt8 = 0
        for round in 0..<300 {
            queue.append(ReceivedMessage([UInt8(truncatingIfNeeded: round)]))
            if round % 3 != 0 {
                #expect(queue.popFirst()?.bytes == [next])
                next &+= 1
            }
        }
        #expect(queue.count == 100)
        queue.removeAll()
        #expect(queue.popFirst()?.bytes == nil)
    }
}
