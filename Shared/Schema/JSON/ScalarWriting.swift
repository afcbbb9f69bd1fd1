internal import JSON
internal import ProtobufC

extension MessageWriter {
    /// Writes one value to a place in a C message.
    mutating func single(
        _ value: JSONValue,
        _ field: FieldSchema,
        at place: UnsafeMutableRawPointer
    ) throws(JSONFailure) {
        switch field.kind {
        case .double: unsafe place.storeBytes(of: try Self.double(value), as: Double.self)
        case .float: unsafe place.storeBytes(of: try Self.float(value), as: Float.self)
        case .int64, .sint64, .sfixed64:
            unsafe place.storeBytes(of: try Self.integer(value), as: Int64.self)
        case .uint64, .fixed64:
            unsafe place.storeBytes(of: try Self.integer(value), as: UInt64.self)
        case .int32, .sint32, .sfixed32:
            unsafe place.storeBytes(of: try Self.integer(value), as: Int32.self)
        case .uint32, .fixed32:
            unsafe place.storeBytes(of: try Self.integer(value), as: UInt32.self)
        case .bool:
            guard case .bool(let bool) = value else { throw .wrong(value, "true or false") }
            unsafe place.storeBytes(of: bool ? 1 : 0, as: Int32.self)
        case .string:
            guard case .string(let text) = value else { throw .wrong(value, "a string") }
            unsafe store(text.utf8, at: place)
        case .bytes:
            guard case .string(let text) = value, let bytes = Base64.decode(text) else {
                throw .wrong(value, "a string in base64")
            }
            unsafe store(bytes, at: place)
        case .enum(let name): unsafe place.storeBytes(of: try number(value, name), as: Int32.self)
        case .message(let name):
            guard let type = codec.schema.messages[name] else {
                throw JSONFailure(.unknownMessage(name))
            }
            let nested = try unsafe message(value, type)
            unsafe place.storeBytes(of: nested, as: UnsafeMutableRawPointer.self)
        case .group: throw .wrong(value, "nothing")
        }
    }

    /// Copies bytes and writes where they are.
    mutating func store(_ bytes: some Collection<UInt8>, at place: UnsafeMutableRawPointer) {
        let binary = unsafe scratch.copy(bytes)
        unsafe place.storeBytes(of: binary.count, as: Int.self)
        unsafe place.storeBytes(
            of: binary.data,
            toByteOffset: 8,
            as: UnsafeMutablePointer<UInt8>?.self
        )
    }

    private func number(_ value: JSONValue, _ name: String) throws(JSONFailure) -> Int32 {
        guard case .string(let text) = value else { return try Self.integer(value) }
        let values = codec.schema.enums[name]?.values ?? []
        guard let match = values.first(where: { $0.name == text }) else {
            let names = values.map(\.name).joined(separator: ", ")
            throw .wrong(value, "one of \(names)")
        }
        return match.number
    }

    /// A whole number, as a number or in quotes; `1.0` and `1e3` are whole, too.
    static func integer<Number: FixedWidthInteger>(
        _ value: JSONValue
    ) throws(JSONFailure) -> Number {
        let expected = "a whole number from \(Number.min) to \(Number.max)"
        switch value {
        case .number(let text), .string(let text):
            if let number = Number(text), !text.hasPrefix("+") { return number }
            if let double = Double(text), let number = Number(exactly: double) { return number }
            throw .wrong(value, expected)
        default: throw .wrong(value, expected)
        }
    }

    private static func double(_ value: JSONValue) throws(JSONFailure) -> Double {
        switch value {
        case .string("NaN"): return .nan
        case .string("Infinity"): return .infinity
        case .string("-Infinity"): return -.infinity
        case .number(let text), .string(let text):
            guard let number = Double(text), number.isFinite else {
                throw .wrong(value, "a number")
            }
            return number
        default: throw .wrong(value, "a number")
        }
    }

    private static func float(_ value: JSONValue) throws(JSONFailure) -> Float {
        let double = try double(value)
        let float = Float(double)
        guard float.isFinite || !double.isFinite else {
            throw .wrong(value, "a number that a float holds")
        }
        return float
    }
}
