internal import JSON
package import ProtobufC

/// Why JSON did not become a message, or a message JSON.
package struct JSONFailure: Error, Sendable, Hashable {
    /// What is wrong.
    package enum Kind: Sendable, Hashable {
        /// The text is no JSON; the place counts lines and columns from 1.
        case syntax(expected: String, line: Int, column: Int)
        /// The text is longer than allowed, in bytes.
        case tooLong(limit: Int)
        /// Lists, objects or messages nest deeper than allowed.
        case nestedTooDeep(limit: Int)
        /// The schema has no message of that name.
        case unknownMessage(String)
        /// The message has no such field.
        case unknownField(allowed: [String])
        /// The field is set twice, or two fields of one oneof are.
        case setTwice(other: String)
        /// The value is none that the field takes.
        case wrongValue(found: String, expected: String)
        /// The bytes are no message of the type.
        case undecodable(DecodingFailure)
        /// A text of the message is not UTF-8.
        case invalidText
    }

    /// What is wrong.
    package let kind: Kind
    /// Where, in names of the JSON with indices from 0: `posts[2].title`; empty for the whole.
    package private(set) var path: String

    /// A failure at the value that is looked at.
    package init(_ kind: Kind, path: String = "") {
        self.kind = kind
        self.path = path
    }

    /// The failure of a text that is no JSON.
    init(_ failure: JSONTextFailure) {
        let kind: Kind =
            switch failure {
            case .syntax(let expected, let line, let column):
                .syntax(expected: expected, line: line, column: column)
            case .tooLong(let limit): .tooLong(limit: limit)
            case .nestedTooDeep(let limit): .nestedTooDeep(limit: limit)
            }
        self.init(kind)
    }

    /// The failure seen from the value around it.
    func inside(_ outer: String) -> JSONFailure {
        if path.isEmpty { return JSONFailure(kind, path: outer) }
        return JSONFailure(kind, path: path.hasPrefix("[") ? outer + path : "\(outer).\(path)")
    }
}

extension JSONFailure: CustomStringConvertible {
    /// What is wrong and what is allowed, in one sentence.
    package var description: String {
        let place = path.isEmpty ? "the message" : path
        return switch kind {
        case .syntax(let expected, let line, let column):
            "Line \(line), column \(column) is no JSON: \(expected) expected."
        case .tooLong(let limit): "The JSON is longer than \(limit) bytes."
        case .nestedTooDeep(let limit): "\(place) nests deeper than \(limit) levels."
        case .unknownMessage(let name): "There is no message \(name)."
        case .unknownField(let allowed):
            "There is no field \(path); there are \(allowed.joined(separator: ", "))."
        case .setTwice(let other): "\(place) cannot be set together with \(other)."
        case .wrongValue(let found, let expected):
            "\(place) is \(found); \(expected) expected."
        case .undecodable(let failure): failure.description
        case .invalidText: "The text in \(place) is not valid UTF-8."
        }
    }
}
