package import Kernel

/// What holds of one subject, day by day, as the record says at one instant.
///
/// A value: a change gives another timeline, and ``revision(to:)`` says what of it is new. Periods
/// stand in order and never overlap, so that on each day at most one set of facts holds; between
/// them there may be days on which nothing does. Neighbours with the same facts are one period.
package struct Timeline<Facts: DatedFacts>: Hashable, Sendable {
    /// The periods in order.
    package let periods: [FactPeriod<Facts>]

    /// A timeline on which nothing holds.
    package init() {
        periods = []
    }

    /// A timeline of facts that hold from a day on until further notice.
    package init(_ facts: Facts, from day: CalendarDate) {
        periods = [FactPeriod(facts, from: day)]
    }

    /// A timeline of periods in order, or `nil` when two of them overlap.
    package init?(_ periods: [FactPeriod<Facts>]) {
        let neighbours = zip(periods, periods.dropFirst())
        guard neighbours.allSatisfy({ $0.to <= $1.from }) else { return nil }
        self.init(joining: periods)
    }

    /// A timeline of periods in order that do not overlap; neighbours with the same facts join.
    init(joining parts: [FactPeriod<Facts>]) {
        var joined: [FactPeriod<Facts>] = []
        for part in parts {
            if let last = joined.last, last.to == part.from, last.facts == part.facts {
                joined[joined.count - 1] = FactPeriod(last.facts, from: last.from, to: part.to)
            } else {
                joined.append(part)
            }
        }
        periods = joined
    }
}

extension Timeline {
    /// The period that holds on a day, or `nil` when nothing does.
    package func period(on day: CalendarDate) -> FactPeriod<Facts>? {
        periods.first { $0.holds(on: day) }
    }

    /// What holds on a day, or `nil` when nothing does.
    package func facts(on day: CalendarDate) -> Facts? { period(on: day)?.facts }

    /// What a change from a day on would change: what holds on the day, or first after it, or
    /// last before it.
    package func standing(on day: CalendarDate) -> Facts? {
        let next = periods.first { $0.to > day }
        return next?.facts ?? periods.last?.facts
    }

    /// Whether on every day of a period something holds of which the condition is true.
    package func satisfies(
        _ condition: (Facts) -> Bool,
        throughout days: FactPeriod<Facts>
    ) -> Bool {
        var next = days.from
        for period in periods where period.to > next {
            guard period.from <= next, condition(period.facts) else { return false }
            next = period.to
            if next >= days.to { return true }
        }
        return false
    }

    /// What has to be withdrawn and asserted to make this timeline another one.
    package func revision(to other: Timeline) -> Revision<Facts> {
        let kept = Set(periods).intersection(other.periods)
        return Revision(
            withdrawn: periods.filter { !kept.contains($0) },
            asserted: other.periods.filter { !kept.contains($0) }
        )
    }
}

/// The difference between what the record said of a subject and what it says now.
package struct Revision<Facts: DatedFacts>: Hashable, Sendable {
    /// Periods that the record no longer states, in order.
    package let withdrawn: [FactPeriod<Facts>]
    /// Periods that it states newly, in order.
    package let asserted: [FactPeriod<Facts>]
}
