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

extension Setting where Value == String {
    /// A setting that takes the path of a file, and by default none.
    static func file(_ words: String, meaning: String) -> Self {
        Setting(words, form: "FILE", meaning: meaning, default: "", shownAs: "none", parse: { $0 })
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
