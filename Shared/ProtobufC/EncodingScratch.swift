internal import CProtobufC
internal import Kernel

/// The memory of one encoding call, where generated code lays out the C structs.
@safe
public struct EncodingScratch {
    @usableFromInline var cursor: UnsafeMutableRawPointer
    @usableFromInline var left: Int
    private var blocks: [UnsafeMutableRawPointer] = unsafe []

    private static let blockSize = 4_096

    /// Memory of one call; ``free()`` gives it back.
    package init() {
        let block = UnsafeMutableRawPointer.allocate(byteCount: Self.blockSize, alignment: 16)
        unsafe cursor = block
        left = Self.blockSize
        unsafe blocks = [block]
    }

    /// Memory of one call that begins with what the caller lends, aligned to 16 bytes; ``free()``
    /// gives back what came beside it.
    @usableFromInline
    init(_ lent: UnsafeMutableRawBufferPointer) {
        guard let start = lent.baseAddress else { unreachable("no memory is lent") }
        unsafe cursor = start
        left = lent.count
    }

    /// Gives the memory back.
    @usableFromInline
    package mutating func free() {
        // No `for unsafe`: swift-format 6.3 glues its two words together.
        unsafe blocks.forEach { unsafe $0.deallocate() }
        unsafe blocks = []
        left = 0
    }

    /// Memory aligned to 8 bytes, not set to anything, valid until the message is written.
    @inlinable
    public mutating func allocate(_ size: Int) -> UnsafeMutableRawPointer {
        let rounded = (size &+ 7) & ~7
        if rounded > left { addBlock(rounded) }
        let start = unsafe cursor
        unsafe cursor = unsafe start + rounded
        left &-= rounded
        return unsafe start
    }

    @usableFromInline
    mutating func addBlock(_ size: Int) {
        let capacity = unsafe max(size, Self.blockSize << min(blocks.count, 8))
        let block = UnsafeMutableRawPointer.allocate(byteCount: capacity, alignment: 16)
        unsafe blocks.append(block)
        unsafe cursor = block
        left = capacity
    }

    /// Hangs the unknown fields into a C message, to be written behind the known ones.
    @inlinable
    public mutating func attach(
        _ unknown: UnknownFields,
        to message: UnsafeMutableRawPointer
    ) {
        if !unknown.isEmpty { unsafe attachAll(unknown, to: message) }
    }

    @usableFromInline
    mutating func attachAll(_ unknown: UnknownFields, to message: UnsafeMutableRawPointer) {
        let stride = unsafe MemoryLayout<ProtobufCMessageUnknownField>.stride
        let array = unsafe allocate(unknown.fields.count * stride)
            .bindMemory(to: ProtobufCMessageUnknownField.self, capacity: unknown.fields.count)
        for (index, field) in unknown.fields.enumerated() {
            let (count, data) = unsafe binary(field.bytes)
            let wireType = ProtobufCWireType(rawValue: .init(field.wireType))
            unsafe (array + index).initialize(
                to: ProtobufCMessageUnknownField(
                    tag: field.number,
                    wire_type: wireType,
                    len: count,
                    data: data
                )
            )
        }
        let message = unsafe message.assumingMemoryBound(to: ProtobufCMessage.self)
        unsafe message.pointee.n_unknown_fields = UInt32(unknown.fields.count)
        unsafe message.pointee.unknown_fields = array
    }
}
