package import Kernel
package import Storage
package import WellKnownMessages

extension FieldChecks {
    /// The point at which a read asks for facts by `as_of` and `as_recorded_at`; `nil` when it
    /// names neither and asks for the present facts, or after a violation was reported.
    ///
    /// A day alone is asked for as known now, an instant alone for today.
    package mutating func historyPoint(
        asOf day: GoogleDate?,
        asRecordedAt instant: GoogleTimestamp?,
        clock: any WallClock
    ) -> HistoryPoint? {
        guard day != nil || instant != nil else { return nil }
        let now = clock.now
        let date = optionalDate(day, "as_of")
        if let date { historyDay(date, "as_of") }
        let known = instant.flatMap { pastInstant($0, now, "as_recorded_at") }
        return passed ? HistoryPoint(date ?? now.day, knownAt: known) : nil
    }

    /// A day of which a history may speak.
    package mutating func historyDay(_ day: CalendarDate, _ field: String) {
        let days = CalendarDate.historyDays
        guard !days.contains(day) else { return }
        report(
            FieldViolation(
                field,
                "OUT_OF_RANGE",
                vi: "Phải từ ngày \(days.lowerBound) đến ngày \(days.upperBound).",
                en: "Must be from \(days.lowerBound) through \(days.upperBound)."
            )
        )
    }

    private mutating func pastInstant(
        _ value: GoogleTimestamp,
        _ now: Timestamp,
        _ field: String
    ) -> Timestamp? {
        guard let instant = Timestamp(value) else {
            malformed(
                field,
                vi: "Phải là một thời điểm từ năm 1 đến năm 9999.",
                en: "Must be an instant between the years 1 and 9999."
            )
            return nil
        }
        if instant > now {
            report(
                FieldViolation(
                    field,
                    "OUT_OF_RANGE",
                    vi: "Không được sau thời điểm hiện tại, \(now).",
                    en: "Must not be later than now, \(now)."
                )
            )
        }
        return instant
    }
}
