package import Kernel

/// One day on which people work, or do not, other than the day of the week tells.
package struct CalendarDay: Sendable, Hashable {
    /// The day.
    package let day: CalendarDate
    /// What it is.
    package let kind: Kind
    /// How well the row is founded.
    package let evidence: Evidence
    /// What the day is called.
    package let text: BilingualText

    /// What a day can be.
    package enum Kind: String, Sendable, CaseIterable, Decodable {
        /// A day from Monday to Friday on which nobody works.
        case off = "OFF"
        /// A Saturday or Sunday on which people work, in exchange for another day.
        case working = "WORKING"
    }
}

extension CalendarDay: Decodable {
    private enum CodingKeys: String, CodingKey, CaseIterable {
        case day, kind, evidence, text_vi, text_en
    }

    /// Reads one row of `holiday_calendar.json`; keys that it does not know are refused.
    package init(from decoder: any Decoder) throws {
        try decoder.refuseKeys(except: CodingKeys.allCases.map(\.rawValue))
        let row = try decoder.container(keyedBy: CodingKeys.self)
        let text = try row.decode(String.self, forKey: .day)
        guard let day = CalendarDate(iso: text) else {
            throw RowMistake("day is no date of the form 2026-01-31: \(text)")
        }
        self.day = day
        kind = try row.decode(Kind.self, forKey: .kind)
        evidence = try row.decode(Evidence.self, forKey: .evidence)
        self.text = BilingualText(
            vi: try row.decode(String.self, forKey: .text_vi),
            en: try row.decode(String.self, forKey: .text_en)
        )
    }
}
