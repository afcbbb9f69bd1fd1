import Schema

/// The names of generated Swift code.
enum SwiftNames {
    /// `event_id` as `eventID`.
    static func property(_ name: String) -> String {
        escaped(lowerCamel(name.split(separator: "_").map(String.init)))
    }

    /// `message_request` as `MessageRequest`.
    static func type(_ name: String) -> String {
        name.split(separator: "_").map { capitalised(String($0)) }.joined()
    }

    /// `GetOfficial` as `getOfficial`.
    static func method(_ name: String) -> String {
        escaped(name.prefix(1).lowercased() + name.dropFirst())
    }

    /// `SECRECY_GRADE_SECRET` of `SecrecyGrade` as `secret`.
    static func enumCase(_ value: String, of element: EnumSchema) -> String {
        let prefix = upperSnake(element.name) + "_"
        let strips = element.values.allSatisfy { value in
            value.name.hasPrefix(prefix) && startsAsName(value.name.dropFirst(prefix.count))
        }
        let short = strips ? value.dropFirst(prefix.count) : value[...]
        let words = short.split(separator: "_").map { $0.lowercased() }
        return escaped(lowerCamel(words))
    }

    private static func startsAsName(_ rest: Substring) -> Bool {
        rest.first.map { $0.isLetter } ?? false
    }

    /// `SecrecyGrade` as `SECRECY_GRADE`.
    static func upperSnake(_ name: String) -> String {
        var words = ""
        var previousIsUpper = true
        for character in name {
            if character.isUppercase, !previousIsUpper { words += "_" }
            words += character.uppercased()
            previousIsUpper = character.isUppercase
        }
        return words
    }

    private static func lowerCamel(_ words: [String]) -> String {
        guard let first = words.first else { return "_" }
        return first + words.dropFirst().map(capitalised).joined()
    }

    private static func capitalised(_ word: String) -> String {
        if abbreviations.contains(word.lowercased()) { return word.uppercased() }
        return word.prefix(1).uppercased() + word.dropFirst()
    }

    private static let abbreviations: Set<String> = ["id", "url", "uri", "http", "https"]

    private static func escaped(_ name: String) -> String {
        if name == "self" || name == "Type" || name == "init" { return name + "_" }
        return keywords.contains(name) ? "`\(name)`" : name
    }

    private static let keywords: Set<String> = [
        "Any", "as", "associatedtype", "break", "case", "catch", "class", "continue", "default",
        "defer", "deinit", "do", "else", "enum", "extension", "fallthrough", "false", "fileprivate",
        "for", "func", "guard", "if", "import", "in", "inout", "internal", "is", "let", "nil",
        "operator", "precedencegroup", "private", "protocol", "public", "repeat", "rethrows",
        "return", "static", "struct", "subscript", "super", "switch", "throw", "throws", "true",
        "try", "typealias", "unsafe", "var", "where", "while",
    ]
}
