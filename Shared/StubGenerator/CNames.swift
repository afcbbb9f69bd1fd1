/// The names that `protoc-gen-c` gives.
enum CNames {
    /// `canbo.type.v1.SecrecyGrade` as `Canbo__Type__V1__SecrecyGrade`.
    static func type(_ fullName: String) -> String {
        fullName.split(separator: ".").map { camel($0) }.joined(separator: "__")
    }

    /// `canbo.type.v1.SecrecyGrade` as `canbo__type__v1__secrecy_grade`.
    static func function(_ fullName: String) -> String {
        fullName.split(separator: ".").map { lower($0) }.joined(separator: "__")
    }

    /// The member of a struct: lower case, with a line behind what C++ keeps for itself.
    static func member(_ field: String) -> String {
        let name = field.lowercased()
        return keywords.contains(name) ? name + "_" : name
    }

    private static func camel(_ part: Substring) -> String {
        var result = ""
        var isNextUpper = true
        for character in part {
            if character == "_" {
                isNextUpper = true
            } else {
                result += isNextUpper ? character.uppercased() : String(character)
                isNextUpper = false
            }
        }
        return result
    }

    private static func lower(_ part: Substring) -> String {
        var result = ""
        var wasUpper = true
        for character in part {
            if character.isUppercase, !wasUpper { result += "_" }
            result += character.lowercased()
            wasUpper = character.isUppercase
        }
        return result
    }

    private static let keywords: Set<String> = [
        "and", "and_eq", "asm", "auto", "bitand", "bitor", "bool", "break", "case", "catch", "char",
        "class", "compl", "const", "const_cast", "continue", "default", "delete", "do", "double",
        "dynamic_cast", "else", "enum", "explicit", "extern", "false", "float", "for", "friend",
        "goto", "if", "inline", "int", "long", "mutable", "namespace", "new", "not", "not_eq",
        "operator", "or", "or_eq", "private", "protected", "public", "register",
        "reinterpret_cast", "return", "short", "signed", "sizeof", "static", "static_cast",
        "struct", "switch", "template", "this", "throw", "true", "try", "typedef", "typeid",
        "typename", "union", "unsigned", "using", "virtual", "void", "volatile", "wchar_t",
        "while", "xor", "xor_eq",
    ]
}
