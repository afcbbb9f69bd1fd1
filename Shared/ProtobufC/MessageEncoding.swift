internal import CProtobufC
internal import Kernel

/// A message ready to be written: its size is known, its bytes are not made yet.
///
/// Valid only during the call that lends it.
@safe
public struct PreparedMessage: ~Copyable {
    private let message: UnsafeRawPointer
    /// The length in bytes on the wire.
    public let size: Int

    @usableFromInline
    init(_ message: UnsafeRawPointer) {
        unsafe self.message = message
        size = unsafe protobuf_c_message_get_packed_size(
            message.assumingMemoryBound(to: ProtobufCMessage.self)
        )
    }

    /// Writes the bytes to the start of the buffer, which holds at least ``size`` bytes.
    public func write(to buffer: UnsafeMutableRawBufferPointer) {
        require(buffer.count >= size, "the buffer holds the message")
        guard let start = buffer.baseAddress else { return }
        _ = unsafe protobuf_c_message_pack(
            message.assumingMemoryBound(to: ProtobufCMessage.self),
            start.assumingMemoryBound(to: UInt8.self)
        )
    }
}

extension ProtobufMessage {
    /// Lends the message ready to be written: ask for its size, make room, write it there.
    ///
    /// This is the way to an outgoing buffer with no copy between.
    @inlinable
    public func withPrepared<R, E: Error>(
        _ body: (borrowing PreparedMessage) throws(E) -> R
    ) throws(E) -> R {
        // A kilobyte lies on the stack, which most messages need no more than.
        try unsafe withUnsafeTemporaryAllocation(byteCount: 1_024, alignment: 16) {
            (lent) throws(E) in
            var scratch = unsafe EncodingScratch(lent)
            defer {
                scratch.free()
                // The C structs point into the strings and arrays of this value.
                withExtendedLifetime(self) {}
            }
            let message = unsafe scratch.allocate(Self.layout.size)
            unsafe write(to: message, &scratch)
            return try body(unsafe PreparedMessage(message))
        }
    }

    /// The length in bytes on the wire.
    public var encodedSize: Int { withPrepared { $0.size } }

    /// The message on the wire.
    public func encoded() -> [UInt8] {
        withPrepared { prepared in
            unsafe [UInt8](unsafeUninitializedCapacity: prepared.size) { buffer, count in
                unsafe prepared.write(to: UnsafeMutableRawBufferPointer(buffer))
                count = prepared.size
            }
        }
    }

    /// Writes the message behind the bytes that are there.
    public func encode(appendingTo bytes: inout [UInt8]) {
        withPrepared { prepared in
            let start = bytes.count
            bytes.append(contentsOf: repeatElement(0, count: prepared.size))
            unsafe bytes.withUnsafeMutableBytes { buffer in
                unsafe prepared.write(to: UnsafeMutableRawBufferPointer(rebasing: buffer[start...]))
            }
        }
    }
}
