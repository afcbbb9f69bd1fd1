internal import CProtobufC

extension DynamicField {
    /// The C descriptor of the field.
    func descriptor(at slot: DynamicSlot) -> ProtobufCFieldDescriptor {
        var descriptor = unsafe ProtobufCFieldDescriptor()
        unsafe descriptor.id = number
        unsafe descriptor.type = type
        unsafe descriptor.offset = UInt32(slot.value)
        unsafe descriptor.quantifier_offset = UInt32(slot.quantifier)
        switch shape {
        case .single: unsafe descriptor.label = PROTOBUF_C_LABEL_NONE
        case .optional: unsafe descriptor.label = PROTOBUF_C_LABEL_OPTIONAL
        case .list(let isPacked):
            unsafe descriptor.label = PROTOBUF_C_LABEL_REPEATED
            unsafe descriptor.flags = isPacked ? UInt32(PROTOBUF_C_FIELD_FLAG_PACKED.rawValue) : 0
        case .oneof:
            unsafe descriptor.label = PROTOBUF_C_LABEL_NONE
            unsafe descriptor.flags = UInt32(PROTOBUF_C_FIELD_FLAG_ONEOF.rawValue)
        }
        return unsafe descriptor
    }

    private var type: ProtobufCType {
        switch kind {
        case .int32: PROTOBUF_C_TYPE_INT32
        case .sint32: PROTOBUF_C_TYPE_SINT32
        case .sfixed32: PROTOBUF_C_TYPE_SFIXED32
        case .int64: PROTOBUF_C_TYPE_INT64
        case .sint64: PROTOBUF_C_TYPE_SINT64
        case .sfixed64: PROTOBUF_C_TYPE_SFIXED64
        case .uint32: PROTOBUF_C_TYPE_UINT32
        case .fixed32: PROTOBUF_C_TYPE_FIXED32
        case .uint64: PROTOBUF_C_TYPE_UINT64
        case .fixed64: PROTOBUF_C_TYPE_FIXED64
        case .float: PROTOBUF_C_TYPE_FLOAT
        case .double: PROTOBUF_C_TYPE_DOUBLE
        case .bool: PROTOBUF_C_TYPE_BOOL
        case .enum: PROTOBUF_C_TYPE_ENUM
        case .bytes: PROTOBUF_C_TYPE_BYTES
        case .message: PROTOBUF_C_TYPE_MESSAGE
        }
    }
}
