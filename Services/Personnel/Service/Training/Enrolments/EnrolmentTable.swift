internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import Storage

/// Finds enrolments; cannot change them.
struct EnrolmentReader {
    let reader: any Reader

    /// The enrolment with an identifier, or `nil`.
    func find(id: String) throws -> EnrolmentRecord? {
        try reader.first("SELECT \(EnrolmentRecord.columns) FROM enrolment WHERE id = \(id)")
            .map(EnrolmentRecord.init)
    }

    /// The enrolment with an identifier as it was at a point, or `nil` when there is none.
    ///
    /// Throws the reason when the record says nothing of it for that point.
    func find(id: String, at point: HistoryPoint) throws -> EnrolmentRecord? {
        let row = try reader.first(
            """
            SELECT \(EnrolmentRecord.recordedColumns) FROM \(EnrolmentRecord.source(point))
            WHERE enrolment.id = \(id) AND \(point.condition("fact"))
            """
        )
        if let row { return try EnrolmentRecord(row) }
        guard let present = try find(id: id) else { return nil }
        throw try FactTable.enrolments.absence(
            of: present.number,
            at: point,
            type: ResourceNames.enrolmentType,
            name: present.name,
            in: reader
        )
    }

    /// The enrolments of an official that take a place in a class on some days, or in that class.
    func overlapping(
        _ trainingClass: TrainingClassRecord,
        of official: Int64
    ) throws -> EnrolmentRecord? {
        try reader.first(
            """
            SELECT \(EnrolmentRecord.columns) FROM enrolment
            JOIN training_class ON training_class.number = enrolment.training_class_number
            WHERE enrolment.official_number = \(official)
                AND enrolment.state IN \(list: EnrolmentState.taking.map(\.number))
                AND training_class.start_on <= \(trainingClass.days.upperBound)
                AND training_class.end_on >= \(trainingClass.days.lowerBound)
                AND training_class.state <> \(TrainingClassState.cancelled.number)
            ORDER BY enrolment.number LIMIT 1
            """
        ).map(EnrolmentRecord.init)
    }

    /// How many enrolments a class has in some states; in all when none is told.
    func count(ofClass number: Int64, in states: [EnrolmentState] = []) throws -> Int64 {
        let narrowed: Statement =
            states.isEmpty ? "" : "AND state IN \(list: states.map(\.number))"
        let row = try reader.first(
            """
            SELECT COUNT(*) AS n FROM enrolment
            WHERE training_class_number = \(number) \(narrowed)
            """
        )
        return try row?.integer("n") ?? 0
    }
}

/// Changes enrolments inside one transaction, keeping what was known before.
struct EnrolmentWriter {
    let transaction: any Transaction
    let now: Timestamp

    /// Records a new enrolment.
    func begin(_ record: EnrolmentRecord) throws {
        try FactTable.enrolments.begin(
            record.number,
            record.facts,
            version: record.version,
            at: now,
            in: transaction
        )
        try transaction.execute(
            """
            INSERT INTO enrolment (
                number, id, training_class_number, training_class_id, official_number,
                official_id, organization_number, organization_id, plan_kind, valid_from,
                valid_to, version, created_at, updated_at, \(EnrolmentFacts.columns)
            ) VALUES (
                \(record.number), \(record.id), \(record.classNumber), \(record.classID),
                \(record.officialNumber), \(record.officialID),
                \(record.organization.number), \(record.organization.id),
                \(record.planKind.number), \(record.facts.from), \(record.facts.to),
                \(record.version), \(record.createdAt), \(record.updatedAt),
                \(record.facts.facts.values)
            )
            """
        )
    }

    /// Records other facts from the first day of their state on.
    func advance(_ old: EnrolmentRecord, to facts: EnrolmentFacts) throws -> EnrolmentRecord {
        var record = old
        record.version += 1
        (record.facts, record.updatedAt) = try FactTable.enrolments.advance(
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
            UPDATE enrolment SET state = \(facts.state.number), state_from = \(facts.stateFrom),
                content = \(facts.content.encoded()), valid_from = \(record.facts.from),
                valid_to = \(record.facts.to), version = \(record.version),
                updated_at = \(record.updatedAt)
            WHERE number = \(record.number)
            """
        )
        return record
    }
}
