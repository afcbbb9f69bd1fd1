internal import CProtobufC
internal import Kernel

/// A C message of any type in memory of its own; for code that works on descriptors.
@safe
package struct UnpackedMessage {
    private let first: ArenaBlock
    /// The C struct; valid while this value lives.
    package let address: UnsafeMutableRawPointer

    /// Unpacks one message within the limits; texts are not checked to be UTF-8.
    ///
    /// - Throws: ``DecodingFailure`` as for generated messages, and for a message that nests too
    ///   deep, which is found before libprotobuf-c runs over it.
    package init(
        _ bytes: UnsafeRawBufferPointer,
        as layout: MessageLayout,
        limits: DecodingLimits
    ) throws(DecodingFailure) {
        guard bytes.count <= limits.messageSizeMax.bytes else {
            throw DecodingFailure(
                .messageTooLong(limit: limits.messageSizeMax.bytes),
                message: layout.fullName
            )
        }
        guard unsafe NestingCheck.fits(bytes, layout, depth: limits.depthMax) else {
            throw DecodingFailure(
                .nestedTooDeep(limit: limits.depthMax),
                message: layout.fullName
            )
        }
        var arena = DecodingArena(firstBlock: layout.size + bytes.count * 2 + 512, limits: limits)
        guard let message = unsafe arena.unpack(bytes, as: layout) else {
            throw DecodingFailure(arena.kindOfFailure(limits), message: layout.fullName)
        }
        first = arena.first
        unsafe address = UnsafeMutableRawPointer(mutating: message)
    }

    /// The bytes of a C message, which its owner keeps alive.
    package static func pack(_ message: UnsafeRawPointer) -> [UInt8] {
        let message = unsafe message.assumingMemoryBound(to: ProtobufCMessage.self)
        let size = unsafe protobuf_c_message_get_packed_size(message)
        return unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            count =
                unsafe buffer.baseAddress.map { unsafe protobuf_c_message_pack(message, $0) } ?? 0
        }
    }

    /// The number in the last unknown field of that number and of wire type varint.
    package static func unknownNumber(_ field: UInt32, of message: UnsafeRawPointer) -> UInt64? {
        let message = unsafe message.assumingMemoryBound(to: ProtobufCMessage.self).pointee
        let fields = unsafe UnsafeBufferPointer(
            start: message.unknown_fields,
            count: Int(message.n_unknown_fields)
        )
        guard
            let found = unsafe fields.last(where: {
                unsafe $0.tag == field && $0.wire_type == PROTOBUF_C_WIRE_TYPE_VARINT
            })
        else { return nil }
        let bytes = unsafe UnsafeBufferPointer(start: found.data, count: found.len)
        return unsafe bytes.enumerated().reduce(into: 0) { number, byte in
            number |= UInt64(byte.element & 0x7F) << (7 * UInt64(byte.offset))
        }
    }

    /// Forgets the unknown fields of a C message, for example options that C does not know.
    package static func dropUnknownFields(of message: UnsafeMutableRawPointer) {
        unsafe message.assumingMemoryBound(to: ProtobufCMessage.self).pointee.n_unknown_fields = 0
    }
}
