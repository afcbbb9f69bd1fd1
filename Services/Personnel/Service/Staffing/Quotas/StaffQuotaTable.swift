internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import Storage

/// Finds quotas; cannot change them.
struct StaffQuotaReader {
    let reader: any Reader

    /// The quota with an identifier, with its last number, or `nil`.
    func find(id: String) throws -> StaffQuotaRecord? {
        try reader.first(
            "SELECT \(StaffQuotaRecord.columns) FROM staff_quota WHERE id = \(id)"
        ).map(StaffQuotaRecord.init)
    }

    /// The quota of an organisation for a year, with its last number, or `nil`.
    func find(
        of organization: Int64,
        _ kind: OfficialKind,
        year: Int32
    ) throws -> StaffQuotaRecord? {
        try reader.first(
            """
            SELECT \(StaffQuotaRecord.columns) FROM staff_quota
            WHERE organization_number = \(organization) AND year = \(year)
                AND official_kind = \(kind.number)
            """
        ).map(StaffQuotaRecord.init)
    }

    /// The quota with an identifier as it was at a point, or `nil` when there is none.
    ///
    /// Throws the reason when the record says nothing of it for that point.
    func find(id: String, at point: HistoryPoint) throws -> StaffQuotaRecord? {
        let row = try reader.first(
            """
            SELECT \(StaffQuotaRecord.recordedColumns) FROM \(StaffQuotaRecord.source(point))
            WHERE staff_quota.id = \(id) AND \(point.condition("fact"))
            """
        )
        if let row { return try StaffQuotaRecord(row) }
        guard let present = try find(id: id) else { return nil }
        throw try FactTable.staffQuotas.absence(
            of: present.number,
            at: point,
            type: ResourceNames.staffQuotaType,
            name: present.name,
            in: reader
        )
    }

    /// The quotas of an organisation at a point, in the order in which they were recorded.
    func quotas(of organization: Int64, at point: HistoryPoint) throws -> [StaffQuotaRecord] {
        try reader.rows(
            """
            SELECT \(StaffQuotaRecord.recordedColumns) FROM \(StaffQuotaRecord.source(point))
            WHERE staff_quota.organization_number = \(organization)
                AND \(point.condition("fact"))
            ORDER BY staff_quota.number
            """
        ).map(StaffQuotaRecord.init)
    }
}

/// Changes quotas inside one transaction, keeping what was known before.
struct StaffQuotaWriter {
    let transaction: any Transaction
    let now: Timestamp

    /// Records a new quota.
    func begin(_ record: StaffQuotaRecord) throws {
        try FactTable.staffQuotas.begin(
            record.number,
            record.period,
            version: record.version,
            at: now,
            in: transaction
        )
        try transaction.execute(
            """
            INSERT INTO staff_quota (
                number, id, organization_number, organization_id, official_kind, year, valid_from,
                valid_to, version, created_at, updated_at, \(StaffQuotaFacts.columns)
            ) VALUES (
                \(record.number), \(record.id), \(record.organization.number),
                \(record.organization.id), \(record.kind.number), \(record.year),
                \(record.period.from), \(record.period.to), \(record.version),
                \(record.createdAt), \(record.updatedAt), \(record.period.facts.values)
            )
            """
        )
    }

    /// Records another number from a day of the year on until its end.
    func adjust(
        _ old: StaffQuotaRecord,
        to facts: StaffQuotaFacts,
        from day: CalendarDate
    ) throws -> StaffQuotaRecord {
        let table = FactTable<StaffQuotaFacts>.staffQuotas
        let before = try table.timeline(of: old.number, in: transaction)
        let kept = before.periods.filter { $0.from < day }.map {
            FactPeriod($0.facts, from: $0.from, to: min($0.to, day))
        }
        let added = FactPeriod(facts, from: day, to: old.period.to)
        guard let after = Timeline(kept + [added]), let last = after.periods.last else {
            throw Failure(.storageDamaged)
        }
        try table.checkSize(of: after)
        var record = old
        record.period = last
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
            UPDATE staff_quota SET allotted = \(last.facts.allotted),
                decision_number = \(last.facts.decision.number),
                decision_date = \(last.facts.decision.date), valid_from = \(last.from),
                version = \(record.version), updated_at = \(record.updatedAt)
            WHERE number = \(record.number)
            """
        )
        return record
    }
}
