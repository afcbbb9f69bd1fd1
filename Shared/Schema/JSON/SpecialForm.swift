internal import JSON
internal import ProtobufC

/// The messages that have a JSON form of their own.
enum SpecialForm {
    case timestamp, duration, fieldMask, wrapper, any

    init?(_ fullName: String) {
        switch fullName {
        case "google.protobuf.Timestamp": self = .timestamp
        case "google.protobuf.Duration": self = .duration
        case "google.protobuf.FieldMask": self = .fieldMask
        case "google.protobuf.Any": self = .any
        case "google.protobuf.DoubleValue", "google.protobuf.FloatValue",
            "google.protobuf.Int64Value", "google.protobuf.UInt64Value",
            "google.protobuf.Int32Value", "google.protobuf.UInt32Value",
            "google.protobuf.BoolValue", "google.protobuf.StringValue",
            "google.protobuf.BytesValue":
            self = .wrapper
        default: return nil
        }
    }
}

extension MessageReader {
    /// The form of its own of a well-known message.
    func special(
        _ message: UnsafeRawPointer,
        _ type: MessageSchema,
        _ form: SpecialForm
    ) throws(JSONFailure) -> JSONValue {
        guard let first = codec.layouts.slot(of: type.fullName, 1) else { return .null }
        let place = unsafe message + first.value
        switch form {
        case .wrapper: return try unsafe single(place, type.fields[0])
        case .fieldMask: return .string(try unsafe mask(message, first))
        case .any: return try unsafe any(message, type)
        case .timestamp, .duration:
            guard let second = codec.layouts.slot(of: type.fullName, 2) else { return .null }
            let seconds = unsafe place.load(as: Int64.self)
            let nanos = unsafe message.load(fromByteOffset: second.value, as: Int32.self)
            let text =
                form == .timestamp
                ? TimeText.timestamp(seconds, nanos) : TimeText.duration(seconds, nanos)
            guard let text else {
                throw JSONFailure(
                    .wrongValue(found: "\(seconds) s and \(nanos) ns", expected: TimeText.range)
                )
            }
            return .string(text)
        }
    }

    private func mask(
        _ message: UnsafeRawPointer,
        _ slot: DynamicSlot
    ) throws(JSONFailure) -> String {
        let count = unsafe message.load(fromByteOffset: slot.quantifier, as: Int.self)
        guard count > 0,
            let elements = unsafe message.load(
                fromByteOffset: slot.value,
                as: UnsafeRawPointer?.self
            )
        else { return "" }
        var paths: [String] = []
        for index in 0..<count {
            paths.append(FieldNames.lowerCamel(try unsafe text(elements + index * 16)))
        }
        return paths.joined(separator: ",")
    }

    /// `{"@type": …}` with the fields of the message inside, or with `value` for a form of its own.
    private func any(
        _ message: UnsafeRawPointer,
        _ type: MessageSchema
    ) throws(JSONFailure) -> JSONValue {
        guard let urlSlot = codec.layouts.slot(of: type.fullName, 1),
            let valueSlot = codec.layouts.slot(of: type.fullName, 2)
        else { return .null }
        let url = try unsafe text(message + urlSlot.value)
        if url.isEmpty { return .object([]) }
        let bytes = unsafe Self.bytes(message + valueSlot.value)
        let name = FieldNames.type(ofURL: url)
        let value = try codec.value(of: bytes, as: name, depth: depth - 1)
        let head = JSONValue.Member("@type", .string(url))
        if SpecialForm(name) == nil, case .object(let members) = value {
            return .object([head] + members)
        }
        return .object([head, JSONValue.Member("value", value)])
    }
}

/// Names in their spellings.
enum FieldNames {
    /// `valid_from.day` as `validFrom.day`.
    static func lowerCamel(_ path: String) -> String {
        var result = ""
        var isNextUpper = false
        for character in path {
            if character == "_" {
                isNextUpper = true
            } else {
                result += isNextUpper ? character.uppercased() : String(character)
                isNextUpper = false
            }
        }
        return result
    }

    /// `validFrom.day` as `valid_from.day`.
    static func snake(_ path: String) -> String {
        path.reduce(into: "") { result, character in
            result += character.isUppercase ? "_" + character.lowercased() : String(character)
        }
    }

    /// The message that a type URL names, which stands behind the last slash.
    static func type(ofURL url: String) -> String {
        url.split(separator: "/").last.map(String.init) ?? url
    }
}
