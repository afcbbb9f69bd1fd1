internal import CMessages
internal import ProtobufC

extension MessageSchema {
    /// What a message descriptor says; the scope is the package or the message around it.
    init(
        _ message: UnsafePointer<Google__Protobuf__DescriptorProto>,
        in scope: String,
        isProto3: Bool,
        _ comments: Comments,
        _ path: [Int32]
    ) {
        let message = unsafe message.pointee
        let full = unsafe qualified(
            scope,
            ProtobufNames.name(message.name)
        )
        fullName = full
        comment = comments[path]
        isMapEntry = unsafe (message.options?.pointee.map_entry ?? 0) != 0
        let fields = unsafe elements(message.n_field, message.field) { index, field in
            unsafe FieldSchema(field, isProto3: isProto3, comments[path + [2, index]])
        }
        self.fields = fields
        oneofs = unsafe elements(message.n_oneof_decl, message.oneof_decl) { index, oneof in
            unsafe OneofSchema(
                name: ProtobufNames.name(oneof.pointee.name),
                isSynthetic: fields.contains { $0.isOptional && $0.oneofIndex == Int(index) },
                comment: comments[path + [8, index]]
            )
        }
        messages = unsafe elements(message.n_nested_type, message.nested_type) { index, nested in
            unsafe MessageSchema(
                nested,
                in: full,
                isProto3: isProto3,
                comments,
                path + [3, index]
            )
        }
        enums = unsafe elements(message.n_enum_type, message.enum_type) { index, element in
            unsafe EnumSchema(element, in: full, comments, path + [4, index])
        }
    }
}

extension FieldSchema {
    /// What a field descriptor says.
    init(
        _ field: UnsafePointer<Google__Protobuf__FieldDescriptorProto>,
        isProto3: Bool,
        _ comment: String
    ) {
        let field = unsafe field.pointee
        let type = unsafe ProtobufNames.type(field.type_name)
        name = unsafe ProtobufNames.name(field.name)
        jsonName = unsafe ProtobufNames.name(field.json_name)
        number = unsafe field.number
        kind = Kind(unsafe field.type.rawValue, type)
        isRepeated = unsafe field.label.rawValue == 3
        isRequired = unsafe field.label.rawValue == 2
        isExplicit = !isProto3
        isOptional = unsafe field.proto3_optional != 0
        oneofIndex = unsafe field.has_oneof_index != 0 ? Int(field.oneof_index) : nil
        let packed = unsafe field.options.flatMap { options in
            unsafe options.pointee.has_packed != 0 ? options.pointee.packed != 0 : nil
        }
        isPacked = isRepeated && kind.isPackable && (packed ?? isProto3)
        sensitivity = unsafe Sensitivity(UnsafeRawPointer(field.options))
        self.comment = comment
    }
}

extension FieldSchema.Sensitivity {
    /// The number of the extension of `google.protobuf.FieldOptions` that says it.
    private static let option: UInt32 = 50301

    /// What the options of a field say: basic when they name none, and the strictest class when
    /// they name one that this program does not know.
    init(_ options: UnsafeRawPointer?) {
        guard let options = unsafe options,
            let number = unsafe UnpackedMessage.unknownNumber(Self.option, of: options),
            number != 0
        else {
            self = .basic
            return
        }
        self = Self(rawValue: number) ?? .internalPolitical
    }
}

extension FieldSchema.Kind {
    /// The kind of a `FieldDescriptorProto.Type`.
    init(_ number: some BinaryInteger, _ type: String) {
        self =
            switch number {
            case 1: .double
            case 2: .float
            case 3: .int64
            case 4: .uint64
            case 5: .int32
            case 6: .fixed64
            case 7: .fixed32
            case 8: .bool
            case 9: .string
            case 10: .group
            case 11: .message(type)
            case 12: .bytes
            case 13: .uint32
            case 14: .enum(type)
            case 15: .sfixed32
            case 16: .sfixed64
            case 17: .sint32
            default: .sint64
            }
    }

    /// Whether a list of it may be packed.
    var isPackable: Bool {
        switch self {
        case .string, .bytes, .message, .group: false
        default: true
        }
    }
}
