internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import Storage

/// Erases the papers and certificates of an official's enrolments.
///
/// Classes, states and days stay, so that figures of the past do.
struct TrainingErasure {
    let transaction: any Transaction

    /// Erases; the names of the enrolments.
    func erase(of official: OfficialRecord) throws -> [String] {
        let rows = try transaction.rows(
            "SELECT number, id FROM enrolment WHERE official_number = \(official.number)"
        )
        let nothing = Enrolment().encoded()
        for row in rows {
            let number = try row.integer("number")
            try transaction.execute(
                "UPDATE enrolment SET content = \(nothing) WHERE number = \(number)"
            )
            try transaction.execute(
                """
                UPDATE enrolment_fact SET content = \(nothing)
                WHERE enrolment_number = \(number)
                """
            )
        }
        return try rows.map { ResourceNames.enrolment.name(try $0.text("id")) }
    }
}
