/// Source text under construction, line by line with indentation.
struct SourceText {
    private(set) var text = ""
    private var depth = 0

    /// One line at the current depth; an empty one has no spaces.
    mutating func line(_ line: String = "") {
        text += line.isEmpty ? "\n" : String(repeating: "    ", count: depth) + line + "\n"
    }

    /// A line that opens a brace, what is inside, and the closing brace.
    mutating func block(_ opening: String, _ body: (inout SourceText) -> Void) {
        line(opening + " {")
        depth += 1
        body(&self)
        depth -= 1
        line("}")
    }

    /// Puts other text in place of the line written last.
    mutating func replaceLastLine(_ replacement: String) {
        let body = text.dropLast()
        let start = body.lastIndex(of: "\n").map { text.index(after: $0) } ?? text.startIndex
        text = String(text[..<start])
        line(replacement)
    }

    /// A comment of the `.proto` file as a documentation comment.
    mutating func documentation(_ comment: String) {
        let lines = comment.split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0.trimmed }
        let last = lines.lastIndex { !$0.isEmpty } ?? -1
        for text in lines.prefix(last + 1) {
            line(text.isEmpty ? "///" : "/// \(text)")
        }
    }
}

extension StringProtocol {
    /// The text without spaces at both ends.
    var trimmed: String {
        let start = firstIndex { !$0.isWhitespace } ?? endIndex
        guard let last = lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(self[start...last])
    }
}
