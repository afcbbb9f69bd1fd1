internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import Storage

/// Changes times of members of bodies inside one transaction, keeping what was known before.
///
/// Every condition is checked before the first row is written: a refused change leaves nothing.
struct BodyMemberWriter {
    let transaction: any Transaction
    let now: Timestamp
    let rules: GoverningBodyRules

    /// Records a time; the codes of the rules that it rests on.
    func start(_ draft: BodyMemberDraft) throws -> (BodyMemberRecord, rules: [String]) {
        let (period, day) = (draft.period, draft.period.from)
        guard try BodyMemberReader(reader: transaction).find(id: draft.id) == nil else {
            throw Failure.exists(
                ResourceNames.bodyMemberType,
                ResourceNames.bodyMember.name(draft.id)
            )
        }
        let judged = BodyMemberRules(
            reader: transaction,
            rules: rules,
            official: try OfficialReader(reader: transaction).served(id: draft.officialID),
            body: try GoverningBodyReader(reader: transaction).standing(id: draft.bodyID, on: day),
            number: 0
        )
        let applied = try judged.checkEntry(on: day)
        try judged.check(period)
        let record = BodyMemberRecord(
            number: try NumberSource(transaction: transaction).next(.bodyMember),
            id: draft.id,
            bodyNumber: judged.body.number,
            bodyID: judged.body.id,
            officialNumber: judged.official.number,
            officialID: judged.official.id,
            period: period,
            createdAt: now,
            updatedAt: now
        )
        try insert(record)
        try FactTable.bodyMembers.begin(record.number, period, version: 1, at: now, in: transaction)
        return (record, applied)
    }

    /// Records the end of a time, or another one.
    func end(
        _ old: BodyMemberRecord,
        on day: CalendarDate,
        _ reason: HoldingEndReason,
        by decision: HoldingFacts.Decision
    ) throws -> BodyMemberRecord {
        var facts = old.period.facts
        facts.endReason = reason
        facts.endDecision = decision
        let period = FactPeriod(facts, from: old.period.from, to: day)
        if day > old.period.to { try checkExtension(of: old, by: period) }
        var record = old
        record.period = period
        record.version += 1
        let before = Timeline([old.period]) ?? Timeline()
        let after = Timeline([period]) ?? Timeline()
        record.updatedAt = try FactTable.bodyMembers.record(
            before.revision(to: after),
            of: old.number,
            version: record.version,
            at: now,
            in: transaction
        )
        try transaction.execute(
            """
            UPDATE body_member SET
                valid_to = \(record.period.to), end_reason = \(facts.endReason.number),
                end_decision_number = \(facts.endDecision.number),
                end_decision_date = \(facts.endDecision.date), version = \(record.version),
                updated_at = \(record.updatedAt)
            WHERE number = \(record.number)
            """
        )
        return record
    }

    /// Takes a time off the record: from now on it was never there.
    func takeBack(_ old: BodyMemberRecord) throws -> BodyMemberRecord {
        var record = old
        record.version += 1
        let before = Timeline([old.period]) ?? Timeline()
        record.updatedAt = try FactTable.bodyMembers.record(
            before.revision(to: Timeline()),
            of: old.number,
            version: record.version,
            at: now,
            in: transaction
        )
        record.takenBackAt = record.updatedAt
        try transaction.execute(
            """
            UPDATE body_member SET valid_from = \(CalendarDate.beforeHistory),
                valid_to = \(CalendarDate.beforeHistory.adding(days: 1)),
                taken_back_at = \(record.takenBackAt), version = \(record.version),
                updated_at = \(record.updatedAt)
            WHERE number = \(record.number)
            """
        )
        return record
    }

    /// The days that are added to a time are measured by the rules as those of a new one.
    private func checkExtension(
        of old: BodyMemberRecord,
        by period: FactPeriod<BodyMemberFacts>
    ) throws {
        let judged = BodyMemberRules(
            reader: transaction,
            rules: rules,
            official: try OfficialReader(reader: transaction).served(id: old.officialID),
            body: try GoverningBodyReader(reader: transaction)
                .named(id: old.bodyID, standingOn: old.period.to),
            number: old.number
        )
        try judged.check(FactPeriod(period.facts, from: old.period.to, to: period.to))
    }

    private func insert(_ record: BodyMemberRecord) throws {
        try transaction.execute(
            """
            INSERT INTO body_member (
                number, id, governing_body_number, governing_body_id, official_number,
                official_id, valid_from, valid_to, version, created_at, updated_at,
                \(BodyMemberFacts.columns)
            ) VALUES (
                \(record.number), \(record.id), \(record.bodyNumber), \(record.bodyID),
                \(record.officialNumber), \(record.officialID), \(record.period.from),
                \(record.period.to), \(record.version), \(record.createdAt), \(record.updatedAt),
                \(record.period.facts.values)
            )
            """
        )
    }
}
