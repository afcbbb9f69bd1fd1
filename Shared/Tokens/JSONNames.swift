internal import JSON

extension [JSONValue.Member] {
    /// The value of a member; names are unique where this is used.
    func first(named name: String) -> JSONValue? { first { $0.name == name }?.value }
}

extension JSONValue {
    /// A name that some object in the value has twice (RFC 7515 section 4, RFC 7519 section 4: such
    /// a text means one thing to one reader and another to the next).
    var repeatedName: String? {
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

extension String {
    /// Whether this may name somebody: 1 to so many bytes, without characters that control or
    /// order a text and would hide in logs what the name is.
    func isName(upTo limit: Int) -> Bool {
        guard (1...limit).contains(utf8.count) else { return false }
        return unicodeScalars.allSatisfy { scalar in
            switch scalar.properties.generalCategory {
            case .control, .format, .lineSeparator, .paragraphSeparator: false
            default: true
            }
        }
    }
}
