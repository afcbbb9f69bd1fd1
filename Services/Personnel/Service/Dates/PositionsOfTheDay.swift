internal import Kernel
internal import PersonnelContract
internal import Storage

/// Makes the facts of posts that begin to hold on a day the present ones, some at a time.
///
/// A code that a post gives up on a day to come is not given to another before that day, so that no
/// order among them matters.
struct PositionsOfTheDay {
    private let day: CalendarDate
    private let transaction: any Transaction
    private let now: Timestamp

    init(_ day: CalendarDate, _ transaction: any Transaction, _ now: Timestamp) {
        self.day = day
        self.transaction = transaction
        self.now = now
    }

    func makePresent() throws -> [MadePresent] {
        let numbers = try ScheduledChanges(transaction: transaction).due(
            .position,
            on: day,
            atMost: PersonnelLimits.officialsMadePresentAtOnce
        )
        return try numbers.compactMap(makePresent)
    }

    private func makePresent(_ number: Int64) throws -> MadePresent? {
        guard let old = try PositionReader(reader: transaction).find(number: number) else {
            throw Failure(.storageDamaged)
        }
        var new = old
        let timeline = try FactTable.positions.timeline(of: number, in: transaction)
        new.take(try timeline.present(on: day))
        if new.facts != old.facts {
            new.version += 1
            new.updatedAt = now
        }
        try PositionWriter(transaction: transaction, now: now, today: day).update(new)
        try ScheduledChanges(transaction: transaction).settle(.position, number, on: day)
        guard new.facts != old.facts else { return nil }
        let change = try PositionChange(
            .changed,
            new,
            after: old,
            from: new.factsFrom,
            in: transaction
        ).change
        guard let audit = change.audit.first, let event = change.events.first else { return nil }
        return MadePresent(audit: audit, event: event)
    }
}
