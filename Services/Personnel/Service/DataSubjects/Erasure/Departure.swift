internal import Kernel
internal import PersonnelContract
internal import Storage

/// Since when an official has left for good: the first of the days that all have a leaving status,
/// with nothing on record for days to come.
struct Departure: Hashable, Sendable {
    let day: CalendarDate
    /// The present status.
    let status: OfficialStatus

    /// The departure that a history tells on a day; `nil` when the official has not left for good.
    init?(_ timeline: Timeline<OfficialFacts>, today: CalendarDate) {
        guard let last = timeline.periods.last, last.holds(on: today), last.to == .openEnd,
            OfficialStatus.leaving.contains(last.facts.status)
        else { return nil }
        status = last.facts.status
        let ended = timeline.periods.reversed().prefix {
            OfficialStatus.leaving.contains($0.facts.status)
        }
        day = ended.last?.from ?? last.from
    }
}
