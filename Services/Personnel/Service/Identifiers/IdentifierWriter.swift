internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import Storage

/// Changes identifiers inside one transaction, keeping what was known before.
///
/// Every condition is checked before the first row is written: a refused change leaves nothing.
struct IdentifierWriter {
    let transaction: any Transaction
    let now: Timestamp

    /// What is known now of an identifier, or `nil`.
    func find(id: String) throws -> IdentifierRecord? {
        try transaction.first(
            """
            SELECT \(IdentifierRecord.columns) FROM organization_identifier
            WHERE id = \(id) AND recorded_to = \(Timestamp.openEnd)
            """
        ).map(IdentifierRecord.init)
    }

    /// Gives an organisation that is there an identifier, from a day on.
    func assign(
        id: String,
        to organizationID: String,
        _ scheme: String,
        _ value: String,
        from day: CalendarDate
    ) throws -> IdentifierRecord {
        guard try find(id: id) == nil else {
            throw Failure.exists(
                ResourceNames.organizationIdentifierType,
                ResourceNames.organizationIdentifier.name(id)
            )
        }
        let owner = try OrganizationReader(reader: transaction).superior(id: organizationID)
        try OrganizationDays(reader: transaction)
            .check(owner.number, owner.name, from: day, to: day.adding(days: 1))
        var record = IdentifierRecord(
            number: 0,
            id: id,
            organization: Ancestor(number: owner.number, id: owner.id),
            scheme: scheme,
            value: value,
            from: day,
            to: .openEnd,
            recordedAt: now
        )
        try checkOverlap(record, from: day, to: .openEnd)
        let number = try NumberSource(transaction: transaction).next(.organizationIdentifier)
        record = IdentifierRecord(
            number: number,
            id: record.id,
            organization: record.organization,
            scheme: scheme,
            value: value,
            from: day,
            to: .openEnd,
            recordedAt: now
        )
        try insert(record)
        return record
    }

    /// Ends an identifier, or moves its end.
    func end(_ old: IdentifierRecord, on day: CalendarDate) throws -> IdentifierRecord {
        if day > old.to {
            try OrganizationDays(reader: transaction).check(
                old.organization.number,
                ResourceNames.organization(old.organization.id),
                from: old.to,
                to: day
            )
            try checkOverlap(old, from: old.to, to: day)
        }
        var record = old
        record.to = day
        record.version += 1
        record.recordedAt = max(now, old.recordedAt + .microseconds(1))
        try transaction.execute(
            """
            UPDATE organization_identifier SET recorded_to = \(record.recordedAt)
            WHERE number = \(old.number) AND recorded_to = \(Timestamp.openEnd)
            """
        )
        try insert(record)
        return record
    }

    /// The identifiers of an organisation that hold on a day and had begun before.
    func held(by organization: Int64, on day: CalendarDate) throws -> [IdentifierRecord] {
        try transaction.rows(
            """
            SELECT \(IdentifierRecord.columns) FROM organization_identifier
            WHERE organization_number = \(organization) AND recorded_to = \(Timestamp.openEnd)
                AND valid_from < \(day) AND valid_to > \(day)
            ORDER BY number
            """
        ).map(IdentifierRecord.init)
    }
}

extension IdentifierWriter {
    private func checkOverlap(
        _ record: IdentifierRecord,
        from: CalendarDate,
        to: CalendarDate
    ) throws {
        let other = try transaction.first(
            """
            SELECT id FROM organization_identifier
            WHERE scheme = \(record.scheme) AND number <> \(record.number)
                AND (value = \(record.value)
                    OR organization_number = \(record.organization.number))
                AND recorded_to = \(Timestamp.openEnd)
                AND valid_from < \(to) AND valid_to > \(from)
            ORDER BY number LIMIT 1
            """
        )
        guard let other else { return }
        let name = ResourceNames.organizationIdentifier.name(try other.text("id"))
        throw Failure.condition(
            .identifierOverlaps,
            [
                "scheme": record.scheme, "value": record.value,
                "organization": ResourceNames.organization(record.organization.id),
                "identifier": name,
            ],
            subject: name
        )
    }

    private func insert(_ record: IdentifierRecord) throws {
        try transaction.execute(
            """
            INSERT INTO organization_identifier (\(IdentifierRecord.columns), recorded_to)
            VALUES (
                \(record.number), \(record.version), \(record.id), \(record.organization.number),
                \(record.organization.id), \(record.scheme), \(record.value), \(record.from),
                \(record.to), \(record.recordedAt), \(Timestamp.openEnd)
            )
            """
        )
    }
}
