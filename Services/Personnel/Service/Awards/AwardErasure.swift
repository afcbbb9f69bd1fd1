internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import Storage

/// Erases what was written of an official in nominations: for what, and by which papers.
///
/// Awards, states and days stay, so that figures of the past do.
struct AwardErasure {
    let transaction: any Transaction

    /// Erases; the names of the nominations.
    func erase(of official: OfficialRecord) throws -> [String] {
        let rows = try transaction.rows(
            """
            SELECT number, id FROM award_nomination
            WHERE subject_kind = \(AwardSubjectKind.person.number)
                AND subject_number = \(official.number)
            """
        )
        let nothing = AwardNomination().encoded()
        for row in rows {
            let number = try row.integer("number")
            try transaction.execute(
                "UPDATE award_nomination SET content = \(nothing) WHERE number = \(number)"
            )
            try transaction.execute(
                """
                UPDATE award_nomination_fact SET content = \(nothing)
                WHERE award_nomination_number = \(number)
                """
            )
        }
        return try rows.map { ResourceNames.awardNomination.name(try $0.text("id")) }
    }
}
