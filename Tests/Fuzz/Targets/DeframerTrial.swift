import Kernel
import RPC

/// The deframer finds the same messages however their bytes are cut, and none above the limit.
enum DeframerTrial {
    static func run(_ input: inout FuzzInput) throws {
        let limit = ByteCount.bytes(input.number())
        let compression: MessageCompression = input.byte() & 1 == 0 ? .identity : .gzip
        let size = input.choice(of: 64) + 1
        let bytes = input.rest()
        let whole = deframed(bytes, in: max(1, bytes.count), limit, compression)
        let cut = deframed(bytes, in: size, limit, compression)
        try promise(whole == cut, "cut in \(size): \(cut) in place of \(whole)")
        try checkSizes(whole, of: bytes, limit)
        try checkOpening(bytes, limit)
        try checkFraming(bytes)
    }

    /// What came out of a stream.
    private struct Outcome: Equatable {
        var messages: [[UInt8]] = []
        var isMidMessage = false
        var refusal: String?
    }

    private static func deframed(
        _ bytes: [UInt8],
        in size: Int,
        _ limit: ByteCount,
        _ compression: MessageCompression
    ) -> Outcome {
        var deframer = MessageDeframer(limit: limit, at: .server, compression: compression)
        var queue = MessageQueue()
        var outcome = Outcome()
        do throws(Failure) {
            for start in stride(from: 0, to: bytes.count, by: size) {
                let chunk = Array(bytes[start..<min(start + size, bytes.count)])
                try deframer.receive(chunk.span.bytes, into: &queue)
            }
        } catch {
            outcome.refusal = error.reason.code
        }
        outcome.isMidMessage = deframer.isMidMessage
        while let message = queue.popFirst() { outcome.messages.append(message.bytes) }
        return outcome
    }

    private static func checkSizes(
        _ outcome: Outcome,
        of bytes: [UInt8],
        _ limit: ByteCount
    ) throws(Finding) {
        let sizes = outcome.messages.map(\.count)
        try promise(sizes.allSatisfy { $0 <= limit.bytes }, "a message is above \(limit): \(sizes)")
        let used = sizes.reduce(0) { $0 + $1 + MessageFrame.prefixLength }
        try promise(used <= bytes.count, "\(used) bytes came out of \(bytes.count)")
        guard outcome.refusal == nil, !outcome.isMidMessage else { return }
        try promise(used == bytes.count, "\(bytes.count - used) bytes are gone")
    }

    /// A compressed message never expands beyond the limit.
    private static func checkOpening(_ bytes: [UInt8], _ limit: ByteCount) throws(Finding) {
        let message = ReceivedMessage(bytes, isCompressed: true)
        guard let opened = try? message.opened(limit: limit, at: .server) else { return }
        try promise(opened.count <= limit.bytes, "\(opened.count) bytes, at most \(limit)")
    }

    /// What we compress comes back.
    private static func checkFraming(_ bytes: [UInt8]) throws(Finding) {
        let length = [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: bytes.count >> $0) }
        let frame = MessageFrame.compressed([0] + length + bytes, .standard)
        let outcome = deframed(frame, in: frame.count, .mebibytes(4), .gzip)
        let isCompressed = frame[0] == 1
        let message = ReceivedMessage(outcome.messages.first ?? [], isCompressed: isCompressed)
        let opened = try? message.opened(limit: .mebibytes(4), at: .server)
        try promise(opened == bytes, "a frame of \(bytes.count) bytes does not come back")
    }
}
