/// The languages in which text for people exists.
public enum Language: String, Sendable, CaseIterable {
    case vietnamese = "vi"
    case english = "en"

    /// The locale written into answers, BCP 47.
    public var locale: String {
        switch self {
        case .vietnamese: "vi-VN"
        case .english: "en"
        }
    }

    /// The best match for an `Accept-Language` value (RFC 9110 section 12.5.4).
    ///
    /// Weights decide, earlier entries win a tie; Vietnamese when nothing matches, because the
    /// product's users are Vietnamese offices.
    public init(accepting header: String?) {
        var best: (language: Language, weight: Int)?
        for entry in (header ?? "").split(separator: ",").prefix(16) {
            let parts = entry.split(separator: ";")
            guard let tag = parts.first?.trimmingSpaces().split(separator: "-").first else {
                continue
            }
            guard let language = Language(rawValue: tag.lowercased()) else { continue }
            let weight = Language.weight(parts.dropFirst().first)
            if weight > best?.weight ?? 0 { best = (language, weight) }
        }
        self = best?.language ?? .vietnamese
    }

    /// Reads `q=0.8` as 800; a missing weight is 1,000, an unreadable one 0.
    private static func weight(_ parameter: Substring?) -> Int {
        guard let parameter else { return 1_000 }
        let text = parameter.trimmingSpaces()
        guard text.hasPrefix("q="), let value = Double(text.dropFirst(2)), (0...1).contains(value)
        else { return 0 }
        return Int(value * 1_000)
    }
}

extension Substring {
    fileprivate func trimmingSpaces() -> Substring {
        var text = self
        while text.first == " " { text.removeFirst() }
        while text.last == " " { text.removeLast() }
        return text
    }
}
