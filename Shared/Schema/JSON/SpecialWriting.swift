internal import JSON
internal import ProtobufC

extension MessageWriter {
    /// Writes a well-known message from the form of its own.
    mutating func writeSpecial(
        _ value: JSONValue,
        _ message: UnsafeMutableRawPointer,
        _ type: MessageSchema,
        _ form: SpecialForm
    ) throws(JSONFailure) {
        guard let first = codec.layouts.slot(of: type.fullName, 1) else { return }
        switch form {
        case .wrapper: try unsafe single(value, type.fields[0], at: message + first.value)
        case .fieldMask: try unsafe writeMask(value, message, first)
        case .any: try unsafe writeAny(value, message, type)
        case .timestamp, .duration:
            guard let second = codec.layouts.slot(of: type.fullName, 2) else { return }
            let expected = form == .timestamp ? TimeText.timestampForm : TimeText.durationForm
            guard case .string(let text) = value,
                let (seconds, nanos) = form == .timestamp
                    ? TimeText.parseTimestamp(text) : TimeText.parseDuration(text)
            else { throw .wrong(value, expected) }
            unsafe message.storeBytes(of: seconds, toByteOffset: first.value, as: Int64.self)
            unsafe message.storeBytes(of: nanos, toByteOffset: second.value, as: Int32.self)
        }
    }

    private mutating func writeMask(
        _ value: JSONValue,
        _ message: UnsafeMutableRawPointer,
        _ slot: DynamicSlot
    ) throws(JSONFailure) {
        guard case .string(let text) = value else {
            throw .wrong(value, "a string of paths with commas between")
        }
        let paths = text.split(separator: ",").map { FieldNames.snake(String($0)) }
        let elements = unsafe scratch.allocate(paths.count * 16)
        for (index, path) in paths.enumerated() {
            unsafe store(path.utf8, at: elements + index * 16)
        }
        unsafe message.storeBytes(of: paths.count, toByteOffset: slot.quantifier, as: Int.self)
        unsafe message.storeBytes(
            of: elements,
            toByteOffset: slot.value,
            as: UnsafeMutableRawPointer.self
        )
    }

    private mutating func writeAny(
        _ value: JSONValue,
        _ message: UnsafeMutableRawPointer,
        _ type: MessageSchema
    ) throws(JSONFailure) {
        guard case .object(var members) = value else { throw .wrong(value, "an object") }
        if members.isEmpty { return }
        guard let urlSlot = codec.layouts.slot(of: type.fullName, 1),
            let valueSlot = codec.layouts.slot(of: type.fullName, 2),
            let index = members.firstIndex(where: { $0.name == "@type" }),
            case .string(let url) = members.remove(at: index).value
        else { throw .wrong(value, "an object with @type") }
        let name = FieldNames.type(ofURL: url)
        var inner = JSONValue.object(members)
        if SpecialForm(name) != nil {
            guard let special = members.first(where: { $0.name == "value" }) else {
                throw .wrong(value, "an object with value")
            }
            inner = special.value
        }
        let bytes = try codec.encode(inner, as: name, depth: depth)
        unsafe store(url.utf8, at: message + urlSlot.value)
        unsafe store(bytes, at: message + valueSlot.value)
    }
}
