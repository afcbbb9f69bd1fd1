internal import CProtobufC
internal import Kernel

/// What generated code reads a message from: the C structs of one decoding call.
///
/// Reading goes on after a field is refused; the first refusal is kept, with its path, and the
/// message is thrown away at the end. So the generated code has no error branches.
public struct DecodingSource {
    /// What keeps the texts of the messages alive.
    public let memory: DecodedMemory
    private let first: ArenaBlock
    @usableFromInline let object: UInt
    @usableFromInline let end: UInt
    /// Where the first text stands that was refused.
    private(set) var refusal: String?
    /// Whether a field has a number that none can have.
    private(set) var hasImpossibleField = false

    init(_ first: ArenaBlock) {
        self.first = first
        memory = DecodedMemory(first)
        object = UInt(bitPattern: unsafe first.address)
        end = UInt(first.start + first.capacity)
    }

    /// A text field, checked to be UTF-8.
    @inlinable
    public mutating func text<Struct>(_ binary: Struct, _ field: StaticString) -> ProtoText {
        let (count, data) = unsafe unsafeBitCast(binary, to: Binary.self)
        guard count > 0, let data = unsafe data else { return ProtoText(wrappedValue: "") }
        guard unsafe isText(data, count) else { return refuse(field) }
        let offset = UInt(bitPattern: data) &- object
        guard offset < end else { return unsafe textElsewhere(data, count) }
        return unsafe ProtoText(
            lent: data,
            offset: UInt32(truncatingIfNeeded: offset),
            count: UInt32(truncatingIfNeeded: count)
        )
    }

    @usableFromInline
    func isText(_ data: UnsafeMutablePointer<UInt8>, _ count: Int) -> Bool {
        unsafe UTF8Check.isValid(UnsafeRawBufferPointer(start: data, count: count))
    }

    /// A text in a later block: the first one was too small for the message.
    @usableFromInline
    func textElsewhere(_ data: UnsafeMutablePointer<UInt8>, _ count: Int) -> ProtoText {
        var next = first.memory.header.next
        while let block = next {
            let offset = unsafe UInt(bitPattern: data) &- UInt(bitPattern: block.address)
            if offset < UInt(block.start + block.capacity) {
                return unsafe ProtoText(
                    lent: data,
                    offset: UInt32(truncatingIfNeeded: offset),
                    count: UInt32(truncatingIfNeeded: count)
                )
            }
            next = block.memory.header.next
        }
        unreachable("a text lies in a block of its arena")
    }

    /// Notes that a text field is refused; the text in its place is empty.
    @usableFromInline
    mutating func refuse(_ field: StaticString) -> ProtoText {
        refuse(at: "\(field)")
        return ProtoText(wrappedValue: "")
    }

    mutating func refuse(at field: String) {
        if refusal == nil { refusal = field }
    }

    /// Puts the name of the field around a refusal inside a nested message.
    mutating func encloseRefusal(in field: StaticString, _ index: Int?) {
        let outer = index.map { "\(field)[\($0)]" } ?? "\(field)"
        refusal = refusal.map { "\(outer).\($0)" }
    }

    var isRefused: Bool { refusal != nil }

    /// The fields of a C message that its descriptor does not name.
    @inlinable
    public mutating func unknownFields(_ message: UnsafeRawPointer) -> UnknownFields {
        let count = unsafe message.load(fromByteOffset: MemoryLayout<Int>.size, as: UInt32.self)
        return count == 0 ? UnknownFields() : unsafe collectUnknownFields(message)
    }

    @usableFromInline
    mutating func collectUnknownFields(_ message: UnsafeRawPointer) -> UnknownFields {
        let message = unsafe message.assumingMemoryBound(to: ProtobufCMessage.self).pointee
        let fields = unsafe UnsafeBufferPointer(
            start: message.unknown_fields,
            count: Int(message.n_unknown_fields)
        )
        // libprotobuf-c lets 0 pass in a tag of several bytes, and more than 29 bits.
        hasImpossibleField =
            unsafe hasImpossibleField
            || fields.contains { unsafe $0.tag == 0 || $0.tag > UnknownFields.numberMax }
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
