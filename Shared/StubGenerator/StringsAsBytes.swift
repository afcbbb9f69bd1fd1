import CMessages

/// The field options that make `protoc-gen-c` keep the length of strings.
///
/// `(pb_c_field).string_as_bytes = true`, which is extension 1019 of the field options; the
/// descriptors know no extensions, so it stands there as an unknown field.
@safe
final class StringsAsBytes {
    /// The options, shared by every string field.
    let options: UnsafeMutablePointer<Google__Protobuf__FieldOptions>
    private let field: UnsafeMutablePointer<ProtobufCMessageUnknownField>
    private let value: UnsafeMutablePointer<UInt8>

    private static let extensionNumber: UInt32 = 1_019
    /// A message of two bytes, in which field 1 is true.
    private static let content: [UInt8] = [2, 0x08, 1]

    init() {
        unsafe value = .allocate(capacity: Self.content.count)
        unsafe value.initialize(from: Self.content, count: Self.content.count)
        unsafe field = .allocate(capacity: 1)
        unsafe field.initialize(
            to: ProtobufCMessageUnknownField(
                tag: Self.extensionNumber, wire_type: PROTOBUF_C_WIRE_TYPE_LENGTH_PREFIXED,
                len: Self.content.count, data: value))
        unsafe options = .allocate(capacity: 1)
        unsafe google__protobuf__field_options__init(options)
        unsafe options.pointee.base.n_unknown_fields = 1
        unsafe options.pointee.base.unknown_fields = field
    }

    deinit {
        unsafe options.deallocate()
        unsafe field.deallocate()
        unsafe value.deallocate()
    }
}
