internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import Storage

/// Erases what was said of an official in evaluations: scores, opinions, reasons.
///
/// States, days and grades that were told stay, so that figures of the past do.
struct EvaluationErasure {
    let transaction: any Transaction

    /// Erases; the names of the evaluations.
    func erase(of official: OfficialRecord) throws -> [String] {
        let rows = try transaction.rows(
            "SELECT number, id FROM evaluation WHERE official_number = \(official.number)"
        )
        let nothing = Evaluation().encoded()
        for row in rows {
            let number = try row.integer("number")
            try transaction.execute(
                "UPDATE evaluation SET content = \(nothing) WHERE number = \(number)"
            )
            try transaction.execute(
                """
                UPDATE evaluation_fact SET content = \(nothing)
                WHERE evaluation_number = \(number)
                """
            )
        }
        return try rows.map { ResourceNames.evaluation.name(try $0.text("id")) }
    }
}
