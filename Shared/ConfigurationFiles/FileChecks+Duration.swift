package import JSON

extension FileChecks {
    /// A time with its unit: `60s`, `5m`, `12h`.
    package mutating func duration(
        _ value: JSONValue?,
        _ place: String,
        _ range: ClosedRange<Duration>,
        shownAs words: String
    ) -> Duration? {
        if case .string(let text) = value, let time = Self.duration(text), range.contains(time) {
            return time
        }
        report(place, "must be a time of \(words), for example \"60s\", \"5m\" or \"12h\"")
        return nil
    }

    private static func duration(_ text: String) -> Duration? {
        let digits = text.utf8.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        guard digits.count <= 8, let count = Int(Substring(digits)) else { return nil }
        return switch text.utf8.dropFirst(digits.count).first {
        case UInt8(ascii: "s") where text.utf8.count == digits.count + 1: .seconds(count)
        case UInt8(ascii: "m") where text.utf8.count == digits.count + 1: .seconds(count * 60)
        case UInt8(ascii: "h") where text.utf8.count == digits.count + 1: .seconds(count * 3_600)
        default: nil
        }
    }
}
