/// The catalogue of reasons is published: what the sources declare is what the README tells.
enum ReasonRules {
    /// One reason as a source declares it.
    struct Declared {
        let name: String
        let code: String
        let kind: String
        let texts: [String]
        let file: SourceFile
        let line: Int
    }

    /// One reason as the README publishes it.
    struct Published {
        let code: String
        /// The first cell of its row: status codes, or words.
        let row: String
        let line: Int
    }

    private static var declaration: Regex<(Substring, Substring, Substring, Substring, Substring)> {
        // A name, a code, a kind, and what is left up to the closing parenthesis of the call.
        #/static let (\w+) = Reason\(\s*"([^"]*)",\s*\.(\w+),\s*(vi:[\s\S]*?\n?\s*)\)\n/#
    }

    /// Every reason that the sources of the product declare.
    static func declared(in files: [SourceFile]) -> [Declared] {
        files.filter { !$0.isTest }.flatMap { file in
            let text = file.lines.joined(separator: "\n")
            return text.matches(of: declaration).map { match in
                let line = text[..<match.range.lowerBound].count { $0 == "\n" } + 1
                return Declared(
                    name: String(match.1),
                    code: String(match.2),
                    kind: String(match.3),
                    texts: texts(String(match.4)),
                    file: file,
                    line: line
                )
            }
        }
    }

    /// The literals behind `vi:` and `en:`.
    private static func texts(_ arguments: String) -> [String] {
        ["vi:", "en:"].map { label in
            guard let start = arguments.firstRange(of: label)?.upperBound else { return "" }
            let rest = arguments[start...]
            let marks = rest.drop { $0.isWhitespace }.prefix { $0 == "\"" }
            guard let end = rest[marks.endIndex...].firstRange(of: marks)?.lowerBound else {
                return ""
            }
            return String(rest[marks.endIndex..<end])
        }
    }

    /// Every reason in the tables under a heading of the README.
    static func published(in readme: String) -> [Published] {
        let lines = readme.split(separator: "\n", omittingEmptySubsequences: false)
        guard let start = lines.firstIndex(of: "### Errors") else { return [] }
        let end = lines[(start + 1)...].firstIndex { $0.hasPrefix("#") } ?? lines.endIndex
        return (start..<end).flatMap { place -> [Published] in
            let cells = lines[place].split(separator: "|", omittingEmptySubsequences: false)
            guard lines[place].hasPrefix("|"), cells.count > 2 else { return [] }
            let row = cells[1].trimmingPrefix { $0 == " " }
            return cells[2].matches(of: #/`([^`]*)`/#).map { match in
                Published(code: String(match.1), row: String(row), line: place + 1)
            }
        }
    }

    /// What is wrong with the declarations themselves.
    static func malformed(_ reasons: [Declared]) -> [Finding] {
        var first: [String: Declared] = [:]
        return reasons.flatMap { reason in
            var problems: [String] = []
            if reason.code.count > 63 || !reason.code.contains(#/^[A-Z][A-Z0-9_]+[A-Z0-9]$/#) {
                problems.append("\(reason.code): write [A-Z][A-Z0-9_]+[A-Z0-9], at most 63 long")
            }
            if let other = first.updateValue(reason, forKey: reason.code) {
                problems.append("\(reason.code) stands in \(other.file.path), too: code it anew")
            }
            for (language, text) in zip(["Vietnamese", "English"], reason.texts)
            where text.allSatisfy(\.isWhitespace) {
                problems.append("\(reason.code) has no \(language) text: write one")
            }
            if Set(reason.texts).count < reason.texts.count {
                problems.append("\(reason.code) has one text for both languages: translate it")
            }
            let keys = reason.texts.flatMap { $0.matches(of: #/{([^}]*)}/#).map(\.1) }
            for key in keys where key.count > 64 || !key.contains(#/^[a-z][a-zA-Z0-9_-]+$/#) {
                problems.append("\(reason.code): {\(key)} is no key of ErrorInfo's metadata")
            }
            return problems.map { reason.file.finding(reason.line, $0) }
        }
    }

    /// Where the sources and the README disagree.
    static func unpublished(_ reasons: [Declared], _ published: [Published]) -> [Finding] {
        let rows = Dictionary(published.map { ($0.code, $0) }) { first, _ in first }
        let codes = Set(reasons.map(\.code))
        let missing = reasons.compactMap { reason -> Finding? in
            guard let row = rows[reason.code]?.row else {
                return reason.file.finding(
                    reason.line,
                    "\(reason.code) is not in README's table of errors: add it at \(reason.status)"
                )
            }
            let statuses = row.matches(of: #/\b[A-Z_]{2,}\b/#).map { String($0.0) }
            guard !statuses.isEmpty, !statuses.contains(reason.status), !row.contains("HTTP") else {
                return nil
            }
            return reason.file.finding(
                reason.line,
                "\(reason.code) stands at \(row) in README's table: move it to \(reason.status)"
            )
        }
        let gone = published.filter { !codes.contains($0.code) }.map { entry in
            Finding(
                path: "README.md",
                line: entry.line,
                message: "no source declares \(entry.code): remove it"
            )
        }
        return missing + gone
    }
}

extension ReasonRules.Declared {
    /// The status code of the kind: `failedPrecondition` is FAILED_PRECONDITION.
    var status: String {
        kind.map { $0.isUppercase ? "_\($0)" : $0.uppercased() }.joined()
    }
}
