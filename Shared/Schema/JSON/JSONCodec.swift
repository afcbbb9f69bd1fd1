package import JSON
package import ProtobufC

/// Turns any message of a schema into JSON and back, in the JSON form of Protocol Buffers.
///
/// Names come out in lowerCamelCase and go in in both spellings; 64-bit numbers are strings, bytes
/// base64, enums names or numbers; Timestamp, Duration, FieldMask, the wrappers and Any have their
/// own forms (https://protobuf.dev/programming-guides/json). libprotobuf-c does the wire format, by
/// layouts made from the descriptors.
package struct JSONCodec: Sendable {
    let schema: Schema
    let layouts: DynamicLayouts
    let limits: DecodingLimits
    private let jsonLimits: JSONLimits

    /// A codec for every message of the schema.
    package init(
        _ schema: Schema,
        limits: DecodingLimits = .standard,
        jsonLimits: JSONLimits = JSONLimits()
    ) {
        self.schema = schema
        self.limits = limits
        self.jsonLimits = jsonLimits
        layouts = DynamicLayouts(schema.messages.mapValues { $0.dynamicFields })
    }

    /// The JSON of a message on the wire; fields that the schema does not know are left out.
    package func json(
        of bytes: [UInt8],
        as message: String,
        layout: JSONLayout = .compact
    ) throws(JSONFailure) -> String {
        try value(of: bytes, as: message, depth: limits.depthMax).text(layout)
    }

    /// The message on the wire that the JSON says.
    package func encode(_ json: String, as message: String) throws(JSONFailure) -> [UInt8] {
        let value: JSONValue
        do throws(JSONTextFailure) {
            value = try JSONValue(parsing: json, jsonLimits)
        } catch {
            throw JSONFailure(error)
        }
        return try encode(value, as: message, depth: limits.depthMax)
    }

    /// The value of a message on the wire; `Any` comes back to here.
    func value(
        of bytes: [UInt8],
        as message: String,
        depth: Int
    ) throws(JSONFailure) -> JSONValue {
        guard depth > 0 else { throw JSONFailure(.nestedTooDeep(limit: limits.depthMax)) }
        let (type, layout) = try find(message)
        let unpacked: UnpackedMessage
        do throws(DecodingFailure) {
            unpacked = try UnpackedMessage(bytes, as: layout, limits: limits)
        } catch {
            throw JSONFailure(.undecodable(error))
        }
        defer { withExtendedLifetime(unpacked) {} }
        let reader = MessageReader(codec: self, depth: depth)
        return try unsafe reader.value(unpacked.address, type)
    }

    /// The wire form of a value; `Any` comes back to here.
    func encode(
        _ value: JSONValue,
        as message: String,
        depth: Int
    ) throws(JSONFailure) -> [UInt8] {
        let (type, _) = try find(message)
        var writer = MessageWriter(codec: self, depth: depth)
        defer { writer.scratch.free() }
        return unsafe UnpackedMessage.pack(try writer.message(value, type))
    }

    private func find(_ name: String) throws(JSONFailure) -> (MessageSchema, MessageLayout) {
        guard let type = schema.messages[name], let layout = layouts.layout(of: name) else {
            throw JSONFailure(.unknownMessage(name))
        }
        return (type, layout)
    }
}

extension MessageSchema {
    /// The fields as libprotobuf-c has to know them; groups stay unknown.
    fileprivate var dynamicFields: [DynamicField] {
        fields.compactMap { field in
            guard let kind = field.kind.dynamic else { return nil }
            let shape: DynamicField.Shape =
                if field.isRepeated {
                    .list(isPacked: field.isPacked)
                } else if let oneof = field.oneofIndex {
                    .oneof(oneof)
                } else {
                    field.hasPresence ? .optional : .single
                }
            return DynamicField(
                number: UInt32(bitPattern: field.number),
                kind: kind,
                shape: shape
            )
        }
    }
}

extension FieldSchema.Kind {
    /// The kind as libprotobuf-c has to know it; `nil` for groups.
    fileprivate var dynamic: DynamicField.Kind? {
        switch self {
        case .double: .double
        case .float: .float
        case .int64: .int64
        case .uint64: .uint64
        case .int32: .int32
        case .fixed64: .fixed64
        case .fixed32: .fixed32
        case .bool: .bool
        case .string, .bytes: .bytes
        case .group: nil
        case .message(let name): .message(name)
        case .uint32: .uint32
        case .enum: .enum
        case .sfixed32: .sfixed32
        case .sfixed64: .sfixed64
        case .sint32: .sint32
        case .sint64: .sint64
        }
    }
}
