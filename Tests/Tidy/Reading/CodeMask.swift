/// Blanks comments and the text of string literals, so that rules look at code only.
///
/// Every line keeps its number and its length in bytes; code inside string interpolations stays.
struct CodeMask {
    private let bytes: [UInt8]
    private var output: [UInt8]
    private var index = 0

    /// The text with comments and literals replaced by spaces.
    static func code(of text: String) -> String {
        var mask = CodeMask(Array(text.utf8))
        mask.maskCode(insideInterpolation: false)
        return String(decoding: mask.output, as: UTF8.self)
    }

    private init(_ bytes: [UInt8]) {
        self.bytes = bytes
        self.output = bytes
    }

    private mutating func maskCode(insideInterpolation: Bool) {
        var depth = 0
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "/") where looksAt("//"): maskLineComment()
            case UInt8(ascii: "/") where looksAt("/*"): maskBlockComment()
            case UInt8(ascii: "\""): maskString(hashes: 0)
            case UInt8(ascii: "#") where hashesBeforeQuote > 0:
                maskString(hashes: hashesBeforeQuote)
            case UInt8(ascii: "("):
                depth += 1
                index += 1
            case UInt8(ascii: ")"):
                if insideInterpolation, depth == 0 { return }
                depth -= 1
                index += 1
            default: index += 1
            }
        }
    }

    private func looksAt(_ text: StaticString) -> Bool {
        bytes[index...].starts(with: "\(text)".utf8)
    }

    /// The number of `#` that open a raw string here; 0 when none does.
    private var hashesBeforeQuote: Int {
        var end = index
        while end < bytes.count, bytes[end] == UInt8(ascii: "#") { end += 1 }
        return end < bytes.count && bytes[end] == UInt8(ascii: "\"") ? end - index : 0
    }

    private mutating func blank(_ count: Int) {
        for _ in 0..<count where index < bytes.count {
            if bytes[index] != UInt8(ascii: "\n") { output[index] = UInt8(ascii: " ") }
            index += 1
        }
    }

    private mutating func maskLineComment() {
        while index < bytes.count, bytes[index] != UInt8(ascii: "\n") { blank(1) }
    }

    private mutating func maskBlockComment() {
        var depth = 0
        repeat {
            if looksAt("/*") {
                depth += 1
                blank(2)
            } else if looksAt("*/") {
                depth -= 1
                blank(2)
            } else {
                blank(1)
            }
        } while depth > 0 && index < bytes.count
    }

    private mutating func maskString(hashes: Int) {
        index += hashes
        let isMultiline = looksAt("\"\"\"")
        let quotes = isMultiline ? 3 : 1
        index += quotes
        let hashText = [UInt8](repeating: UInt8(ascii: "#"), count: hashes)
        let end = [UInt8](repeating: UInt8(ascii: "\""), count: quotes) + hashText
        let escape = [UInt8(ascii: "\\")] + hashText
        while index < bytes.count {
            if bytes[index...].starts(with: end) {
                index += end.count
                return
            }
            if !isMultiline, bytes[index] == UInt8(ascii: "\n") { return }
            if bytes[index...].starts(with: escape) {
                maskEscape(length: escape.count)
            } else {
                blank(1)
            }
        }
    }

    private mutating func maskEscape(length: Int) {
        blank(length)
        guard index < bytes.count, bytes[index] == UInt8(ascii: "(") else { return blank(1) }
        index += 1
        maskCode(insideInterpolation: true)
        index += 1
    }
}
