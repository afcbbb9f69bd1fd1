internal import Kernel
internal import PersonnelContract
internal import Storage

/// Makes the facts of officials that begin to hold on a day the present ones, some at a time.
struct OfficialsOfTheDay {
    private let day: CalendarDate
    private let transaction: any Transaction
    private let now: Timestamp

    init(_ day: CalendarDate, _ transaction: any Transaction, _ now: Timestamp) {
        self.day = day
        self.transaction = transaction
        self.now = now
    }

    private var reader: OfficialReader { OfficialReader(reader: transaction) }
    private var writer: OfficialWriter {
        OfficialWriter(transaction: transaction, now: now, today: day)
    }

    func makePresent() throws -> [MadePresent] {
        let numbers = try ScheduledChanges(transaction: transaction).due(
            .official,
            on: day,
            atMost: PersonnelLimits.officialsMadePresentAtOnce
        )
        return try numbers.compactMap(makePresent)
    }

    private func makePresent(_ number: Int64) throws -> MadePresent? {
        let table = FactTable<OfficialFacts>.officials
        guard let old = try reader.find(number: number),
            let period = try table.timeline(of: number, in: transaction).period(on: day)
        else { throw Failure(.storageDamaged) }
        var new = old
        new.take(period)
        if new.facts.personalID != old.facts.personalID { try free(new.facts.personalID) }
        if new.facts != old.facts {
            new.version += 1
            new.updatedAt = now
        }
        try writer.place(new, after: old)
        try ScheduledChanges(transaction: transaction).settle(.official, number, on: day)
        guard new.facts != old.facts else { return nil }
        let change = try OfficialChange(new, after: old.facts, from: day, in: transaction)
        return MadePresent(audit: change.audit, event: change.event)
    }

    /// Takes a number from an official who loses it on the same day, and whose turn is to come.
    private func free(_ personalID: String) throws {
        guard let owner = try reader.find(personalID: personalID) else { return }
        // `=` stands in no number, so that nobody else has this one.
        let nobody = "=\(owner.number)"
        try transaction.execute(
            "UPDATE official SET personal_id = \(nobody) WHERE number = \(owner.number)"
        )
    }
}
