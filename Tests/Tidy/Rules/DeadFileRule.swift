/// A source whose declarations nobody else names is dead.
enum DeadFileRule {
    /// Files of which no declared name occurs in any other file.
    ///
    /// Entry points and files that declare tests are used by their runners.
    static func findings(in files: [SourceFile], usedBy others: [SourceFile]) -> [Finding] {
        var filesNaming: [String: Int] = [:]
        for file in files + others {
            for name in Set(file.words.map(\.text)) { filesNaming[name, default: 0] += 1 }
        }
        return files.compactMap { file in
            guard !isEntry(file) else { return nil }
            let names = declaredNames(in: file)
            // An extension that only adds initializers tells no name to look for.
            guard !names.isEmpty, !names.contains(where: { filesNaming[$0, default: 0] > 1 }) else {
                return nil
            }
            let list = names.prefix(3).joined(separator: ", ")
            return file.finding(1, "dead file: nothing else uses \(list): remove it")
        }
    }

    private static func isEntry(_ file: SourceFile) -> Bool {
        file.path == "Package.swift" || file.path.hasSuffix("main.swift")
            || file.words.contains {
                ["main", "Test", "Suite"].contains($0.text) && $0.before == UInt8(ascii: "@")
            }
    }

    /// The names that a file declares, at any depth.
    static func declaredNames(in file: SourceFile) -> [String] {
        let keywords: Set<String> = [
            "struct", "class", "enum", "actor", "protocol", "typealias", "func", "var", "let",
            "macro",
        ]
        var names: [String] = []
        for (index, word) in file.words.enumerated().dropLast()
        where keywords.contains(word.text) {
            let name = file.words[index + 1]
            guard name.line == word.line, !FunctionExtent.declarationWords.contains(name.text)
            else { continue }
            names.append(name.text)
        }
        return names
    }
}
