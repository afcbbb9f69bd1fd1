internal import CProtobufC

/// Bounds the nesting of a message before libprotobuf-c, which has no limit, recurses over it.
///
/// Generated contracts need no such check, their types are not recursive; this one is for
/// descriptors and for messages whose type comes from a descriptor.
enum NestingCheck {
    /// Whether no message in the bytes nests deeper than that; malformed bytes fit.
    static func fits(
        _ bytes: UnsafeRawBufferPointer,
        _ layout: MessageLayout,
        depth: Int
    ) -> Bool {
        unsafe fits(bytes, layout.descriptor, depth)
    }

    private static func fits(
        _ bytes: UnsafeRawBufferPointer,
        _ type: UnsafePointer<ProtobufCMessageDescriptor>,
        _ depth: Int
    ) -> Bool {
        guard depth > 0 else { return false }
        var reader = unsafe WireReader(bytes)
        while let (number, content) = unsafe reader.next() {
            guard let content = unsafe content,
                let field = unsafe protobuf_c_message_descriptor_get_field(type, number),
                unsafe field.pointee.type == PROTOBUF_C_TYPE_MESSAGE,
                let nested = unsafe field.pointee.descriptor
            else { continue }
            let isNested = unsafe fits(
                content,
                nested.assumingMemoryBound(to: ProtobufCMessageDescriptor.self),
                depth - 1
            )
            guard isNested else { return false }
        }
        return true
    }
}

/// Walks over the fields of a message without knowing its type.
// Safe: it lives inside one call that lends the bytes.
@safe
struct WireReader {
    private var rest: UnsafeRawBufferPointer

    init(_ bytes: UnsafeRawBufferPointer) { unsafe rest = bytes }

    /// The number of the next field and, when it has a length, its content; `nil` at the end and
    /// at bytes that are no field.
    mutating func next() -> (number: UInt32, content: UnsafeRawBufferPointer?)? {
        guard let tag = varint() else { return nil }
        let number = UInt32(truncatingIfNeeded: tag >> 3)
        switch tag & 7 {
        case 0: return varint() == nil ? nil : (number, nil)
        case 1: return unsafe take(8) == nil ? nil : (number, nil)
        case 5: return unsafe take(4) == nil ? nil : (number, nil)
        case 2:
            guard let length = varint(), let content = unsafe take(length) else { return nil }
            return unsafe (number, content)
        default: return nil
        }
    }

    private mutating func take(_ count: UInt64) -> UnsafeRawBufferPointer? {
        guard unsafe count <= UInt64(rest.count) else { return nil }
        let taken = unsafe UnsafeRawBufferPointer(rebasing: rest.prefix(Int(count)))
        unsafe rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(Int(count)))
        return unsafe taken
    }

    private mutating func varint() -> UInt64? {
        var value: UInt64 = 0
        for shift in stride(from: UInt64(0), to: 70, by: 7) {
            guard let byte = unsafe take(1)?.first else { return nil }
            value |= UInt64(byte & 0x7F) << shift
            if byte < 0x80 { return value }
        }
        return nil
    }
}
