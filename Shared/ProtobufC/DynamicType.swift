internal import CProtobufC

/// The C descriptor of one message type made at run time, with all that it points to.
///
/// In the C struct each field has three words behind the base: a quantifier and two for the value;
/// the fields of a oneof share theirs.
@safe
final class DynamicType {
    let descriptor: UnsafeMutablePointer<ProtobufCMessageDescriptor>
    private(set) var slots: [UInt32: DynamicSlot] = [:]
    private let fields: [DynamicField]
    private let cFields: UnsafeMutableBufferPointer<ProtobufCFieldDescriptor>
    private let ranges: UnsafeMutableBufferPointer<ProtobufCIntRange>
    private let name: UnsafeMutableBufferPointer<CChar>

    private static let magic: UInt32 = 0x28aa_eef9
    private static let word = 8
    private static let baseSize = 3 * word
    private static let slotSize = 3 * word

    init(_ fullName: String, _ unsorted: [DynamicField]) {
        fields = unsorted.sorted { $0.number < $1.number }
        unsafe name = .allocate(capacity: fullName.utf8.count + 1)
        _ = unsafe name.initialize(from: fullName.utf8.map { CChar(bitPattern: $0) } + [0])
        let runs = Self.runs(fields)
        unsafe ranges = .allocate(capacity: runs.count)
        _ = unsafe ranges.initialize(from: runs)
        unsafe cFields = .allocate(capacity: fields.count)
        unsafe descriptor = .allocate(capacity: 1)
        unsafe descriptor.initialize(to: ProtobufCMessageDescriptor())
        let end = placeFields()
        unsafe descriptor.pointee.magic = Self.magic
        unsafe descriptor.pointee.name = UnsafePointer(name.baseAddress)
        unsafe descriptor.pointee.sizeof_message = end
        unsafe descriptor.pointee.n_fields = UInt32(fields.count)
        unsafe descriptor.pointee.fields = UnsafePointer(cFields.baseAddress)
        unsafe descriptor.pointee.n_field_ranges = UInt32(runs.count - 1)
        unsafe descriptor.pointee.field_ranges = UnsafePointer(ranges.baseAddress)
    }

    deinit {
        unsafe name.deallocate()
        unsafe ranges.deallocate()
        unsafe cFields.deallocate()
        unsafe descriptor.deallocate()
    }

    /// Points the message fields to the descriptors of their types.
    func connect(_ find: (String) -> DynamicType?) {
        for (index, field) in fields.enumerated() {
            guard case .message(let name) = field.kind, let type = find(name) else { continue }
            unsafe cFields[index].descriptor = UnsafeRawPointer(type.descriptor)
        }
    }

    /// Runs of consecutive numbers, each with the place of its first field, and the end.
    private static func runs(_ fields: [DynamicField]) -> [ProtobufCIntRange] {
        var runs: [ProtobufCIntRange] = []
        for (index, field) in fields.enumerated()
        where index == 0 || field.number != fields[index - 1].number + 1 {
            runs.append(
                ProtobufCIntRange(start_value: Int32(field.number), orig_index: UInt32(index))
            )
        }
        return runs + [ProtobufCIntRange(start_value: 0, orig_index: UInt32(fields.count))]
    }

    /// Gives every field its place; returns the size of the struct.
    private func placeFields() -> Int {
        var end = Self.baseSize
        var oneofs: [Int: Int] = [:]
        for (index, field) in fields.enumerated() {
            var start = end
            if case .oneof(let group) = field.shape {
                start = oneofs[group] ?? end
                oneofs[group] = start
            }
            end = max(end, start + Self.slotSize)
            let slot = DynamicSlot(quantifier: start, value: start + Self.word)
            slots[field.number] = slot
            unsafe cFields.initializeElement(at: index, to: field.descriptor(at: slot))
        }
        return end
    }
}
