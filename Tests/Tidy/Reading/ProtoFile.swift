/// What the rules need of one proto file: messages, the types of their fields, and methods.
struct ProtoFile: Sendable {
    /// One message with the type names that its fields mention.
    struct Message: Sendable, Equatable {
        let fullName: String
        let line: Int
        var fieldTypes: [String]
    }

    /// One method of a service.
    struct Method: Sendable, Equatable {
        let name: String
        let line: Int
        /// The service's full name.
        var service = ""
        /// Whether either side sends more than one message.
        var isStreaming = false
    }

    let path: String
    private(set) var package = ""
    private(set) var messages: [Message] = []
    private(set) var methods: [Method] = []
    /// The full names of the services, each with its line.
    private(set) var services: [(name: String, line: Int)] = []
    /// The lines that set options of the whole file.
    let options: Set<String>

    init(path: String, text: String) {
        self.path = path
        options = Set(
            text.split(separator: "\n").filter { $0.hasPrefix("option ") }.map(String.init)
        )
        // Proto comments and strings have the form of Swift's.
        let code = CodeMask.code(of: text)
        let lines = code.split(separator: "\n", omittingEmptySubsequences: false)
        // The enclosing blocks, each with the message that its fields belong to, if any.
        var scope: [Int?] = []
        for (index, line) in lines.enumerated() {
            for statement in Self.statements(of: line) {
                read(statement, line: index + 1, scope: &scope)
            }
        }
    }

    /// One line cut after each brace and semicolon.
    private static func statements(of line: Substring) -> [String] {
        var parts = [""]
        for character in line {
            parts[parts.count - 1].append(character)
            if "{};".contains(character) { parts.append("") }
        }
        return parts.filter { $0.contains { $0 != " " } }
    }

    private mutating func read(_ statement: String, line: Int, scope: inout [Int?]) {
        let words = statement.split { " \t{};=(),<>".contains($0) }.map(String.init)
        switch words.first {
        case "package" where words.count > 1: package = words[1]
        case "service" where words.count > 1: services.append(("\(package).\(words[1])", line))
        case "rpc" where words.count > 1:
            let service = services.last?.name ?? ""
            methods.append(Method(name: words[1], line: line, service: service))
        case "message" where words.count > 1 && statement.hasSuffix("{"):
            let outer = scope.compactMap(\.self).last.map { messages[$0].fullName } ?? package
            messages.append(Message(fullName: "\(outer).\(words[1])", line: line, fieldTypes: []))
            scope.append(messages.count - 1)
            return
        default: readField(words, of: scope.last ?? nil)
        }
        // What a method takes and returns may stand on lines of their own.
        if words.contains("stream"), scope.count == 1, scope[0] == nil, !methods.isEmpty {
            methods[methods.count - 1].isStreaming = true
        }
        if statement.hasSuffix("{") {
            scope.append(words.first == "oneof" ? scope.last ?? nil : nil)
        }
        if statement.hasSuffix("}"), !scope.isEmpty { scope.removeLast() }
    }

    private mutating func readField(_ words: [String], of message: Int?) {
        guard let message else { return }
        let labels: Set<String> = ["repeated", "optional", "required"]
        let ignored: Set<String> = [
            "option", "reserved", "oneof", "enum", "extensions", "extend", "service", "returns",
        ]
        var rest = words[...]
        if let first = rest.first, labels.contains(first) { rest.removeFirst() }
        if rest.first == "map", rest.count > 2 { rest = rest.dropFirst(2) }
        guard let type = rest.first, !ignored.contains(type), rest.count > 1,
            type.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "." || $0 == "_" })
        else { return }
        messages[message].fieldTypes.append(type)
    }
}
