internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import Storage

/// Changes evaluations inside one transaction, keeping what was known before.
struct EvaluationWriter {
    let transaction: any Transaction
    let now: Timestamp

    /// Records a new evaluation.
    func begin(_ record: EvaluationRecord) throws {
        try FactTable.evaluations.begin(
            record.number,
            record.facts,
            version: record.version,
            at: now,
            in: transaction
        )
        let subject = record.subject
        try transaction.execute(
            """
            INSERT INTO evaluation (
                number, id, round_number, round_id, subject_kind, subject_number, subject_id,
                official_number, official_id, organization_number, organization_id, holding_id,
                comparison_group, standing, official_kind, year, period, period_end,
                valid_from, valid_to, version, created_at, updated_at, \(EvaluationFacts.columns)
            ) VALUES (
                \(record.number), \(record.id), \(record.roundNumber), \(record.roundID),
                \(subject.kind.number), \(subject.number), \(subject.id),
                \(subject.officialNumber), \(subject.officialID),
                \(subject.organization.number), \(subject.organization.id),
                \(subject.holdingID), \(record.comparisonGroup), \(subject.standing.number),
                \(subject.officialKind.number), \(record.year), \(record.period.number),
                \(record.periodEnd), \(record.facts.from), \(record.facts.to),
                \(record.version), \(record.createdAt), \(record.updatedAt),
                \(record.facts.facts.values)
            )
            """
        )
    }

    /// Records other facts from today on; of several on one day the last one is that of the day.
    func advance(
        _ old: EvaluationRecord,
        to facts: EvaluationFacts,
        on today: CalendarDate
    ) throws -> EvaluationRecord {
        let table = FactTable.evaluations
        let before = try table.timeline(of: old.number, in: transaction)
        let day = max(today, old.facts.from)
        let kept =
            before.periods.dropLast()
            + (day > old.facts.from
                ? [FactPeriod(old.facts.facts, from: old.facts.from, to: day)] : [])
        guard let after = Timeline(Array(kept + [FactPeriod(facts, from: day)])),
            let present = after.periods.last
        else { throw Failure(.storageDamaged) }
        try table.checkSize(of: after)
        var record = old
        record.facts = present
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
            UPDATE evaluation SET \(facts.assignments), valid_from = \(present.from),
                valid_to = \(present.to), version = \(record.version),
                updated_at = \(record.updatedAt)
            WHERE number = \(record.number)
            """
        )
        return record
    }
}
