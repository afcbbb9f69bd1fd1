package import Kernel
package import WellKnownMessages

extension GoogleDate {
    /// The message of a day.
    package init(_ date: CalendarDate) {
        self.init(year: Int32(date.year), month: Int32(date.month), day: Int32(date.day))
    }
}

extension CalendarDate {
    /// The day of a message, or `nil` for a partial date or one that no calendar has.
    package init?(_ message: GoogleDate) {
        self.init(year: Int(message.year), month: Int(message.month), day: Int(message.day))
    }
}

extension GoogleTimestamp {
    /// The message of an instant.
    package init(_ instant: Timestamp) {
        let micros = instant.microseconds
        let remainder = ((micros % 1_000_000) + 1_000_000) % 1_000_000
        self.init(seconds: (micros - remainder) / 1_000_000, nanos: Int32(remainder * 1_000))
    }
}

extension Timestamp {
    /// The instant of a message, or `nil` beyond the years 1 to 9999.
    package init?(_ message: GoogleTimestamp) {
        guard (-62_135_596_800...253_402_300_799).contains(message.seconds),
            (0...999_999_999).contains(message.nanos)
        else { return nil }
        self.init(microseconds: message.seconds * 1_000_000 + Int64(message.nanos) / 1_000)
    }
}

extension FieldChecks {
    /// A complete date that may be left out: the day, or `nil` when absent or wrong.
    package mutating func optionalDate(_ value: GoogleDate?, _ field: String) -> CalendarDate? {
        guard let value else { return nil }
        let date = CalendarDate(value)
        if date == nil {
            malformed(
                field,
                vi: "Phải là một ngày đầy đủ có trong lịch: năm, tháng, ngày.",
                en: "Must be a complete date of the calendar: year, month and day."
            )
        }
        return date
    }

    /// A complete date that must be there: the day, or `nil` when absent or wrong.
    package mutating func date(_ value: GoogleDate?, _ field: String) -> CalendarDate? {
        if value == nil { required(field) }
        return optionalDate(value, field)
    }
}
