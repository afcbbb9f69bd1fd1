package import Kernel

/// A change of some fields of a subject's facts, with the days of its legal effect.
package struct DatedChange<Facts: DatedFacts>: Sendable {
    /// Holds the new values.
    package var facts: Facts
    /// The fields that change.
    package let fields: [Facts.Field]
    /// The first day of effect.
    package let from: CalendarDate
    /// The day on which what stood before stands again; `nil` when the change holds on.
    package let to: CalendarDate?

    /// A change from a day on or, when an end is given, the correction of the days before it.
    package init(
        _ facts: Facts,
        _ fields: [Facts.Field],
        from: CalendarDate,
        to: CalendarDate? = nil
    ) {
        self.facts = facts
        self.fields = fields
        self.from = from
        self.to = to
    }
}

extension Timeline {
    /// The timeline after a change.
    package func applying(_ change: DatedChange<Facts>) -> Timeline {
        if let end = change.to {
            correcting(change.fields, of: change.facts, from: change.from, to: end)
        } else {
            asserting(change.fields, of: change.facts, from: change.from)
        }
    }

    /// Fields have new values from a day on.
    ///
    /// Each holds until the next day from which a change of that same field is on record: a move
    /// recorded today does not undo a new name that is to come, and a late record of an old move
    /// does not undo a later one. A day before the first extends the record backwards, with the
    /// facts known first; a day on which nothing holds takes the facts of the period after it, or
    /// else before it.
    package func asserting(
        _ fields: [Facts.Field],
        of facts: Facts,
        from day: CalendarDate
    ) -> Timeline {
        let before = periods.compactMap { $0.part(before: day) }
        var after = periods.compactMap { $0.part(from: day) }
        if after.first?.from != day {
            let bridge = standing(on: day) ?? facts
            after.insert(FactPeriod(bridge, from: day, to: after.first?.from ?? .openEnd), at: 0)
        }
        var holding = fields
        var old: Facts?
        for index in after.indices {
            let stated = after[index].facts
            let changed = old.map { stated.changes(from: $0) } ?? []
            holding.removeAll { changed.contains($0) }
            if holding.isEmpty { break }
            for field in holding { after[index].facts.take(field, from: facts) }
            old = stated
        }
        return Timeline(joining: before + after)
    }

    /// Fields had other values on some days: from the first until the day before the end.
    ///
    /// Days on which nothing holds stay so.
    package func correcting(
        _ fields: [Facts.Field],
        of facts: Facts,
        from day: CalendarDate,
        to end: CalendarDate
    ) -> Timeline {
        var parts: [FactPeriod<Facts>] = []
        for period in periods {
            if let untouched = period.part(before: day) { parts.append(untouched) }
            if var corrected = period.part(from: day)?.part(before: end) {
                for field in fields { corrected.facts.take(field, from: facts) }
                parts.append(corrected)
            }
            if let untouched = period.part(from: max(day, end)) { parts.append(untouched) }
        }
        return Timeline(joining: parts)
    }
}
