internal import Conventions
internal import Kernel
internal import WellKnownMessages

/// The days on which a change has legal effect.
struct EffectiveDates: Sendable {
    let from: CalendarDate
    /// `nil` when the change holds on.
    let to: CalendarDate?
}

extension FieldChecks {
    /// The days of a change of what is on record: from today when no first day is given.
    mutating func effectiveDates(
        from first: GoogleDate?,
        to end: GoogleDate?,
        today: CalendarDate
    ) -> EffectiveDates {
        let from = optionalDate(first, "effective_date") ?? today
        historyDay(from, "effective_date")
        let to = optionalDate(end, "effective_end_date")
        if let to {
            historyDay(to, "effective_end_date")
            notBefore(from.adding(days: 1), to, "effective_end_date")
        }
        return EffectiveDates(from: from, to: to)
    }

    /// The first day of facts that are new on record: today when absent, never later.
    mutating func firstDate(
        _ date: CalendarDate?,
        _ field: String,
        today: CalendarDate
    ) -> CalendarDate {
        guard let date else { return today }
        historyDay(date, field)
        notAfter(today, date, field)
        return date
    }
}
