internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import Storage

/// Finds nominations; cannot change them.
struct AwardReader {
    let reader: any Reader

    /// The nomination with an identifier, or `nil`.
    func find(id: String) throws -> AwardRecord? {
        try reader.first(
            "SELECT \(AwardRecord.columns) FROM award_nomination WHERE id = \(id)"
        ).map(AwardRecord.init)
    }

    /// The nomination with an identifier as it was at a point, or `nil` when there is none.
    ///
    /// Throws the reason when the record says nothing of it for that point.
    func find(id: String, at point: HistoryPoint) throws -> AwardRecord? {
        let row = try reader.first(
            """
            SELECT \(AwardRecord.recordedColumns) FROM award_nomination
            JOIN award_nomination_fact AS fact
                ON fact.award_nomination_number = award_nomination.number
            WHERE award_nomination.id = \(id) AND \(point.condition("fact"))
            """
        )
        if let row { return try AwardRecord(row) }
        guard let present = try find(id: id) else { return nil }
        throw try FactTable.awardNominations.absence(
            of: present.number,
            at: point,
            type: ResourceNames.awardNominationType,
            name: present.name,
            in: reader
        )
    }

    /// The nominations of a subject for an award that were neither refused nor taken back.
    func alive(of subject: AwardSubject, for award: String) throws -> [AwardRecord] {
        let ended = AwardState.allCases.filter { !$0.isAlive }.map(\.number)
        return try reader.rows(
            """
            SELECT \(AwardRecord.columns) FROM award_nomination
            WHERE subject_kind = \(subject.kind.number) AND subject_number = \(subject.number)
                AND award_code = \(award) AND state NOT IN \(list: ended)
            ORDER BY number LIMIT \(PersonnelLimits.pageSizeMax)
            """
        ).map(AwardRecord.init)
    }

    /// How many nominations a round has.
    func count(ofRound round: Int64) throws -> Int64 {
        let row = try reader.first(
            "SELECT COUNT(*) AS n FROM award_nomination WHERE round_number = \(round)"
        )
        return try row?.integer("n") ?? 0
    }
}
