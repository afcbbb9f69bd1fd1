import Schema

extension Schema {
    /// The files whose messages and enums the messages of a file use.
    func filesUsed(by file: FileSchema) -> Set<String> {
        var used: Set<String> = []
        func visit(_ message: MessageSchema) {
            for field in message.fields {
                switch field.kind {
                case .message(let type), .enum(let type): used.insert(fileOf[type] ?? "")
                default: break
                }
            }
            message.messages.forEach(visit)
        }
        file.messages.forEach(visit)
        return used
    }

    /// Everything that the files import, directly or not, the files themselves included.
    func closure(of names: [String]) -> Set<String> {
        let byName = Dictionary(files.map { ($0.name, $0) }) { first, _ in first }
        var found: Set<String> = []
        var open = names
        while let name = open.popLast() {
            if found.insert(name).inserted { open += byName[name]?.dependencies ?? [] }
        }
        return found
    }

    private var fileOf: [String: String] {
        var result: [String: String] = [:]
        func visit(_ message: MessageSchema, _ file: String) {
            result[message.fullName] = file
            for element in message.enums { result[element.fullName] = file }
            for nested in message.messages { visit(nested, file) }
        }
        for file in files {
            for message in file.messages { visit(message, file.name) }
            for element in file.enums { result[element.fullName] = file.name }
        }
        return result
    }
}
