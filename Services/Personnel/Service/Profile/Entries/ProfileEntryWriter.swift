internal import Conventions
internal import Kernel
internal import Storage

/// Changes entries of profiles inside one transaction, keeping what was known before.
struct ProfileEntryWriter {
    let transaction: any Transaction
    let now: Timestamp

    /// Records an entry whose values hold from a day on.
    func begin(
        _ key: ProfileEntryKey,
        of official: OfficialRecord,
        section: String,
        _ period: FactPeriod<ProfileEntryFacts>
    ) throws -> ProfileEntryRecord {
        guard try ProfileEntryReader(reader: transaction).find(key) == nil else {
            throw Failure.exists(ResourceNames.profileEntryType, key.name)
        }
        // Taken first: whoever adds another one waits, so that the limit holds.
        let number = try NumberSource(transaction: transaction).next(.profileEntry)
        try checkRoom(of: official)
        let record = ProfileEntryRecord(
            number: number,
            key: key,
            officialNumber: official.number,
            section: section,
            period: period,
            createdAt: now,
            updatedAt: now
        )
        try transaction.execute(
            """
            INSERT INTO profile_entry (
                number, id, official_number, official_id, section, version, created_at
            ) VALUES (
                \(number), \(key.id), \(official.number), \(official.id), \(section), 1, \(now)
            )
            """
        )
        try FactTable.profileEntries.begin(number, period, version: 1, at: now, in: transaction)
        return record
    }

    /// Puts a timeline in the place of what is on record; the record then has the values of a day.
    func write(
        _ old: ProfileEntryRecord,
        _ before: Timeline<ProfileEntryFacts>,
        _ after: Timeline<ProfileEntryFacts>,
        showing period: FactPeriod<ProfileEntryFacts>?
    ) throws -> ProfileEntryRecord {
        let table = FactTable.profileEntries
        try table.checkSize(of: after)
        var record = old
        record.period = period
        record.version += 1
        record.updatedAt = try table.record(
            before.revision(to: after),
            of: old.number,
            version: record.version,
            at: now,
            in: transaction
        )
        try transaction.execute(
            """
            UPDATE profile_entry SET version = \(record.version) WHERE number = \(record.number)
            """
        )
        return record
    }

    private func checkRoom(of official: OfficialRecord) throws {
        let most = PersonnelLimits.profileEntriesMax
        let row = try transaction.first(
            """
            SELECT COUNT(*) AS n FROM profile_entry WHERE official_number = \(official.number)
            """
        )
        guard try row?.integer("n") ?? 0 >= most else { return }
        throw Failure(
            .profileEntriesExhausted,
            ["resource": official.name, "limit": String(most)],
            details: [.quota(subject: official.name, description: "\(most) entries")]
        )
    }
}
