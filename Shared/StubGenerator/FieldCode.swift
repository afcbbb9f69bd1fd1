import Schema

/// How the code of one field is written: its names, its Swift type, and its way to C and back.
struct FieldCode {
    let field: FieldSchema
    let shape: Shape
    /// The name of the property.
    let name: String
    private let types: TypeNames
    private let module: SwiftModule

    /// What a field is to its message.
    enum Shape {
        case text, single, optional, message, list
        case map(key: FieldSchema, value: FieldSchema, entry: String)
    }

    init(_ field: FieldSchema, _ context: EmissionContext) {
        self.field = field
        types = context.types
        module = context.module
        name = SwiftNames.property(field.name)
        if case .message(let type) = field.kind, let entry = context.schema.messages[type],
            entry.isMapEntry, entry.fields.count == 2
        {
            shape = .map(key: entry.fields[0], value: entry.fields[1], entry: type)
        } else if field.isRepeated {
            shape = .list
        } else if case .message = field.kind {
            shape = .message
        } else if field.isOptional {
            shape = .optional
        } else {
            shape = field.kind == .string ? .text : .single
        }
    }

    /// The property name without quotes, for use behind a dot or `$`.
    var plainName: String { name.filter { $0 != "`" } }

    /// The member of the C struct.
    var member: String { "wire.pointee.\(CNames.member(field.name))" }

    /// The number of elements in the C struct.
    var countMember: String { "wire.pointee.n_\(CNames.member(field.name))" }

    /// The Swift type of the property.
    var type: String {
        switch shape {
        case .text, .single: valueType(field.kind)
        case .optional, .message: valueType(field.kind) + "?"
        case .list: "[\(valueType(field.kind))]"
        case .map(let key, let value, _): "[\(valueType(key.kind)): \(valueType(value.kind))]"
        }
    }

    /// The value of a field that nobody set.
    var defaultValue: String {
        switch shape {
        case .text: "\"\""
        case .single: Self.zero(field.kind, valueType(field.kind))
        case .optional, .message: "nil"
        case .list: "[]"
        case .map: "[:]"
        }
    }

    /// The Swift type of one value.
    func valueType(_ kind: FieldSchema.Kind) -> String {
        switch kind {
        case .double: "Double"
        case .float: "Float"
        case .int64, .sfixed64, .sint64: "Int64"
        case .uint64, .fixed64: "UInt64"
        case .int32, .sfixed32, .sint32: "Int32"
        case .uint32, .fixed32: "UInt32"
        case .bool: "Bool"
        case .string: "String"
        case .bytes: "[UInt8]"
        case .group: "Never"
        case .message(let name), .enum(let name): types.type(name, in: module)
        }
    }

    private static func zero(_ kind: FieldSchema.Kind, _ type: String) -> String {
        switch kind {
        case .bool: "false"
        case .bytes: "[]"
        case .string: "\"\""
        case .enum: "\(type)()"
        default: "0"
        }
    }
}
