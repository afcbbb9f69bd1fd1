internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import Storage

/// Changes bodies inside one transaction, keeping what was known before.
///
/// Every condition is checked before the first row is written: a refused change leaves nothing.
struct GoverningBodyWriter {
    let transaction: any Transaction
    let now: Timestamp
    let rules: GoverningBodyRules

    private var bodies: GoverningBodyReader { GoverningBodyReader(reader: transaction) }

    /// Founds a body; the codes of the rules that it rests on.
    func create(_ draft: GoverningBodyDraft) throws -> (GoverningBodyRecord, rules: [String]) {
        guard try bodies.find(id: draft.id, standingOn: draft.period.from) == nil else {
            throw Failure.exists(ResourceNames.governingBodyType, draft.name)
        }
        let organization = try OrganizationReader(reader: transaction)
            .superior(id: draft.organizationID)
        let period = draft.period
        try OrganizationDays(reader: transaction)
            .check(organization.number, organization.name, from: period.from, to: period.to)
        try checkIsSingle(draft.kind, 0, in: organization, from: period.from, to: period.to)
        let applied = try GoverningBodyGuards(
            reader: transaction,
            rules: rules,
            organization: organization,
            name: draft.name
        ).judge(draft.kind, from: period.from)
        let record = GoverningBodyRecord(
            number: try NumberSource(transaction: transaction).next(.governingBody),
            id: draft.id,
            organizationNumber: organization.number,
            organizationID: organization.id,
            kind: draft.kind,
            from: period.from,
            to: period.to,
            facts: period.facts,
            createdAt: now,
            updatedAt: now
        )
        try insert(record)
        let table = FactTable<GoverningBodyFacts>.governingBodies
        try table.begin(record.number, period, version: 1, at: now, in: transaction)
        return (record, applied)
    }

    /// Sets another number of members from a day on until the body ends.
    func resize(
        _ old: GoverningBodyRecord,
        to size: Int32,
        from day: CalendarDate,
        by decision: HoldingFacts.Decision
    ) throws -> GoverningBodyRecord {
        guard old.from <= day, day < old.to else { throw Failure.notInForce(old) }
        try BodySeats(reader: transaction, body: old).check(size, from: day, to: old.to)
        let before = try FactTable.governingBodies.timeline(of: old.number, in: transaction)
        var periods: [FactPeriod<GoverningBodyFacts>] = []
        for period in before.periods {
            if period.from < day {
                periods.append(
                    FactPeriod(period.facts, from: period.from, to: min(period.to, day))
                )
            }
            guard period.to > day else { continue }
            var facts = period.facts
            facts.sizeSet = size
            facts.decision = decision
            periods.append(FactPeriod(facts, from: max(period.from, day), to: period.to))
        }
        return try write(old, before, periods)
    }

    /// Ends a body, or moves its end; the members are those of whoever calls.
    func end(
        _ old: GoverningBodyRecord,
        on day: CalendarDate,
        _ reason: GoverningBodyEndReason,
        by decision: HoldingFacts.Decision
    ) throws -> GoverningBodyRecord {
        if day > old.to { try checkExtension(of: old, to: day) }
        let before = try FactTable.governingBodies.timeline(of: old.number, in: transaction)
        let kept = before.periods.filter { $0.from < day }
        let periods = kept.enumerated().map { index, period in
            var facts = period.facts
            facts.endReason = reason
            facts.endDecision = decision
            let to = index == kept.count - 1 ? day : period.to
            return FactPeriod(facts, from: period.from, to: to)
        }
        return try write(old, before, periods)
    }

    /// Takes a body off the record: from now on it was never there.
    func takeBack(_ old: GoverningBodyRecord) throws -> GoverningBodyRecord {
        let table = FactTable<GoverningBodyFacts>.governingBodies
        let before = try table.timeline(of: old.number, in: transaction)
        var record = old
        record.version += 1
        record.updatedAt = try table.record(
            before.revision(to: Timeline()),
            of: old.number,
            version: record.version,
            at: now,
            in: transaction
        )
        record.takenBackAt = record.updatedAt
        try transaction.execute(
            """
            UPDATE governing_body SET valid_from = \(CalendarDate.beforeHistory),
                valid_to = \(CalendarDate.beforeHistory.adding(days: 1)),
                taken_back_at = \(record.takenBackAt), version = \(record.version),
                updated_at = \(record.updatedAt)
            WHERE number = \(record.number)
            """
        )
        return record
    }
}

extension GoverningBodyWriter {
    /// The days that are added to a body are measured as those of a new one.
    private func checkExtension(of old: GoverningBodyRecord, to day: CalendarDate) throws {
        let organizations = OrganizationReader(reader: transaction)
        guard let organization = try organizations.find(number: old.organizationNumber) else {
            throw Failure(.storageDamaged)
        }
        try OrganizationDays(reader: transaction)
            .check(organization.number, organization.name, from: old.to, to: day)
        try checkIsSingle(old.kind, old.number, in: organization, from: old.to, to: day)
    }

    private func checkIsSingle(
        _ kind: GoverningBodyKind,
        _ number: Int64,
        in organization: OrganizationRecord,
        from: CalendarDate,
        to: CalendarDate
    ) throws {
        guard try rules.isSingle(kind, on: from),
            let other = try bodies.other(
                than: number,
                of: kind,
                in: organization.number,
                from: from,
                to: to
            )
        else { return }
        throw Failure.condition(
            .governingBodyOverlaps,
            ["organization": organization.name, "kind": kind.code, "body": other],
            subject: other
        )
    }

    private func write(
        _ old: GoverningBodyRecord,
        _ before: Timeline<GoverningBodyFacts>,
        _ periods: [FactPeriod<GoverningBodyFacts>]
    ) throws -> GoverningBodyRecord {
        guard let after = Timeline(periods), let last = after.periods.last else {
            throw Failure(.storageDamaged)
        }
        let table = FactTable<GoverningBodyFacts>.governingBodies
        try table.checkSize(of: after)
        var record = old
        record.to = last.to
        record.facts = last.facts
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
            UPDATE governing_body SET valid_to = \(record.to), version = \(record.version),
                updated_at = \(record.updatedAt)
            WHERE number = \(record.number)
            """
        )
        return record
    }

    private func insert(_ record: GoverningBodyRecord) throws {
        try transaction.execute(
            """
            INSERT INTO governing_body (
                number, id, organization_number, organization_id, kind, valid_from, valid_to,
                version, created_at, updated_at
            ) VALUES (
                \(record.number), \(record.id), \(record.organizationNumber),
                \(record.organizationID), \(record.kind.number), \(record.from), \(record.to),
                \(record.version), \(record.createdAt), \(record.updatedAt)
            )
            """
        )
    }
}

extension Failure {
    /// A day on which there is a body not, or not any more.
    static func notInForce(_ body: GoverningBodyRecord) -> Failure {
        condition(
            .governingBodyNotInForce,
            [
                "body": body.name, "since": body.from.description,
                "until": body.to == .openEnd ? "…" : body.to.description,
            ],
            subject: body.name
        )
    }
}
