internal import CProtobufC

/// What generated code reads a message from: the C structs of one decoding call.
///
/// Reading goes on after a field is refused; the first refusal is kept, with its path, and the
/// message is thrown away at the end. So the generated code has no error branches.
public struct DecodingSource {
    @usableFromInline let block: ArenaBlock
    @usableFromInline let base: UInt
    @usableFromInline let capacity: UInt
    private let blocks: [ArenaBlock]
    private let message: String
    /// The first field that was refused.
    private(set) var failure: DecodingFailure?

    init(_ blocks: [ArenaBlock], message: String) {
        self.blocks = blocks
        self.message = message
        block = blocks[0]
        base = UInt(bitPattern: unsafe block.base)
        capacity = UInt(block.capacity)
    }

    /// A text field, checked to be UTF-8.
    @inlinable
    public mutating func text<Struct>(_ binary: Struct, _ field: StaticString) -> Text {
        let (count, data) = unsafe unsafeBitCast(binary, to: Binary.self)
        guard count > 0, let data = unsafe data else { return Text() }
        guard unsafe isText(UnsafeRawBufferPointer(start: data, count: count)) else {
            return refuse(field)
        }
        let start = UInt(bitPattern: data) &- base
        guard start < capacity else { return unsafe textElsewhere(count, data) }
        return Text(
            slice: block,
            start: UInt32(truncatingIfNeeded: start),
            count: UInt32(truncatingIfNeeded: count)
        )
    }

    @usableFromInline
    func isText(_ bytes: UnsafeRawBufferPointer) -> Bool { unsafe UTF8Check.isValid(bytes) }

    /// A slice of a later block: the first one was too small for the message.
    @usableFromInline
    func textElsewhere(_ count: Int, _ data: UnsafeMutablePointer<UInt8>) -> Text {
        for block in blocks.reversed() {
            let start = unsafe UInt(bitPattern: data) &- UInt(bitPattern: block.base)
            guard start < UInt(block.capacity) else { continue }
            return Text(
                slice: block,
                start: UInt32(truncatingIfNeeded: start),
                count: UInt32(truncatingIfNeeded: count)
            )
        }
        return unsafe Text(
            String(decoding: UnsafeBufferPointer(start: data, count: count), as: UTF8.self)
        )
    }

    /// Notes that a text field is refused; the text in its place is empty.
    @usableFromInline
    mutating func refuse(_ field: StaticString) -> Text {
        refuse(at: "\(field)")
        return Text()
    }

    mutating func refuse(at field: String) {
        guard failure == nil else { return }
        failure = DecodingFailure(.invalidText, message: message, field: field)
    }

    /// Puts the name of the field around a refusal inside a nested message.
    mutating func encloseFailure(in field: StaticString, _ index: Int?) {
        failure?.enclose(in: index.map { "\(field)[\($0)]" } ?? "\(field)")
    }

    var isRefused: Bool { failure != nil }

    /// The fields of a C message that its descriptor does not name.
    @inlinable
    public func unknownFields(_ message: UnsafeRawPointer) -> UnknownFields {
        let count = unsafe message.load(fromByteOffset: MemoryLayout<Int>.size, as: UInt32.self)
        return count == 0 ? UnknownFields() : unsafe collectUnknownFields(message)
    }

    @usableFromInline
    func collectUnknownFields(_ message: UnsafeRawPointer) -> UnknownFields {
        let message = unsafe message.assumingMemoryBound(to: ProtobufCMessage.self).pointee
        let fields = unsafe UnsafeBufferPointer(
            start: message.unknown_fields,
            count: Int(message.n_unknown_fields)
        )
        return unsafe UnknownFields(
            fields.map { field in
                unsafe UnknownFields.Field(
                    number: field.tag,
                    wireType: UInt8(field.wire_type.rawValue),
                    bytes: [UInt8](UnsafeBufferPointer(start: field.data, count: field.len))
                )
            }
        )
    }
}
