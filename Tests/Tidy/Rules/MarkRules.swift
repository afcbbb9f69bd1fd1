/// Marks that need a reason beside them, or must not be there at all.
enum MarkRules {
    /// Targets built with strict memory safety, the only ones that may say `unsafe`.
    static let touchingC = [
        "Shared/Compression/", "Shared/Spreadsheets/", "Shared/ProtobufC/", "Shared/HTTP2/",
        "Shared/Schema/", "Shared/StubGenerator/", "Shared/Contracts/", "Tests/",
    ]

    /// Opt-outs of the compiler's checks that no comment explains.
    static func unexplained(in file: SourceFile) -> [Finding] {
        file.words.indices.compactMap { index in
            let word = file.words[index]
            let next = index + 1 < file.words.count ? file.words[index + 1].text : ""
            let mark: String
            switch (word.text, next) {
            case ("unchecked", "Sendable"): mark = "@unchecked Sendable"
            case ("nonisolated", "unsafe"): mark = "nonisolated(unsafe)"
            default: return nil
            }
            guard !hasComment(above: word.line, in: file) else { return nil }
            return file.finding(
                word.line,
                "`\(mark)` needs a comment on the line above that says why it is safe"
            )
        }
    }

    /// `unsafe` expressions outside the targets that touch C.
    static func unsafe(in file: SourceFile) -> [Finding] {
        guard !file.isUnder(touchingC) else { return [] }
        return file.words.indices.compactMap { index in
            let isAttribute = index > 0 && file.words[index - 1].text == "nonisolated"
            guard file.words[index].text == "unsafe", !isAttribute else { return nil }
            return file.finding(
                file.words[index].line,
                "`unsafe` belongs in the targets that touch C; use their safe interface"
            )
        }
    }

    /// Notes of unfinished work.
    static func unfinished(in file: SourceFile) -> [Finding] {
        let marks = ["TO" + "DO", "FIX" + "ME", "XX" + "X", "HA" + "CK"]
        return file.lines.enumerated().compactMap { index, line in
            let words = line.split { !$0.isLetter }
            guard let mark = marks.first(where: { words.contains(Substring($0)) }) else {
                return nil
            }
            return file.finding(index + 1, "`\(mark)` is banned: do it, or open an issue")
        }
    }

    private static func hasComment(above line: Int, in file: SourceFile) -> Bool {
        var index = line - 2
        while index >= 0 {
            let text = file.lines[index].drop { $0 == " " }
            // Attributes may stand between the comment and the declaration.
            guard text.hasPrefix("@") else { return text.hasPrefix("//") }
            index -= 1
        }
        return false
    }
}
