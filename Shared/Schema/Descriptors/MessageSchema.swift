/// One message type.
package struct MessageSchema: Sendable, Hashable {
    /// The full name, for example `canbo.personnel.v1.Official`.
    package let fullName: String
    /// The fields in the order of the file.
    package let fields: [FieldSchema]
    /// The groups of fields of which at most one is set.
    package let oneofs: [OneofSchema]
    /// Messages declared inside.
    package let messages: [MessageSchema]
    /// Enums declared inside.
    package let enums: [EnumSchema]
    /// Whether the message is the entry of a map field.
    package let isMapEntry: Bool
    /// The comment in front of it, empty when there is none.
    package let comment: String
}

extension MessageSchema {
    /// The name without the package and the messages around it.
    package var name: String { lastComponent(of: fullName) }
}

extension EnumSchema {
    /// The name without the package and the messages around it.
    package var name: String { lastComponent(of: fullName) }
}

extension ServiceSchema {
    /// The name without the package.
    package var name: String { lastComponent(of: fullName) }
}

private func lastComponent(of fullName: String) -> String {
    fullName.split(separator: ".").last.map(String.init) ?? fullName
}

/// A group of fields of which at most one is set.
package struct OneofSchema: Sendable, Hashable {
    /// The name, for example `message_request`.
    package let name: String
    /// Whether it only carries the presence of one `optional` field.
    package let isSynthetic: Bool
    /// The comment in front of it, empty when there is none.
    package let comment: String
}

/// One field of a message.
package struct FieldSchema: Sendable, Hashable {
    /// The name in the file, for example `valid_from`.
    package let name: String
    /// The name in JSON, for example `validFrom`.
    package let jsonName: String
    /// The number.
    package let number: Int32
    /// What the field holds.
    package let kind: Kind
    /// Whether it is a list or a map.
    package let isRepeated: Bool
    /// Whether a list of numbers is packed on the wire.
    package let isPacked: Bool
    /// The place of its oneof in the message, `nil` outside of oneofs.
    package let oneofIndex: Int?
    /// Whether the presence of the field counts (`optional`).
    package let isOptional: Bool
    /// Whether a message of proto2 has to have it.
    package let isRequired: Bool
    /// Whether the file is of proto2, where every single value says whether it is there.
    package let isExplicit: Bool
    /// How sensitive the field is, by its option `canbo.type.v1.sensitivity`.
    package let sensitivity: Sensitivity
    /// The comment in front of it, empty when there is none.
    package let comment: String

    /// The classes of sensitivity; the numbers are those of `canbo.type.v1.Sensitivity`.
    package enum Sensitivity: UInt64, Sendable, Hashable, CaseIterable {
        case basic = 1
        case sensitive, internalPolitical, stateSecret
    }

    /// The types of fields; the numbers are those of `FieldDescriptorProto.Type`.
    package enum Kind: Sendable, Hashable {
        case double, float, int64, uint64, int32, fixed64, fixed32, bool, string, group
        case message(String), bytes, uint32, `enum`(String), sfixed32, sfixed64, sint32, sint64
    }
}
