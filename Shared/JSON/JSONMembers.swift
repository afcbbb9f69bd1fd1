extension [JSONValue.Member] {
    /// The value of a member; names are unique where this is used.
    package func first(named name: String) -> JSONValue? { first { $0.name == name }?.value }
}

extension JSONValue {
    /// A name that some object in the value has twice: such a text means one thing to one reader
    /// and another to the next (RFC 8259 section 4).
    package var repeatedName: String? {
        switch self {
        case .object(let members):
            var names: Set<String> = []
            for member in members {
                guard names.insert(member.name).inserted else { return member.name }
                if let name = member.value.repeatedName { return name }
            }
            return nil
        case .array(let entries):
            for entry in entries {
                if let name = entry.repeatedName { return name }
            }
            return nil
        case .null, .bool, .number, .string: return nil
        }
    }
}
