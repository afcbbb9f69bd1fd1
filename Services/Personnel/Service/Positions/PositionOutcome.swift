internal import Kernel
internal import Storage

/// What a change of a post did.
struct PositionOutcome {
    /// The post with its present facts.
    let record: PositionRecord
    /// The facts from the first day of effect on.
    let shown: FactPeriod<PositionFacts>
    /// The first day of effect.
    let from: CalendarDate
    /// What was on record.
    let before: Timeline<PositionFacts>
    /// What is on record now.
    let after: Timeline<PositionFacts>

    /// The post with the facts from the first day of effect on.
    var answer: PositionRecord {
        var answer = record
        answer.take(shown)
        return answer
    }

    /// The point that the answer is read at; `nil` for the present.
    var point: HistoryPoint? {
        record.factsFrom == shown.from && record.factsTo == shown.to ? nil : HistoryPoint(from)
    }

    /// The parts of the timeline from a day on that are new, each with what stood there before.
    func given(
        from day: CalendarDate
    ) -> [(facts: PositionFacts, before: [PositionFacts])] {
        before.revision(to: after).asserted.filter { $0.to > day }.map { period in
            let stood = before.periods.filter { $0.from < period.to && $0.to > period.from }
            return (period.facts, stood.map(\.facts))
        }
    }
}
