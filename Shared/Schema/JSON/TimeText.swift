package import Kernel

/// Instants and spans as the JSON form writes them.
enum TimeText {
    static let range = "an instant of the years 1 to 9999, or a span of at most 10,000 years"
    static let timestampForm = "an instant such as 2026-11-21T01:02:03Z"
    static let durationForm = "a span such as 1.5s"
    private static let durationMax: Int64 = 315_576_000_000
    private static let firstSecond: Int64 = -62_135_596_800
    private static let lastSecond: Int64 = 253_402_300_799
    private static let nanosPerSecond: Int32 = 1_000_000_000

    /// RFC 3339 in UTC, with 0, 3, 6 or 9 digits of the second's parts; `nil` out of range.
    static func timestamp(_ seconds: Int64, _ nanos: Int32) -> String? {
        guard (firstSecond...lastSecond).contains(seconds), (0..<nanosPerSecond).contains(nanos)
        else { return nil }
        let days = seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400
        let second = seconds - days * 86_400
        let date = CalendarDate(daysSinceEpoch: Int(days))
        let clock = [second / 3_600, second / 60 % 60, second % 60].map { digits($0, 2) }
        return "\(date)T\(clock.joined(separator: ":"))\(fraction(nanos))Z"
    }

    /// Seconds with 0, 3, 6 or 9 digits of parts; `nil` out of range.
    static func duration(_ seconds: Int64, _ nanos: Int32) -> String? {
        guard (-durationMax...durationMax).contains(seconds), nanos.magnitude < nanosPerSecond,
            seconds == 0 || nanos == 0 || (seconds < 0) == (nanos < 0)
        else { return nil }
        let sign = seconds < 0 || nanos < 0 ? "-" : ""
        return "\(sign)\(seconds.magnitude)\(fraction(Int32(nanos.magnitude)))s"
    }

    private static func fraction(_ nanos: Int32) -> String {
        if nanos == 0 { return "" }
        if nanos % 1_000_000 == 0 { return "." + digits(Int64(nanos / 1_000_000), 3) }
        if nanos % 1_000 == 0 { return "." + digits(Int64(nanos / 1_000), 6) }
        return "." + digits(Int64(nanos), 9)
    }

    private static func digits(_ number: Int64, _ width: Int) -> String {
        let text = String(number)
        return String(repeating: "0", count: max(0, width - text.count)) + text
    }
}

extension TimeText {
    /// Seconds since 1970 and parts of a second of an instant with any offset.
    static func parseTimestamp(_ text: String) -> (Int64, Int32)? {
        let parts = text.split(separator: "T", omittingEmptySubsequences: false)
        guard parts.count == 2, let date = CalendarDate(iso: parts[0]) else { return nil }
        guard let zone = parts[1].firstIndex(where: { "Zz+-".contains($0) }),
            let offset = offset(parts[1][zone...])
        else { return nil }
        let clock = parts[1][..<zone].split(separator: ":", omittingEmptySubsequences: false)
        guard clock.count == 3, let hour = number(clock[0], below: 24),
            let minute = number(clock[1], below: 60)
        else { return nil }
        let second = clock[2].split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        guard let whole = number(second[0], below: 60), let nanos = nanos(second.dropFirst().first)
        else { return nil }
        let seconds =
            Int64(date.daysSinceEpoch) * 86_400 + hour * 3_600 + minute * 60 + whole - offset
        return (firstSecond...lastSecond).contains(seconds) ? (seconds, nanos) : nil
    }

    /// Seconds and parts of a second of a span.
    static func parseDuration(_ text: String) -> (Int64, Int32)? {
        guard text.hasSuffix("s") else { return nil }
        let isNegative = text.hasPrefix("-")
        let parts = text.dropFirst(isNegative ? 1 : 0).dropLast()
            .split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        guard let whole = parts.first, whole.allSatisfy(\.isASCIIDigit),
            let seconds = Int64(whole), seconds <= durationMax,
            let nanos = nanos(parts.dropFirst().first)
        else { return nil }
        return isNegative ? (-seconds, -nanos) : (seconds, nanos)
    }

    private static func offset(_ zone: Substring) -> Int64? {
        if zone == "Z" || zone == "z" { return 0 }
        let parts = zone.dropFirst().split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, let hours = number(parts[0], below: 24),
            let minutes = number(parts[1], below: 60)
        else { return nil }
        let seconds = hours * 3_600 + minutes * 60
        return zone.hasPrefix("-") ? -seconds : seconds
    }

    private static func number(_ digits: Substring, below limit: Int64) -> Int64? {
        guard digits.utf8.count == 2, digits.allSatisfy(\.isASCIIDigit), let number = Int64(digits),
            number < limit
        else { return nil }
        return number
    }

    private static func nanos(_ digits: Substring?) -> Int32? {
        guard let digits else { return 0 }
        guard (1...9).contains(digits.utf8.count), digits.allSatisfy(\.isASCIIDigit) else {
            return nil
        }
        return Int32(digits + String(repeating: "0", count: 9 - digits.utf8.count))
    }
}

extension Timestamp {
    /// The instant that a text names with whatever offset, such as `2026-12-06T02:00:00+07:00`;
    /// `nil` when it names none.
    package init?(_ text: String) {
        guard let (seconds, nanos) = TimeText.parseTimestamp(text) else { return nil }
        self.init(microseconds: seconds * 1_000_000 + Int64(nanos) / 1_000)
    }
}

extension Character {
    fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}
