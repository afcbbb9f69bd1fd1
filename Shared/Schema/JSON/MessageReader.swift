internal import JSON
internal import ProtobufC

/// Reads C messages of any type into JSON values.
struct MessageReader {
    let codec: JSONCodec
    /// How deep messages may still nest inside of `Any`.
    let depth: Int

    /// The value of a message: an object, or the form of its own that a well-known type has.
    func value(
        _ message: UnsafeRawPointer,
        _ type: MessageSchema
    ) throws(JSONFailure) -> JSONValue {
        if let special = SpecialForm(type.fullName) {
            return try unsafe self.special(message, type, special)
        }
        return .object(try unsafe members(message, type))
    }

    /// The fields of a message that are set.
    func members(
        _ message: UnsafeRawPointer,
        _ type: MessageSchema
    ) throws(JSONFailure) -> [JSONValue.Member] {
        var members: [JSONValue.Member] = []
        for field in type.fields {
            guard let slot = codec.layouts.slot(of: type.fullName, field.number) else { continue }
            do throws(JSONFailure) {
                if let value = try unsafe self.field(message, field, slot) {
                    members.append(JSONValue.Member(field.jsonName, value))
                }
            } catch {
                throw error.inside(field.jsonName)
            }
        }
        return members
    }

    /// The value of a field, `nil` when it is not set.
    private func field(
        _ message: UnsafeRawPointer,
        _ field: FieldSchema,
        _ slot: DynamicSlot
    ) throws(JSONFailure) -> JSONValue? {
        let quantifier = unsafe message.load(fromByteOffset: slot.quantifier, as: UInt32.self)
        let place = unsafe message + slot.value
        if field.isRepeated {
            guard quantifier > 0, let elements = unsafe place.load(as: UnsafeRawPointer?.self)
            else {
                return nil
            }
            let count = unsafe message.load(fromByteOffset: slot.quantifier, as: Int.self)
            return try unsafe list(elements, count, field)
        }
        if field.oneofIndex != nil {
            guard quantifier == UInt32(bitPattern: field.number) else { return nil }
            return try unsafe single(place, field)
        }
        if field.hasPresence {
            return quantifier == 0 ? nil : try unsafe single(place, field)
        }
        return unsafe isZero(place, field.kind) ? nil : try unsafe single(place, field)
    }

    private func list(
        _ elements: UnsafeRawPointer,
        _ count: Int,
        _ field: FieldSchema
    ) throws(JSONFailure) -> JSONValue {
        if case .message(let name) = field.kind, let entry = codec.schema.messages[name],
            entry.isMapEntry
        {
            return try unsafe map(elements, count, entry)
        }
        var values: [JSONValue] = []
        for index in 0..<count {
            do throws(JSONFailure) {
                values.append(try unsafe single(elements + index * field.kind.stride, field))
            } catch {
                throw error.inside("[\(index)]")
            }
        }
        return .array(values)
    }

    /// A map; of two entries with one key the last counts.
    private func map(
        _ elements: UnsafeRawPointer,
        _ count: Int,
        _ entry: MessageSchema
    ) throws(JSONFailure) -> JSONValue {
        var values: [String: JSONValue] = [:]
        var order: [String] = []
        for index in 0..<count {
            let pointer = unsafe elements.load(
                fromByteOffset: index * 8,
                as: UnsafeRawPointer.self
            )
            let (key, value) = try unsafe self.entry(pointer, entry)
            if values.updateValue(value, forKey: key) == nil { order.append(key) }
        }
        return .object(order.map { JSONValue.Member($0, values[$0] ?? .null) })
    }

    private func entry(
        _ message: UnsafeRawPointer,
        _ entry: MessageSchema
    ) throws(JSONFailure) -> (String, JSONValue) {
        var key = ""
        var value = JSONValue.null
        for field in entry.fields {
            guard let slot = codec.layouts.slot(of: entry.fullName, field.number) else { continue }
            let single = try unsafe self.single(message + slot.value, field)
            if field.number != 1 {
                value = single
            } else {
                switch single {
                case .string(let text), .number(let text): key = text
                case .bool(let bool): key = bool ? "true" : "false"
                default: break
                }
            }
        }
        return (key, value)
    }
}
