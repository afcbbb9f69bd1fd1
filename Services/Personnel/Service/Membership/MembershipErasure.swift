internal import Conventions
internal import Kernel
internal import Storage

/// Erases what tells of the person from the memberships of an official: numbers and free text.
///
/// States, days, cells, codes of reasons and amounts stay, so that figures of the past do.
struct MembershipErasure {
    let transaction: any Transaction

    /// Erases; the names of the memberships and entries of dues.
    func erase(of official: OfficialRecord) throws -> [String] {
        let rows = try transaction.rows(
            "SELECT number, id FROM membership WHERE official_number = \(official.number)"
        )
        var names: [String] = []
        for row in rows {
            let number = try row.integer("number")
            names.append(ResourceNames.membership.name(try row.text("id")))
            try transaction.execute(
                """
                UPDATE membership SET \(Self.nothing), member_key = NULL, card_key = NULL
                WHERE number = \(number)
                """
            )
            try transaction.execute(
                """
                UPDATE membership_fact SET \(Self.nothing) WHERE membership_number = \(number)
                """
            )
            try transaction.execute(
                "UPDATE dues_entry SET reversal_reason = '' WHERE membership_number = \(number)"
            )
            names += try transaction.rows(
                "SELECT id FROM dues_entry WHERE membership_number = \(number)"
            ).map { ResourceNames.duesEntry.name(try $0.text("id")) }
        }
        return names
    }

    private static let nothing: Statement =
        "member_no = '', card_no = '', late_reason = '', sanction = ''"
}
