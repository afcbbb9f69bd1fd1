/// Names of folders and files say what the thing is.
enum NameRules {
    /// Words that name a heap in place of a thing.
    static let banned: Set<String> = [
        "util", "utils", "utility", "utilities", "helper", "helpers", "common", "manager",
        "managers", "core", "misc",
    ]

    /// Contracts of others, whose names they have chosen.
    private static let foreign = "opentelemetry"

    /// Paths with a banned word; the last part of the path is judged, so each is told once.
    static func findings(in paths: [String]) -> [Finding] {
        paths.filter { !$0.contains(foreign) }.compactMap { path in
            let name = path.split(separator: "/").last ?? ""
            guard let word = words(of: name).first(where: { banned.contains($0.lowercased()) })
            else { return nil }
            return Finding(
                path: path,
                line: 1,
                message: "`\(word)` in a name says nothing: name what the thing is or does"
            )
        }
    }

    /// `ConnectionManager.swift` as `Connection`, `Manager`, `swift`.
    private static func words(of name: some StringProtocol) -> [String] {
        var words: [String] = [""]
        for character in name {
            if !character.isLetter {
                words.append("")
            } else if character.isUppercase, words.last?.last?.isLowercase ?? false {
                words.append(String(character))
            } else {
                words[words.count - 1].append(character)
            }
        }
        return words.filter { !$0.isEmpty }
    }
}
