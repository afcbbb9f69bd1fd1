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

    private static func fill(_ template: String, _ values: [String: String]) -> String {
        guard !values.isEmpty, template.contains("{") else { return template }
        var result = ""
        var rest = Substring(template)
        while let open = rest.firstIndex(of: "{") {
            result += rest[..<open]
            let inner = rest[rest.index(after: open)...]
            guard let close = inner.firstIndex(of: "}"), let value = values[String(inner[..<close])]
            else {
                result.append("{")
                rest = inner
                continue
            }
            result += value
            rest = inner[inner.index(after: close)...]
        }
        return result + rest
    }
}
