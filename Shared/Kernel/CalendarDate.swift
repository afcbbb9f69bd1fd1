/// A day of the Gregorian calendar, without time or zone.
public struct CalendarDate: Hashable, Sendable {
    /// The year, 1 to 9999.
    public let year: Int
    /// The month, 1 to 12.
    public let month: Int
    /// The day of the month, from 1.
    public let day: Int

    /// The day, or `nil` when the calendar has no such day.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9_999).contains(year), (1...12).contains(month),
            (1...Self.days(inMonth: month, of: year)).contains(day)
        else { return nil }
        self.init(uncheckedYear: year, month: month, day: day)
    }

    private init(uncheckedYear year: Int, month: Int, day: Int) {
        self.year = year
        self.month = month
        self.day = day
    }

    /// The day in the form `2026-11-21` (ISO 8601), or `nil` for anything else.
    public init?(iso text: some StringProtocol) {
        let read = text.utf8.withContiguousStorageIfAvailable { bytes in
            Self(iso: bytes.span)
        }
        guard let day = read ?? Self(iso: Array(text.utf8).span) else { return nil }
        self = day
    }

    /// The day in that form, of its bytes.
    public init?(iso bytes: Span<UInt8>) {
        guard bytes.count == 10 else { return nil }
        var numbers = (0, 0, 0)
        for place in 0..<10 {
            let byte = bytes[place]
            switch (place, byte) {
            case (4, UInt8(ascii: "-")), (7, UInt8(ascii: "-")): break
            case (0...3, 48...57): numbers.0 = numbers.0 * 10 + Int(byte - 48)
            case (5...6, 48...57): numbers.1 = numbers.1 * 10 + Int(byte - 48)
            case (8...9, 48...57): numbers.2 = numbers.2 * 10 + Int(byte - 48)
            default: return nil
            }
        }
        self.init(year: numbers.0, month: numbers.1, day: numbers.2)
    }

    /// The number of days of a month.
    public static func days(inMonth month: Int, of year: Int) -> Int {
        switch month {
        case 4, 6, 9, 11: 30
        case 2:
            (year.isMultiple(of: 4) && !year.isMultiple(of: 100)) || year.isMultiple(of: 400)
                ? 29 : 28
        default: 31
        }
    }
}

extension CalendarDate {
    /// The day so many calendar months later; the month's last day when it has no such day.
    ///
    /// 24 months after 2026-01-31 is 2028-01-31, one month after it 2026-02-28 (DOMAIN 0.3).
    public func adding(months: Int) -> CalendarDate {
        let index = year * 12 + (month - 1) + months
        let newYear = index >= 0 ? index / 12 : (index - 11) / 12
        let newMonth = index - newYear * 12 + 1
        let lastDay = Self.days(inMonth: newMonth, of: newYear)
        return CalendarDate(uncheckedYear: newYear, month: newMonth, day: min(day, lastDay))
    }

    /// The day so many calendar days later.
    public func adding(days: Int) -> CalendarDate {
        CalendarDate(daysSinceEpoch: daysSinceEpoch + days)
    }

    /// Days since 1970-01-01, negative before it (proleptic Gregorian calendar).
    public var daysSinceEpoch: Int {
        let shifted = month <= 2 ? year - 1 : year
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
            - 719_468
    }

    /// The day so many days after 1970-01-01.
    public init(daysSinceEpoch: Int) {
        let shifted = daysSinceEpoch + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        self.init(
            uncheckedYear: year,
            month: month,
            day: dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        )
    }
}

extension CalendarDate: Comparable {
    /// Orders days by time.
    public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }
}

extension CalendarDate: CustomStringConvertible {
    /// ISO 8601: `2026-11-21`.
    public var description: String {
        guard (0...9_999).contains(year) else {
            return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
        }
        return String(unsafeUninitializedCapacity: 10) { bytes in
            var left = (year * 100 + month) * 100 + day
            for place in [9, 8, 6, 5, 3, 2, 1, 0] {
                bytes[place] = 48 + UInt8(left % 10)
                left /= 10
            }
            bytes[4] = UInt8(ascii: "-")
            bytes[7] = UInt8(ascii: "-")
            return 10
        }
    }
}
