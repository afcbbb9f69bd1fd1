internal import Kernel
internal import PersonnelContract
internal import Storage

/// Makes the facts of organisations that begin to hold on a day the present ones, all together.
///
/// Those that move leave the tree before any of them is put in its new place, and codes are freed
/// before they are taken: each step stands on a tree without cycles, in whatever order the changes
/// were recorded.
struct OrganizationsOfTheDay {
    private let day: CalendarDate
    private let transaction: any Transaction
    private let now: Timestamp

    init(_ day: CalendarDate, _ transaction: any Transaction, _ now: Timestamp) {
        self.day = day
        self.transaction = transaction
        self.now = now
    }

    func makePresent() throws -> [MadePresent] {
        let changes = ScheduledChanges(transaction: transaction)
        let numbers = try changes.due(
            .organization,
            on: day,
            atMost: PersonnelLimits.organizationsChangedOnOneDayMax
        )
        let steps = try numbers.map(step)
        for step in steps { try leave(step) }
        for (old, new) in steps {
            var aside = old
            aside.take(FactPeriod(setAside(old, for: new), from: old.validFrom))
            let writer = OrganizationWriter(transaction: transaction, now: now, today: day)
            try writer.place(new, after: aside)
            try changes.settle(.organization, new.number, on: day)
        }
        return try steps.filter { $0.old.facts != $0.new.facts }.map { old, new in
            let change = try OrganizationChange(new, after: old.facts, from: day, in: transaction)
            return MadePresent(audit: change.audit, event: change.event)
        }
    }

    private typealias Step = (old: OrganizationRecord, new: OrganizationRecord)

    private func step(_ number: Int64) throws -> Step {
        let table = FactTable<OrganizationFacts>.organizations
        guard let old = try OrganizationReader(reader: transaction).find(number: number),
            let period = try table.timeline(of: number, in: transaction).period(on: day)
        else { throw Failure(.storageDamaged) }
        var new = old
        new.take(period)
        if new.facts != old.facts {
            new.version += 1
            new.updatedAt = now
        }
        return (old, new)
    }

    /// The facts between the two steps: without the parent or the code that change.
    private func setAside(
        _ old: OrganizationRecord,
        for new: OrganizationRecord
    ) -> OrganizationFacts {
        var facts = old.facts
        if facts.parentNumber != new.facts.parentNumber {
            facts.parentID = ""
            facts.parentNumber = 0
        }
        // `=` stands in no code, so that nobody else has this one.
        if facts.code != new.facts.code { facts.code = "=\(old.number)" }
        return facts
    }

    private func leave(_ step: Step) throws {
        let aside = setAside(step.old, for: step.new)
        guard aside != step.old.facts else { return }
        var record = step.old
        record.take(FactPeriod(aside, from: step.old.validFrom))
        let writer = OrganizationWriter(transaction: transaction, now: now, today: day)
        try writer.place(record, after: step.old)
    }
}
