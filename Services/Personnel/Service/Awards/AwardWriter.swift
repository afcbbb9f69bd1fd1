internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import Storage

/// Changes nominations inside one transaction, keeping what was known before.
struct AwardWriter {
    let transaction: any Transaction
    let now: Timestamp

    /// Records a new nomination.
    func begin(_ record: AwardRecord) throws {
        try FactTable.awardNominations.begin(
            record.number,
            record.facts,
            version: record.version,
            at: now,
            in: transaction
        )
        let subject = record.subject
        try transaction.execute(
            """
            INSERT INTO award_nomination (
                number, id, round_number, round_id, round_organization_number, subject_kind,
                subject_number, subject_id, official_number, organization_number,
                organization_id, award_code, period_start, period_end, valid_from, valid_to,
                version, created_at, updated_at, \(AwardFacts.columns)
            ) VALUES (
                \(record.number), \(record.id), \(record.roundNumber), \(record.roundID),
                \(record.roundOrganization), \(subject.kind.number), \(subject.number),
                \(subject.id), \(subject.official ?? 0), \(subject.organization.number),
                \(subject.organization.id), \(record.awardCode), \(record.period.lowerBound),
                \(record.period.upperBound), \(record.facts.from), \(record.facts.to),
                \(record.version), \(record.createdAt), \(record.updatedAt),
                \(record.facts.facts.values)
            )
            """
        )
    }

    /// Records other facts from the first day of their state on; of several on one day the last one
    /// is that of the day.
    func advance(_ old: AwardRecord, to facts: AwardFacts) throws -> AwardRecord {
        var record = old
        record.version += 1
        (record.facts, record.updatedAt) = try FactTable.awardNominations.advance(
            old.number,
            from: old.facts,
            to: facts,
            on: facts.stateFrom,
            version: record.version,
            at: now,
            in: transaction
        )
        try transaction.execute(
            """
            UPDATE award_nomination SET \(facts.assignments), valid_from = \(record.facts.from),
                valid_to = \(record.facts.to), version = \(record.version),
                updated_at = \(record.updatedAt)
            WHERE number = \(record.number)
            """
        )
        return record
    }
}
