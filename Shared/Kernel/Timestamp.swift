/// An instant in microseconds since 1970-01-01T00:00:00Z, without leap seconds.
///
/// Microseconds are what both storage engines keep without loss.
public struct Timestamp: Hashable, Comparable, Sendable {
    /// Microseconds since the epoch, negative before it.
    public let microseconds: Int64

    /// The instant so many microseconds after the epoch.
    public init(microseconds: Int64) {
        self.microseconds = microseconds
    }

    /// Orders instants by time.
    public static func < (left: Timestamp, right: Timestamp) -> Bool {
        left.microseconds < right.microseconds
    }

    /// The instant a duration later.
    public static func + (instant: Timestamp, duration: Duration) -> Timestamp {
        let (seconds, attoseconds) = duration.components
        let micros = seconds * 1_000_000 + attoseconds / 1_000_000_000_000
        return Timestamp(microseconds: instant.microseconds + micros)
    }

    /// The time from the second instant to the first.
    public static func - (later: Timestamp, earlier: Timestamp) -> Duration {
        .microseconds(later.microseconds - earlier.microseconds)
    }
}

extension Timestamp: CustomStringConvertible {
    /// RFC 3339 in UTC with microseconds, for example `2026-11-21T01:02:03.000004Z`.
    public var description: String {
        let (second, micro) = microseconds.flooredDivision(by: 1_000_000)
        let (day, secondOfDay) = second.flooredDivision(by: 86_400)
        let date = CalendarDate(daysSinceEpoch: Int(day))
        let hours = padded(secondOfDay / 3_600, 2)
        let minutes = padded(secondOfDay / 60 % 60, 2)
        return "\(date)T\(hours):\(minutes):\(padded(secondOfDay % 60, 2)).\(padded(micro, 6))Z"
    }
}

extension Int64 {
    /// Quotient rounded down and the matching remainder, which is never negative.
    fileprivate func flooredDivision(by divisor: Int64) -> (quotient: Int64, remainder: Int64) {
        let remainder = ((self % divisor) + divisor) % divisor
        return ((self - remainder) / divisor, remainder)
    }
}

/// The number with zeros in front, at least so many digits wide.
func padded(_ number: some BinaryInteger, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
