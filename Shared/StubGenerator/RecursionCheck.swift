import Schema

/// Finds messages that contain themselves.
///
/// libprotobuf-c recurses over them without a limit, and a Swift struct cannot hold itself.
struct RecursionCheck {
    private let schema: Schema
    private var finished: Set<String> = []

    init(_ schema: Schema) { self.schema = schema }

    /// Refuses when the message, or one that it can hold, contains itself.
    mutating func check(_ message: MessageSchema, path: [String] = []) throws(Problem) {
        if finished.contains(message.fullName) { return }
        if let start = path.firstIndex(of: message.fullName) {
            let circle = (path[start...] + [message.fullName]).joined(separator: " -> ")
            throw .input("recursive messages are not allowed: \(circle)")
        }
        for field in message.fields {
            guard case .message(let type) = field.kind, let next = schema.messages[type] else {
                continue
            }
            try check(next, path: path + [message.fullName])
        }
        finished.insert(message.fullName)
    }
}
