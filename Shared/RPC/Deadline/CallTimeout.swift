/// The text form of `grpc-timeout`: one to eight digits and a unit (gRPC PROTOCOL-HTTP2).
package enum CallTimeout {
    /// The largest number that fits the eight digits.
    private static let numberMax: Int64 = 99_999_999

    /// The units from fine to coarse, with their length in nanoseconds.
    private static let units: [(letter: Character, nanoseconds: Int64)] = [
        ("n", 1), ("u", 1_000), ("m", 1_000_000), ("S", 1_000_000_000),
        ("M", 60_000_000_000), ("H", 3_600_000_000_000),
    ]

    /// The duration, or `nil` when the text has not the form of a timeout.
    package static func parse(_ text: RawSpan) -> Duration? {
        guard (2...9).contains(text.byteCount) else { return nil }
        return text.withUnsafeBytes(parse)
    }

    private static func parse(_ text: UnsafeRawBufferPointer) -> Duration? {
        var number: Int64 = 0
        for digit in text.dropLast() {
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
            number = number * 10 + Int64(digit - UInt8(ascii: "0"))
        }
        switch text[text.count - 1] {
        case UInt8(ascii: "n"): return .nanoseconds(number)
        case UInt8(ascii: "u"): return .microseconds(number)
        case UInt8(ascii: "m"): return .milliseconds(number)
        case UInt8(ascii: "S"): return .seconds(number)
        case UInt8(ascii: "M"): return .seconds(number * 60)
        case UInt8(ascii: "H"): return .seconds(number * 3_600)
        default: return nil
        }
    }

    /// The duration rounded up in the finest unit that fits; nothing left becomes `0n`.
    package static func format(_ duration: Duration) -> String {
        let nanoseconds = duration.nanoseconds
        guard nanoseconds > 0 else { return "0n" }
        for (letter, size) in units {
            let number = nanoseconds / size + (nanoseconds % size == 0 ? 0 : 1)
            if number <= numberMax { return "\(number)\(letter)" }
        }
        return "\(numberMax)H"
    }
}
