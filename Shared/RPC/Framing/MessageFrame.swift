public import ProtobufC

/// A message on the wire: a flag byte, four bytes of length, then the message (PROTOCOL-HTTP2).
@usableFromInline
package enum MessageFrame {
    /// The length of what stands before each message, in bytes.
    @usableFromInline package static let prefixLength = 5

    /// The message encoded behind its prefix, uncompressed.
    @inlinable
    package static func encode(_ message: some ProtobufMessage) -> [UInt8] {
        message.withPrepared { prepared in
            let size = prepared.size
            return [UInt8](unsafeUninitializedCapacity: prefixLength + size) { buffer, count in
                let bytes = UnsafeMutableRawBufferPointer(buffer)
                bytes[0] = 0
                bytes.storeBytes(of: UInt32(size).bigEndian, toByteOffset: 1, as: UInt32.self)
                prepared.write(to: UnsafeMutableRawBufferPointer(rebasing: bytes[prefixLength...]))
                count = prefixLength + size
            }
        }
    }

    /// The message in a frame's payload, whose length the limits of the call allow.
    @inlinable
    package static func decode<Message: ProtobufMessage>(_ bytes: [UInt8]) throws -> Message {
        try Message(decoding: bytes, limits: .message(of: bytes.count))
    }
}
