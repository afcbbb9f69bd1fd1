public import ProtobufC

/// A message on the wire: a flag byte, four bytes of length, then the message (PROTOCOL-HTTP2).
@usableFromInline
package enum MessageFrame {
    /// The length of what stands before each message, in bytes.
    package static let prefixLength = 5

    /// The message encoded behind its prefix, uncompressed.
    @usableFromInline
    package static func encode(_ message: some ProtobufMessage) -> [UInt8] {
        let size = message.encodedSize
        var frame: [UInt8] = []
        frame.reserveCapacity(prefixLength + size)
        frame.append(0)
        for shift in [24, 16, 8, 0] { frame.append(UInt8(truncatingIfNeeded: size >> shift)) }
        message.encode(appendingTo: &frame)
        return frame
    }

    /// The message in a frame's payload.
    @usableFromInline
    package static func decode<Message: ProtobufMessage>(_ bytes: [UInt8]) throws -> Message {
        try Message(decoding: bytes)
    }
}
