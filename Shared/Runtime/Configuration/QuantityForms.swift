package import Kernel

extension Setting where Value == Duration {
    /// A setting that takes a time with its unit: `250ms`, `30s`, `5m`, `2h`, at most a day.
    package static func duration(
        _ words: String,
        in range: ClosedRange<Duration> = .zero ... .seconds(86_400),
        meaning: String,
        default fallback: Duration
    ) -> Self {
        Setting(
            words,
            form: "\(shown(range.lowerBound))..\(shown(range.upperBound))",
            meaning: meaning,
            default: fallback,
            shownAs: shown(fallback)
        ) { text in readDuration(text).flatMap { range.contains($0) ? $0 : nil } }
    }
}

extension Setting where Value == Duration? {
    /// A setting that takes a time with its unit, or `never`.
    package static func durationOrNever(
        _ words: String,
        in range: ClosedRange<Duration>,
        meaning: String,
        default fallback: Duration?
    ) -> Self {
        Setting(
            words,
            form: "\(shown(range.lowerBound))..\(shown(range.upperBound))|never",
            meaning: meaning,
            default: fallback,
            shownAs: fallback.map(shown) ?? "never"
        ) { text in
            if text == "never" { return .some(nil) }
            return readDuration(text).flatMap { range.contains($0) ? .some($0) : nil }
        }
    }
}

extension Setting where Value == ByteCount {
    /// A setting that takes a size with its unit: `512B`, `64KiB`, `4MiB`.
    package static func size(
        _ words: String,
        in range: ClosedRange<ByteCount>,
        meaning: String,
        default fallback: ByteCount
    ) -> Self {
        Setting(
            words,
            form: "\(shown(range.lowerBound))..\(shown(range.upperBound))",
            meaning: meaning,
            default: fallback,
            shownAs: shown(fallback)
        ) { text in readSize(text).flatMap { range.contains($0) ? $0 : nil } }
    }
}

/// The digits at the start of a text as a number of at most eight, and the unit behind them.
private func readQuantity(_ text: String) -> (count: Int, unit: Substring)? {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard digits.count <= 8, let count = Int(digits) else { return nil }
    return (count, text.dropFirst(digits.count))
}

private func readDuration(_ text: String) -> Duration? {
    guard let (count, unit) = readQuantity(text) else { return nil }
    return switch unit {
    case "ms": .milliseconds(count)
    case "s": .seconds(count)
    case "m": .seconds(count * 60)
    case "h": .seconds(count * 3_600)
    default: nil
    }
}

private func readSize(_ text: String) -> ByteCount? {
    guard let (count, unit) = readQuantity(text) else { return nil }
    return switch unit {
    case "B": .bytes(count)
    case "KiB": .kibibytes(count)
    case "MiB": .mebibytes(count)
    default: nil
    }
}

/// A size as an operator writes it: `4MiB`.
private func shown(_ size: ByteCount) -> String { size.description.filter { $0 != " " } }

/// A time as an operator writes it: `15m`.
private func shown(_ time: Duration) -> String {
    let milliseconds = time / .milliseconds(1)
    let units: [(name: String, length: Double)] = [("h", 3_600_000), ("m", 60_000), ("s", 1_000)]
    for unit in units where milliseconds >= unit.length {
        let count = milliseconds / unit.length
        if count == count.rounded() { return "\(Int(count))\(unit.name)" }
    }
    return milliseconds == 0 ? "0s" : "\(Int(milliseconds))ms"
}
