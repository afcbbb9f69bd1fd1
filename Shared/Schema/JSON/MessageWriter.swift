internal import JSON
internal import ProtobufC

/// Writes JSON values into C messages of any type.
@safe
struct MessageWriter {
    let codec: JSONCodec
    /// How deep messages may still nest.
    var depth: Int
    var scratch = EncodingScratch()

    init(codec: JSONCodec, depth: Int) {
        self.codec = codec
        self.depth = depth
    }

    /// The C message of a value.
    mutating func message(
        _ value: JSONValue,
        _ type: MessageSchema
    ) throws(JSONFailure) -> UnsafeMutableRawPointer {
        guard depth > 0, let layout = codec.layouts.layout(of: type.fullName) else {
            throw JSONFailure(.nestedTooDeep(limit: codec.limits.depthMax))
        }
        depth -= 1
        defer { depth += 1 }
        let message = unsafe scratch.allocate(layout.size)
        unsafe DynamicLayouts.initialize(message, layout)
        if let form = SpecialForm(type.fullName) {
            try unsafe writeSpecial(value, message, type, form)
        } else {
            guard case .object(let members) = value else {
                throw .wrong(value, "an object")
            }
            try unsafe write(members, to: message, type)
        }
        return unsafe message
    }

    /// The fields of a message.
    mutating func write(
        _ members: [JSONValue.Member],
        to message: UnsafeMutableRawPointer,
        _ type: MessageSchema
    ) throws(JSONFailure) {
        var set: [Int32: String] = [:]
        var setOneofs: [Int: String] = [:]
        for member in members {
            do throws(JSONFailure) {
                let field = try type.field(member.name)
                if let other = set.updateValue(member.name, forKey: field.number) {
                    throw JSONFailure(.setTwice(other: other))
                }
                if member.value == .null { continue }
                if let oneof = field.oneofIndex,
                    let other = setOneofs.updateValue(member.name, forKey: oneof)
                {
                    throw JSONFailure(.setTwice(other: other))
                }
                try unsafe write(member.value, field, to: message, type)
            } catch {
                throw error.inside(member.name)
            }
        }
    }

    private mutating func write(
        _ value: JSONValue,
        _ field: FieldSchema,
        to message: UnsafeMutableRawPointer,
        _ type: MessageSchema
    ) throws(JSONFailure) {
        guard let slot = codec.layouts.slot(of: type.fullName, field.number) else { return }
        if field.isRepeated {
            let (count, elements) = try unsafe list(value, field)
            unsafe message.storeBytes(of: count, toByteOffset: slot.quantifier, as: Int.self)
            unsafe message.storeBytes(
                of: elements,
                toByteOffset: slot.value,
                as: UnsafeMutableRawPointer?.self
            )
            return
        }
        if field.oneofIndex != nil {
            unsafe message.storeBytes(
                of: field.number,
                toByteOffset: slot.quantifier,
                as: Int32.self
            )
        } else if field.hasPresence {
            unsafe message.storeBytes(of: 1, toByteOffset: slot.quantifier, as: Int32.self)
        }
        try unsafe single(value, field, at: message + slot.value)
    }

    private mutating func list(
        _ value: JSONValue,
        _ field: FieldSchema
    ) throws(JSONFailure) -> (Int, UnsafeMutableRawPointer?) {
        if case .message(let name) = field.kind, let entry = codec.schema.messages[name],
            entry.isMapEntry
        {
            return try unsafe map(value, entry)
        }
        guard case .array(let values) = value else { throw .wrong(value, "a list") }
        let stride = field.kind.stride
        let elements = unsafe scratch.allocate(values.count * stride)
        for (index, value) in values.enumerated() {
            do throws(JSONFailure) {
                try unsafe single(value, field, at: elements + index * stride)
            } catch {
                throw error.inside("[\(index)]")
            }
        }
        return unsafe (values.count, elements)
    }

    private mutating func map(
        _ value: JSONValue,
        _ entry: MessageSchema
    ) throws(JSONFailure) -> (Int, UnsafeMutableRawPointer?) {
        guard case .object(let members) = value else { throw .wrong(value, "an object") }
        let elements = unsafe scratch.allocate(members.count * 8)
        for (index, member) in members.enumerated() {
            do throws(JSONFailure) {
                let key = try entry.key(member.name)
                let fields = [
                    JSONValue.Member("key", key), JSONValue.Member("value", member.value),
                ]
                if member.value == .null { throw .wrong(member.value, "a value") }
                let message = try unsafe message(.object(fields), entry)
                unsafe elements.storeBytes(
                    of: message,
                    toByteOffset: index * 8,
                    as: UnsafeMutableRawPointer.self
                )
            } catch {
                throw error.inside(member.name)
            }
        }
        return unsafe (members.count, elements)
    }
}

extension MessageSchema {
    /// The field of a name in either spelling.
    fileprivate func field(_ name: String) throws(JSONFailure) -> FieldSchema {
        if let field = fields.first(where: { $0.jsonName == name || $0.name == name }) {
            return field
        }
        throw JSONFailure(.unknownField(allowed: fields.map(\.jsonName)))
    }

    /// The key of a map, which JSON always puts in quotes.
    fileprivate func key(_ name: String) throws(JSONFailure) -> JSONValue {
        switch fields.first?.kind {
        case .string: return .string(name)
        case .bool:
            guard name == "true" || name == "false" else {
                throw JSONFailure(.wrongValue(found: name, expected: "true or false"))
            }
            return .bool(name == "true")
        default: return .number(name)
        }
    }
}

extension JSONFailure {
    /// A value that the field does not take.
    static func wrong(_ value: JSONValue, _ expected: String) -> JSONFailure {
        let found =
            switch value {
            case .string(let text) where text.utf8.count <= 64: "\"\(text)\""
            case .number(let text) where text.utf8.count <= 64: text
            default: value.kind
            }
        return JSONFailure(.wrongValue(found: found, expected: expected))
    }
}
