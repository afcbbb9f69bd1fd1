internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import Storage

/// Finds evaluations; cannot change them.
struct EvaluationReader {
    let reader: any Reader

    /// The evaluation with an identifier, or `nil`.
    func find(id: String) throws -> EvaluationRecord? {
        try reader.first(
            "SELECT \(EvaluationRecord.columns) FROM evaluation WHERE id = \(id)"
        ).map(EvaluationRecord.init)
    }

    /// The evaluation with an identifier as it was at a point, or `nil` when there is none.
    ///
    /// Throws the reason when the record says nothing of it for that point.
    func find(id: String, at point: HistoryPoint) throws -> EvaluationRecord? {
        let row = try reader.first(
            """
            SELECT \(EvaluationRecord.recordedColumns) FROM evaluation
            JOIN evaluation_fact AS fact ON fact.evaluation_number = evaluation.number
            WHERE evaluation.id = \(id) AND \(point.condition("fact"))
            """
        )
        if let row { return try EvaluationRecord(row).owned(at: point.instant, in: reader) }
        guard let present = try find(id: id) else { return nil }
        throw try FactTable.evaluations.absence(
            of: present.number,
            at: point,
            type: ResourceNames.evaluationType,
            name: present.name,
            in: reader
        )
    }

    /// All evaluations of a round, in the order in which they were added.
    func all(ofRound round: Int64) throws -> [EvaluationRecord] {
        try reader.rows(
            """
            SELECT \(EvaluationRecord.columns) FROM evaluation
            WHERE round_number = \(round) ORDER BY number
            LIMIT \(PersonnelLimits.evaluationsOfRoundMax)
            """
        ).map(EvaluationRecord.init)
    }

    /// All evaluations of a subject, in the order of their periods.
    func all(of subject: EvaluationSubject) throws -> [EvaluationRecord] {
        try reader.rows(
            """
            SELECT \(EvaluationRecord.columns) FROM evaluation
            WHERE subject_kind = \(subject.kind.number) AND subject_number = \(subject.number)
            ORDER BY period_end, number LIMIT \(PersonnelLimits.evaluationsOfSubjectMax)
            """
        ).map(EvaluationRecord.init)
    }

    /// The evaluation of a subject for a period, or `nil`.
    func find(
        _ kind: EvaluationSubjectKind,
        _ subject: Int64,
        _ period: EvaluationPeriod,
        endingOn day: CalendarDate
    ) throws -> EvaluationRecord? {
        try reader.first(
            """
            SELECT \(EvaluationRecord.columns) FROM evaluation
            WHERE subject_kind = \(kind.number) AND subject_number = \(subject)
                AND period = \(period.number) AND period_end = \(day)
            """
        ).map(EvaluationRecord.init)
    }

    /// How many evaluations a round has.
    func count(ofRound round: Int64) throws -> Int {
        let row = try reader.first(
            "SELECT COUNT(*) AS n FROM evaluation WHERE round_number = \(round)"
        )
        return try row?.number("n") ?? 0
    }
}
