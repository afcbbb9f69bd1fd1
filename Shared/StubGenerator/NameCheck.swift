import Schema

/// Finds names that would mean something else in the generated Swift.
enum NameCheck {
    private static let types: Set<String> = [
        "Any", "Array", "Binary", "Bool", "Dictionary", "Double", "Error", "Float", "Int", "Int32",
        "Int64", "Never", "Optional", "Protocol", "ProtoText", "Result", "Self", "Set", "String",
        "Text", "Type", "UInt32", "UInt64", "UInt8", "UnknownFields", "Void",
    ]
    private static let fields: Set<String> = [
        "decoded_memory", "unknown_fields", "encoded_size", "encoded", "hash_value", "self",
        "source", "scratch",
    ]

    /// Refuses a file that uses one of them.
    static func check(_ file: FileSchema) throws(Problem) {
        for message in file.messages { try check(message) }
        for element in file.enums { try check(type: element.name, element.fullName) }
    }

    private static func check(_ message: MessageSchema) throws(Problem) {
        try check(type: message.name, message.fullName)
        for field in message.fields where fields.contains(field.name) {
            throw .input("\(message.fullName).\(field.name): the name is taken in Swift")
        }
        let nested = message.messages.map(\.name) + message.enums.map(\.name)
        for oneof in message.oneofs where !oneof.isSynthetic {
            let type = SwiftNames.type(oneof.name)
            try check(type: type, "\(message.fullName).\(oneof.name)")
            if nested.contains(type) {
                throw .input("\(message.fullName).\(oneof.name): \(type) is a message or enum, too")
            }
        }
        for nested in message.messages where !nested.isMapEntry { try check(nested) }
        for element in message.enums { try check(type: element.name, element.fullName) }
    }

    private static func check(type name: String, _ fullName: String) throws(Problem) {
        guard types.contains(name) else { return }
        throw .input("\(fullName): Swift has a type \(name) of its own; take another name")
    }
}
