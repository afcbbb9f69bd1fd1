import JSON
import RPC
import Schema

/// Which fields of which messages are guarded, by the descriptors and by nothing else.
struct GuardedSchema: Sendable {
    let schema: Schema
    let codec: JSONCodec

    /// One guarded field, reached from a message.
    struct Field: Hashable, Sendable {
        /// The fields from the message to it, for example `officials`, `personal_id`.
        let way: [FieldSchema]
        /// The message that declares it and its name, `canbo.personnel.v1.Official.personal_id`.
        let fullName: String
        /// The class that it asks for.
        let clearance: Clearance

        var path: String { way.map(\.name).joined(separator: ".") }
    }

    init() throws {
        schema = try Schema(DescriptorSet.embedded)
        codec = JSONCodec(schema)
    }

    /// Every method of the services that keep records.
    var methods: [(service: ServiceSchema, method: MethodSchema)] {
        schema.services.values
            .filter { $0.fullName.hasPrefix("canbo.") && !$0.fullName.hasPrefix("canbo.gateway.") }
            .sorted { $0.fullName < $1.fullName }
            .flatMap { service in service.methods.map { (service, $0) } }
    }

    /// The guarded fields of a message and of the messages inside.
    func fields(of message: String) -> [Field] {
        guard let type = schema.messages[message], !message.hasPrefix("google.") else { return [] }
        return type.fields.flatMap { field -> [Field] in
            var found: [Field] = []
            if let clearance = field.sensitivity.asked {
                let name = "\(message).\(field.name)"
                found.append(Field(way: [field], fullName: name, clearance: clearance))
            }
            guard case .message(let inner) = field.kind else { return found }
            return found
                + fields(of: inner).map {
                    Field(way: [field] + $0.way, fullName: $0.fullName, clearance: $0.clearance)
                }
        }
    }

    /// The guarded fields that are set in a message on the wire.
    func present(in bytes: [UInt8], of message: String) throws -> Set<Field> {
        let value = try JSONValue(parsing: codec.json(of: bytes, as: message))
        return Set(fields(of: message).filter { Self.holds(value, $0.way[...]) })
    }

    /// The guarded fields that are set in some of the messages of one type.
    func present(in messages: [[UInt8]], of message: String) throws -> Set<Field> {
        try messages.reduce(into: []) { $0.formUnion(try present(in: $1, of: message)) }
    }

    private static func holds(_ value: JSONValue, _ way: ArraySlice<FieldSchema>) -> Bool {
        if case .array(let elements) = value {
            return elements.contains { holds($0, way) }
        }
        guard let step = way.first else { return true }
        guard case .object(let members) = value,
            let member = members.first(where: { $0.name == step.jsonName })
        else { return false }
        return holds(member.value, way.dropFirst())
    }

    /// A message in which nothing but that field is set.
    func sample(_ field: Field, of message: String) throws -> [UInt8] {
        let json = field.way.reversed().reduce("") { inner, step in
            let value = inner.isEmpty ? step.sample(schema) : inner
            let isMap = inner.isEmpty && step.isMap(schema)
            return "{\"\(step.name)\": \(step.isRepeated && !isMap ? "[\(value)]" : value)}"
        }
        return try codec.encode(json, as: message)
    }
}

extension FieldSchema.Sensitivity {
    /// The clearance that the class asks for; `nil` for basic.
    fileprivate var asked: Clearance? {
        switch self {
        case .basic: nil
        case .sensitive: .sensitive
        case .internalPolitical: .internalPolitical
        case .stateSecret: .stateSecret
        }
    }
}

extension FieldSchema {
    fileprivate func isMap(_ schema: Schema) -> Bool {
        guard case .message(let type) = kind else { return false }
        return schema.messages[type]?.isMapEntry == true
    }

    /// Some value of the field in JSON that is not its default.
    fileprivate func sample(_ schema: Schema) -> String {
        switch kind {
        case .bool: "true"
        case .string, .bytes: "\"abcd\""
        case .message: isMap(schema) ? "{\"a\": \"b\"}" : "{}"
        default: "1"
        }
    }
}
