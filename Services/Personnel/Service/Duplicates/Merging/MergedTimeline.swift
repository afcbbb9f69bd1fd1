internal import Kernel
internal import Storage

/// What two records of one person say together, day by day.
///
/// On days of which both speak, each field is the survivor's unless it is one of those taken from
/// the merged record. On days of which one speaks, the service is that one's: kind, status,
/// organisation, title. The person is the chosen one's on every day: number, name, gender, birth;
/// where that record does not speak, as it does first after the day, or last before.
struct MergedTimeline {
    let survivor: Timeline<OfficialFacts>
    let merged: Timeline<OfficialFacts>
    /// The fields taken from the merged record.
    let fields: Set<OfficialField>

    private static let person: Set<OfficialField> = [.personalID, .fullName, .gender, .birthDate]

    /// What the survivor's record says after the merge.
    var timeline: Timeline<OfficialFacts> {
        Timeline.made(of: [survivor, merged]) { day in
            switch (survivor.facts(on: day), merged.facts(on: day)) {
            case (let own?, let other?): own.taking(fields, from: other)
            case (let own?, nil):
                own.taking(fields.intersection(Self.person), from: merged.standing(on: day))
            case (nil, let other?):
                other.taking(Self.person.subtracting(fields), from: survivor.standing(on: day))
            case (nil, nil): nil
            }
        }
    }
}

/// What a record says once a merge into it is undone: what it said before, with what was changed
/// since.
///
/// Days that came with the merged record go back with it.
struct UnmergedTimeline {
    /// What the record said before the merge.
    let before: Timeline<OfficialFacts>
    /// What the merge made of it.
    let merged: Timeline<OfficialFacts>
    /// What it says now.
    let now: Timeline<OfficialFacts>

    /// What it is to say.
    var timeline: Timeline<OfficialFacts> {
        Timeline.made(of: [before, merged, now]) { day in
            guard let facts = now.facts(on: day) else { return nil }
            guard let made = merged.facts(on: day) else { return facts }
            return before.facts(on: day)?.taking(Set(facts.changes(from: made)), from: facts)
        }
    }
}

extension OfficialFacts {
    /// The facts with some fields of others; the same when there are no others.
    fileprivate func taking(
        _ fields: Set<OfficialField>,
        from other: OfficialFacts?
    ) -> OfficialFacts {
        guard let other else { return self }
        var facts = self
        for field in fields { facts.take(field, from: other) }
        return facts
    }
}

extension Timeline {
    /// A timeline whose facts on a day are made of what others say of it, on all days of which one
    /// of them speaks.
    fileprivate static func made(
        of timelines: [Timeline],
        _ facts: (CalendarDate) -> Facts?
    ) -> Timeline {
        let days = Set(timelines.flatMap(\.periods).flatMap { [$0.from, $0.to] }).sorted()
        let periods = zip(days, days.dropFirst()).compactMap { from, to in
            facts(from).map { FactPeriod($0, from: from, to: to) }
        }
        return Timeline(periods) ?? Timeline()
    }
}
