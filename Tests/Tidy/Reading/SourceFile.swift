/// One Swift source as the rules see it: its text, its code without comments, and its words.
struct SourceFile: Sendable {
    /// The path from the top of the repository, for example `Shared/RPC/Router.swift`.
    let path: String
    /// The lines as written.
    let lines: [Substring]
    /// The same lines with comments and string literals blanked.
    let code: [Substring]
    /// Every identifier and keyword of the code, in order.
    let words: [Word]

    init(path: String, text: String) {
        self.path = path
        lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let masked = CodeMask.code(of: text)
        code = masked.split(separator: "\n", omittingEmptySubsequences: false)
        words = Word.all(in: Array(masked.utf8))
    }

    /// Whether the file belongs to one of these folders or is one of these files.
    func isUnder(_ prefixes: [String]) -> Bool {
        prefixes.contains { path == $0 || $0.hasSuffix("/") && path.hasPrefix($0) }
    }

    /// Whether the file is a test or belongs to the machinery of tests.
    var isTest: Bool { path.hasPrefix("Tests/") }

    /// A finding at a line, counted from 1.
    func finding(_ line: Int, _ message: String) -> Finding {
        Finding(path: path, line: line, message: message)
    }
}

/// One identifier or keyword of a source, with what touches it.
struct Word: Sendable, Equatable {
    /// The word itself, without backticks.
    let text: String
    /// The line that it stands on, from 1.
    let line: Int
    /// The byte before it, 0 at the start of the file.
    let before: UInt8
    /// The position of its first byte, and of the byte after it.
    let range: Range<Int>
    /// The byte after it, 0 at the end of the file.
    let after: UInt8
    /// The second byte after it, 0 at the end of the file.
    let second: UInt8

    static func all(in bytes: [UInt8]) -> [Word] {
        var words: [Word] = []
        var line = 1
        var index = 0
        while index < bytes.count {
            guard isWordByte(bytes[index]) else {
                if bytes[index] == UInt8(ascii: "\n") { line += 1 }
                index += 1
                continue
            }
            let start = index
            while index < bytes.count, isWordByte(bytes[index]) { index += 1 }
            words.append(
                Word(
                    text: String(decoding: bytes[start..<index], as: UTF8.self),
                    line: line,
                    before: start > 0 ? bytes[start - 1] : 0,
                    range: start..<index,
                    after: index < bytes.count ? bytes[index] : 0,
                    second: index + 1 < bytes.count ? bytes[index + 1] : 0
                )
            )
        }
        return words
    }

    private static func isWordByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), 0x80...:
            true
        default: false
        }
    }
}

/// One broken rule: where, and what to write in its place.
struct Finding: Hashable, Sendable, CustomStringConvertible {
    let path: String
    let line: Int
    let message: String

    /// The place and what to write there: `Shared/RPC/Router.swift:88: use the logger`.
    var description: String { "\(path):\(line): \(message)" }
}
