internal import Kernel
internal import Storage

/// What a change of a record did.
struct DatedOutcome<Record: Sendable, Facts: DatedFacts>: Sendable {
    /// The record with its facts from the first day of effect on.
    let shown: Record
    /// Whether those are the present facts.
    let isPresent: Bool
    /// The first day of effect.
    let from: CalendarDate
    /// What the record said of that day before; `nil` when nothing.
    let replaced: Facts?

    /// The point that the answer is read at; `nil` for the present.
    var point: HistoryPoint? { isPresent ? nil : HistoryPoint(from) }
}

extension DatedChange {
    /// Refuses the correction of days of which nothing is on record.
    func checkBeginning(in timeline: Timeline<Facts>) throws(Failure) {
        guard to != nil, timeline.facts(on: from) == nil, let first = timeline.periods.first else {
            return
        }
        var checks = FieldChecks()
        checks.report(
            FieldViolation(
                "effective_date",
                "OUT_OF_RANGE",
                vi: "Không được trước ngày đầu tiên có dữ kiện, \(first.from).",
                en: "Must not precede the first day on record, \(first.from)."
            )
        )
        try checks.finish()
    }
}
