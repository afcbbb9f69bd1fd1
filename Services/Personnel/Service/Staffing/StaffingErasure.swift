internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import Storage

/// Erases why an official was streamlined, what the official said, and the papers.
///
/// Groups, states and days stay, so that figures of the past do.
struct StaffingErasure {
    let transaction: any Transaction

    /// Erases; the names of the cases.
    func erase(of official: OfficialRecord) throws -> [String] {
        let rows = try transaction.rows(
            "SELECT number, id FROM streamlining_case WHERE official_number = \(official.number)"
        )
        let nothing = StreamliningCase().encoded()
        for row in rows {
            let number = try row.integer("number")
            try transaction.execute(
                "UPDATE streamlining_case SET content = \(nothing) WHERE number = \(number)"
            )
            try transaction.execute(
                """
                UPDATE streamlining_case_fact SET content = \(nothing)
                WHERE streamlining_case_number = \(number)
                """
            )
        }
        return try rows.map { ResourceNames.streamliningCase.name(try $0.text("id")) }
    }
}
