/// Every declaration that other targets see says what it is.
enum DocumentationRule {
    /// `public` and `package` declarations without a doc comment.
    static func findings(in file: SourceFile) -> [Finding] {
        guard !file.isTest, file.path != "Package.swift" else { return [] }
        return file.words.indices.dropLast().compactMap { index in
            let word = file.words[index]
            let next = file.words[index + 1]
            guard word.text == "public" || word.text == "package", next.line == word.line,
                word.after != UInt8(ascii: "("), word.before != UInt8(ascii: "."),
                FunctionExtent.declarationWords.contains(next.text), next.text != "extension",
                !isDocumented(word.line, file)
            else { return nil }
            return file.finding(
                word.line,
                "`\(word.text)` declaration without a doc comment: say what it is, its units, "
                    + "limits and errors"
            )
        }
    }

    private static func isDocumented(_ line: Int, _ file: SourceFile) -> Bool {
        var index = line - 2
        while index >= 0 {
            let text = file.lines[index].drop { $0 == " " }
            if text.hasPrefix("///") || text.hasSuffix("*/") { return true }
            // Attributes, also those over several lines, may stand between.
            guard text.hasPrefix("@") || text.hasPrefix("//") || text.hasSuffix(")") else {
                return false
            }
            index -= 1
        }
        return false
    }
}
