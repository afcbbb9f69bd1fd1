/// A JSON text as a value; numbers keep their spelling, objects the order of their members.
package indirect enum JSONValue: Sendable, Hashable {
    case null
    case bool(Bool)
    /// A number as it is spelled.
    case number(String)
    case string(String)
    case array([JSONValue])
    case object([Member])

    /// One member of an object.
    package struct Member: Sendable, Hashable {
        /// The name.
        package let name: String
        /// The value.
        package let value: JSONValue

        /// A member.
        package init(_ name: String, _ value: JSONValue) {
            self.name = name
            self.value = value
        }
    }

    /// What kind of value it is, in words.
    package var kind: String {
        switch self {
        case .null: "null"
        case .bool: "a truth value"
        case .number: "a number"
        case .string: "a string"
        case .array: "a list"
        case .object: "an object"
        }
    }
}

extension JSONValue {
    /// Reads one JSON text (RFC 8259) to its end.
    package init(parsing text: String, _ limits: JSONLimits = JSONLimits()) throws(JSONTextFailure)
    {
        var parser = JSONParser(text, limits)
        self = try parser.parse()
    }

    /// The JSON text of the value.
    package func text(_ layout: JSONLayout = .compact) -> String {
        var printer = JSONPrinter(layout)
        printer.write(self)
        return printer.text
    }
}
