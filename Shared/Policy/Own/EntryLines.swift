/// In which lines of a JSON text the entries of its lists begin: those of the members of the one
/// object that it holds.
///
/// Only for a text that was read without a mistake.
struct EntryLines {
    /// By member, in the order of the text; the lines of its entries that are objects.
    private var lines: [[Int]] = []

    init(_ text: String) {
        var (line, depth, isText, isEscaped) = (1, 0, false, false)
        for byte in text.utf8 {
            if byte == UInt8(ascii: "\n") { line += 1 }
            if isText {
                isText = isEscaped || byte != UInt8(ascii: "\"")
                isEscaped = !isEscaped && byte == UInt8(ascii: "\\")
                continue
            }
            switch byte {
            case UInt8(ascii: "\""): isText = true
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                if depth == 1 { lines.append([]) }
                if depth == 2 { lines[lines.count - 1].append(line) }
                depth += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
            default: break
            }
        }
    }

    /// The line of an entry of a member, the members that are lists counted; 1 when it is none.
    func line(of entry: Int, in member: Int) -> Int {
        guard lines.indices.contains(member), lines[member].indices.contains(entry) else {
            return 1
        }
        return lines[member][entry]
    }
}
