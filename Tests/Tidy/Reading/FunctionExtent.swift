/// The lines that one function takes, from its declaration to its closing brace.
struct FunctionExtent: Equatable {
    let name: String
    let firstLine: Int
    let lastLine: Int

    /// The length in lines, declaration and braces included.
    var length: Int { lastLine - firstLine + 1 }

    /// Every function, initializer, deinitializer and subscript with a body.
    static func all(in file: SourceFile) -> [FunctionExtent] {
        let bytes = Array(file.code.joined(separator: "\n").utf8)
        return file.words.enumerated().compactMap { index, word in
            guard ["func", "init", "deinit", "subscript"].contains(word.text),
                word.before != UInt8(ascii: "."), word.before != UInt8(ascii: "`")
            else { return nil }
            guard let open = openingBrace(bytes, after: word.range.upperBound) else { return nil }
            let close = closingBrace(bytes, from: open)
            let next = index + 1 < file.words.count ? file.words[index + 1].text : ""
            return FunctionExtent(
                name: word.text == "func" ? next : word.text,
                firstLine: word.line,
                lastLine: word.line + newlines(bytes[word.range.upperBound..<close])
            )
        }
    }

    /// The brace that opens the body; `nil` for a requirement of a protocol.
    private static func openingBrace(_ bytes: [UInt8], after start: Int) -> Int? {
        var depth = 0
        var index = start
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "("), UInt8(ascii: "["): depth += 1
            case UInt8(ascii: ")"), UInt8(ascii: "]"): depth -= 1
            case UInt8(ascii: "{") where depth <= 0: return index
            case UInt8(ascii: "}") where depth <= 0: return nil
            case UInt8(ascii: "\n") where depth <= 0:
                if startsDeclaration(bytes[(index + 1)...]) { return nil }
            default: break
            }
            index += 1
        }
        return nil
    }

    private static func startsDeclaration(_ rest: ArraySlice<UInt8>) -> Bool {
        let line = rest.drop { $0 == UInt8(ascii: " ") }.prefix { $0 != UInt8(ascii: "\n") }
        if line.isEmpty || line.first == UInt8(ascii: "@") { return true }
        let word = String(decoding: line.prefix { (97...122).contains($0) }, as: UTF8.self)
        return declarationWords.contains(word)
    }

    /// Words that begin a declaration or stand before its keyword.
    static let declarationWords: Set<String> = [
        "actor", "associatedtype", "borrowing", "case", "class", "consuming", "convenience",
        "deinit", "enum", "extension", "fileprivate", "final", "func", "indirect", "infix", "init",
        "internal", "isolated", "lazy", "let", "macro", "mutating", "nonisolated", "nonmutating",
        "operator", "override", "package", "postfix", "prefix", "private", "protocol", "public",
        "required", "static", "struct", "subscript", "typealias", "unowned", "var", "weak",
    ]

    /// The place of the brace that closes the block that opens next.
    static func endOfBlock(_ bytes: [UInt8], after start: Int) -> Int {
        guard let open = bytes[start...].firstIndex(of: UInt8(ascii: "{")) else { return start }
        return closingBrace(bytes, from: open)
    }

    private static func closingBrace(_ bytes: [UInt8], from open: Int) -> Int {
        var depth = 0
        for index in open..<bytes.count {
            if bytes[index] == UInt8(ascii: "{") { depth += 1 }
            if bytes[index] == UInt8(ascii: "}") { depth -= 1 }
            if depth == 0 { return index }
        }
        return bytes.count
    }

    private static func newlines(_ bytes: ArraySlice<UInt8>) -> Int {
        bytes.count { $0 == UInt8(ascii: "\n") }
    }
}
