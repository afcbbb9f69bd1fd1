/// One text for people in both languages of the product.
public struct BilingualText: Hashable, Sendable {
    /// The Vietnamese wording.
    public let vietnamese: String
    /// The English wording.
    public let english: String

    /// A text in both languages.
    public init(vi vietnamese: String, en english: String) {
        self.vietnamese = vietnamese
        self.english = english
    }

    /// The wording in a language.
    public subscript(language: Language) -> String {
        switch language {
        case .vietnamese: vietnamese
        case .english: english
        }
    }

    /// The text with every `{key}` replaced by its value; keys without a value stay as written.
    public func filled(with values: [String: String]) -> BilingualText {
        BilingualText(vi: Self.fill(vietnamese, values), en: Self.fill(english, values))
    }

    /// By bytes: braces are ASCII, and looking for characters would cost many times as much.
    private static func fill(_ template: String, _ values: [String: String]) -> String {
        let (open, close) = (UInt8(ascii: "{"), UInt8(ascii: "}"))
        guard !values.isEmpty, template.utf8.contains(open) else { return template }
        var result = ""
        var rest = template.utf8[...]
        while let start = rest.firstIndex(of: open) {
            result += Substring(rest[..<start])
            let inner = rest[start...].dropFirst()
            guard let end = inner.firstIndex(of: close),
                let value = values[String(Substring(inner[..<end]))]
            else {
                result.append("{")
                rest = inner
                continue
            }
            result += value
            rest = inner[end...].dropFirst()
        }
        return result + Substring(rest)
    }
}
