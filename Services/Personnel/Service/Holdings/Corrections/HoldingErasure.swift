internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import Storage

/// Erases why an official's posts and places in bodies ended, and why something was taken back.
///
/// Posts and days stay, so that it is known who decided what.
struct HoldingErasure {
    let transaction: any Transaction

    /// Erases; the names of the holdings and of the times in bodies.
    func erase(of official: OfficialRecord) throws -> [String] {
        let holdings = try numbers("holding", of: official)
        let members = try numbers("body_member", of: official)
        for (number, _) in holdings {
            try transaction.execute("UPDATE holding SET end_reason = 0 WHERE number = \(number)")
            try transaction.execute(
                "UPDATE holding_fact SET end_reason = 0 WHERE holding_number = \(number)"
            )
            try transaction.execute(
                "UPDATE holding_correction SET reason = '' WHERE holding_number = \(number)"
            )
        }
        for (number, _) in members {
            try transaction.execute(
                "UPDATE body_member SET end_reason = 0 WHERE number = \(number)"
            )
            try transaction.execute(
                "UPDATE body_member_fact SET end_reason = 0 WHERE body_member_number = \(number)"
            )
            try transaction.execute(
                "UPDATE body_correction SET reason = '' WHERE body_member_number = \(number)"
            )
        }
        return holdings.map { ResourceNames.holding.name($0.id) }
            + members.map { ResourceNames.bodyMember.name($0.id) }
    }

    private func numbers(
        _ table: Statement,
        of official: OfficialRecord
    ) throws -> [(number: Int64, id: String)] {
        try transaction.rows(
            "SELECT number, id FROM \(table) WHERE official_number = \(official.number)"
        ).map { (try $0.integer("number"), try $0.text("id")) }
    }
}
