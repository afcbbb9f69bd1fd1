internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import Storage

/// Erases what was said of an official in screenings: grounds, statements, ballots, decisions.
///
/// States, categories and deadlines stay, so that figures of the past do.
struct ScreeningErasure {
    let transaction: any Transaction

    /// Erases; the names of the screenings.
    func erase(of official: OfficialRecord) throws -> [String] {
        let rows = try transaction.rows(
            "SELECT id FROM screening_item WHERE official_number = \(official.number)"
        )
        let nothing = ScreeningItem().encoded()
        try transaction.execute(
            """
            UPDATE screening_item SET content = \(nothing)
            WHERE official_number = \(official.number)
            """
        )
        return try rows.map { ResourceNames.screeningItem.name(try $0.text("id")) }
    }
}
