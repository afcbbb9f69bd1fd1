package import RPCTransport

extension Setting where Value == Endpoint {
    /// A setting that takes a host and a port.
    package static func address(
        _ words: String,
        meaning: String,
        default fallback: Endpoint
    ) -> Self {
        Setting(words, form: "HOST:PORT", meaning: meaning, default: fallback) {
            Endpoint(parsing: $0)
        }
    }
}

extension Setting where Value == Int {
    /// A setting that takes a whole number within a range.
    package static func count(
        _ words: String,
        in range: ClosedRange<Int>,
        meaning: String,
        default fallback: Int
    ) -> Self {
        let form = "\(range.lowerBound)..\(range.upperBound)"
        return Setting(words, form: form, meaning: meaning, default: fallback) { text in
            Int(text).flatMap { range.contains($0) ? $0 : nil }
        }
    }
}

extension Setting where Value == Duration {
    /// A setting that takes a time with its unit: `250ms`, `30s`, `5m`, at most a day.
    package static func duration(
        _ words: String,
        meaning: String,
        default fallback: Duration,
        shownAs shown: String
    ) -> Self {
        Setting(
            words,
            form: "250ms|30s|5m",
            meaning: meaning,
            default: fallback,
            shownAs: shown,
            parse: readDuration
        )
    }
}

private func readDuration(_ text: String) -> Duration? {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard let count = Int(digits), digits.count <= 8 else { return nil }
    let duration: Duration
    switch text.dropFirst(digits.count) {
    case "ms": duration = .milliseconds(count)
    case "s": duration = .seconds(count)
    case "m": duration = .seconds(count * 60)
    default: return nil
    }
    return duration <= .seconds(86_400) ? duration : nil
}
