/// How JSON is laid out.
package enum JSONLayout: Sendable {
    /// On one line without spaces.
    case compact
    /// Each member on its own line, by two spaces per level.
    case indented
}

/// Writes JSON.
struct JSONPrinter {
    private(set) var text = ""
    private let layout: JSONLayout

    init(_ layout: JSONLayout) { self.layout = layout }

    /// One value at a depth.
    mutating func write(_ value: JSONValue, depth: Int = 0) {
        switch value {
        case .null: text += "null"
        case .bool(let bool): text += bool ? "true" : "false"
        case .number(let number): text += number
        case .string(let string): write(string)
        case .array(let elements):
            list("[", "]", elements, depth) { $0.write($1, depth: depth + 1) }
        case .object(let members):
            list("{", "}", members, depth) { printer, member in
                printer.write(member.name)
                printer.text += printer.layout == .compact ? ":" : ": "
                printer.write(member.value, depth: depth + 1)
            }
        }
    }

    private mutating func list<Element>(
        _ opening: String,
        _ closing: String,
        _ elements: [Element],
        _ depth: Int,
        _ write: (inout JSONPrinter, Element) -> Void
    ) {
        text += opening
        for (index, element) in elements.enumerated() {
            if index > 0 { text += "," }
            newLine(depth + 1)
            write(&self, element)
        }
        if !elements.isEmpty { newLine(depth) }
        text += closing
    }

    private mutating func newLine(_ depth: Int) {
        guard layout == .indented else { return }
        text += "\n" + String(repeating: "  ", count: depth)
    }

    private mutating func write(_ string: String) {
        text += "\""
        for scalar in string.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\n": text += "\\n"
            case "\r": text += "\\r"
            case "\t": text += "\\t"
            case "\u{0}"..<"\u{20}", "\u{7F}":
                let digits = String(scalar.value, radix: 16)
                text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: text.unicodeScalars.append(scalar)
            }
        }
        text += "\""
    }
}
