internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import Storage

/// Finds cases; cannot change them.
struct StreamliningReader {
    let reader: any Reader

    /// The case with an identifier, or `nil`.
    func find(id: String) throws -> StreamliningRecord? {
        try reader.first(
            "SELECT \(StreamliningRecord.columns) FROM streamlining_case WHERE id = \(id)"
        ).map(StreamliningRecord.init)
    }

    /// The case with an identifier as it was at a point, or `nil` when there is none.
    ///
    /// Throws the reason when the record says nothing of it for that point.
    func find(id: String, at point: HistoryPoint) throws -> StreamliningRecord? {
        let row = try reader.first(
            """
            SELECT \(StreamliningRecord.recordedColumns) FROM \(StreamliningRecord.source(point))
            WHERE streamlining_case.id = \(id) AND \(point.condition("fact"))
            """
        )
        if let row { return try StreamliningRecord(row) }
        guard let present = try find(id: id) else { return nil }
        throw try FactTable.streamliningCases.absence(
            of: present.number,
            at: point,
            type: ResourceNames.streamliningCaseType,
            name: present.name,
            in: reader
        )
    }

    /// The case of an official that goes on, or `nil`.
    func open(of official: Int64) throws -> StreamliningRecord? {
        let over = StreamliningState.allCases.filter(\.isFinal).map(\.number)
        return try reader.first(
            """
            SELECT \(StreamliningRecord.columns) FROM streamlining_case
            WHERE official_number = \(official) AND state NOT IN \(list: over)
            ORDER BY number LIMIT 1
            """
        ).map(StreamliningRecord.init)
    }
}

/// Changes cases inside one transaction, keeping what was known before.
struct StreamliningWriter {
    let transaction: any Transaction
    let now: Timestamp

    /// Records a new case.
    func begin(_ record: StreamliningRecord) throws {
        try FactTable.streamliningCases.begin(
            record.number,
            record.facts,
            version: record.version,
            at: now,
            in: transaction
        )
        try transaction.execute(
            """
            INSERT INTO streamlining_case (
                number, id, official_number, official_id, organization_number, organization_id,
                official_kind, decree_group, valid_from, valid_to, version, created_at,
                updated_at, \(StreamliningFacts.columns)
            ) VALUES (
                \(record.number), \(record.id), \(record.officialNumber), \(record.officialID),
                \(record.organization.number), \(record.organization.id),
                \(record.officialKind.number), \(record.group), \(record.facts.from),
                \(record.facts.to), \(record.version), \(record.createdAt), \(record.updatedAt),
                \(record.facts.facts.values)
            )
            """
        )
    }

    /// Records other facts from the first day of their state on.
    func advance(
        _ old: StreamliningRecord,
        to facts: StreamliningFacts
    ) throws -> StreamliningRecord {
        var record = old
        record.version += 1
        (record.facts, record.updatedAt) = try FactTable.streamliningCases.advance(
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
            UPDATE streamlining_case SET \(facts.assignments), valid_from = \(record.facts.from),
                valid_to = \(record.facts.to), version = \(record.version),
                updated_at = \(record.updatedAt)
            WHERE number = \(record.number)
            """
        )
        return record
    }
}
