internal import Conventions
internal import Kernel
internal import Storage

/// Changes accounts inside one transaction: on a day a caller's name stands for one official.
struct AccountWriter {
    let transaction: any Transaction
    let now: Timestamp

    /// Ties a caller's name to an official.
    func create(_ draft: AccountDraft) throws -> AccountRecord {
        let accounts = AccountReader(reader: transaction)
        guard try accounts.find(id: draft.id) == nil else {
            throw Failure.exists(ResourceNames.accountType, ResourceNames.account.name(draft.id))
        }
        let official = try OfficialReader(reader: transaction).served(id: draft.officialID)
        try checkIsFree(draft.subject, from: draft.start, to: draft.end, besides: 0)
        let record = AccountRecord(
            number: try NumberSource(transaction: transaction).next(.account),
            id: draft.id,
            subject: draft.subject,
            officialNumber: official.number,
            officialID: official.id,
            validFrom: draft.start,
            validTo: draft.end,
            createdAt: now,
            updatedAt: now
        )
        try insert(record)
        return record
    }

    /// Ends an account, or moves its end.
    func end(_ old: AccountRecord, on day: CalendarDate) throws -> AccountRecord {
        if day > old.validTo {
            try checkIsFree(old.subject, from: old.validTo, to: day, besides: old.number)
        }
        var record = old
        record.validTo = day
        record.version += 1
        record.updatedAt = now
        try transaction.execute(
            """
            UPDATE account SET valid_to = \(record.validTo), version = \(record.version),
                updated_at = \(record.updatedAt)
            WHERE number = \(record.number)
            """
        )
        return record
    }

    private func checkIsFree(
        _ subject: String,
        from: CalendarDate,
        to: CalendarDate,
        besides number: Int64
    ) throws {
        let accounts = AccountReader(reader: transaction)
        let other = try accounts.find(subject: subject, from: from, to: to, besides: number)
        guard let other else { return }
        throw Failure.condition(
            .accountOverlaps,
            ["account": other.name],
            subject: other.name
        )
    }

    private func insert(_ record: AccountRecord) throws {
        try transaction.execute(
            """
            INSERT INTO account (\(AccountRecord.columns)) VALUES (
                \(record.number), \(record.id), \(record.subject), \(record.officialNumber),
                \(record.officialID), \(record.validFrom), \(record.validTo), \(record.version),
                \(record.createdAt), \(record.updatedAt)
            )
            """
        )
    }
}
