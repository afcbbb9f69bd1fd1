internal import JSON
internal import ProtobufC

extension MessageReader {
    /// The value at a place in a C message.
    func single(_ place: UnsafeRawPointer, _ field: FieldSchema) throws(JSONFailure) -> JSONValue {
        switch field.kind {
        case .double: return Self.number(unsafe place.load(as: Double.self))
        case .float: return Self.number(unsafe place.load(as: Float.self))
        case .int64, .sint64, .sfixed64: return .string("\(unsafe place.load(as: Int64.self))")
        case .uint64, .fixed64: return .string("\(unsafe place.load(as: UInt64.self))")
        case .int32, .sint32, .sfixed32: return .number("\(unsafe place.load(as: Int32.self))")
        case .uint32, .fixed32: return .number("\(unsafe place.load(as: UInt32.self))")
        case .bool: return .bool(unsafe place.load(as: Int32.self) != 0)
        case .string: return .string(try unsafe text(place))
        case .bytes: return .string(Base64.encode(unsafe Self.bytes(place)))
        case .enum(let name): return enumValue(unsafe place.load(as: Int32.self), name)
        case .message(let name): return try unsafe nested(place, name)
        case .group: return .null
        }
    }

    /// A text, checked to be UTF-8.
    func text(_ place: UnsafeRawPointer) throws(JSONFailure) -> String {
        let (count, data) = unsafe place.load(as: Binary.self)
        let bytes = unsafe UnsafeBufferPointer(start: data, count: count)
        guard let text = unsafe String(validating: bytes, as: UTF8.self) else {
            throw JSONFailure(.invalidText)
        }
        return text
    }

    static func bytes(_ place: UnsafeRawPointer) -> [UInt8] {
        let (count, data) = unsafe place.load(as: Binary.self)
        return unsafe [UInt8](UnsafeBufferPointer(start: data, count: count))
    }

    private static func number(
        _ number: some BinaryFloatingPoint & LosslessStringConvertible
    )
        -> JSONValue
    {
        if number.isNaN { return .string("NaN") }
        if number.isInfinite { return .string(number < 0 ? "-Infinity" : "Infinity") }
        let text = number.description
        return .number(text.hasSuffix(".0") ? String(text.dropLast(2)) : text)
    }

    private func enumValue(_ number: Int32, _ name: String) -> JSONValue {
        let value = codec.schema.enums[name]?.values.first { $0.number == number }
        return value.map { .string($0.name) } ?? .number("\(number)")
    }

    private func nested(_ place: UnsafeRawPointer, _ name: String) throws(JSONFailure) -> JSONValue
    {
        guard let message = unsafe place.load(as: UnsafeRawPointer?.self),
            let type = codec.schema.messages[name]
        else { return .object([]) }
        return try unsafe value(message, type)
    }

    /// Whether a place holds the default of its kind, which is not written.
    func isZero(_ place: UnsafeRawPointer, _ kind: FieldSchema.Kind) -> Bool {
        switch kind {
        case .message: unsafe place.load(as: UnsafeRawPointer?.self) == nil
        case .string, .bytes: unsafe place.load(as: Int.self) == 0
        default:
            kind.stride == 4
                ? unsafe place.load(as: UInt32.self) == 0 : unsafe place.load(as: UInt64.self) == 0
        }
    }
}

extension FieldSchema.Kind {
    /// The size of an element in a list of a C message, in bytes.
    var stride: Int {
        switch self {
        case .int32, .uint32, .sint32, .fixed32, .sfixed32, .float, .bool, .enum: 4
        case .string, .bytes: 16
        default: 8
        }
    }
}

extension FieldSchema {
    /// Whether a single value that is no message says that it is there, outside of oneofs.
    var hasPresence: Bool { isExplicit && oneofIndex == nil && !isRepeated && !isMessage }

    private var isMessage: Bool {
        if case .message = kind { true } else { false }
    }
}
