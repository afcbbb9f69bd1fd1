internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import Storage

/// Which official a caller's name stands for on a day, and which posts that official holds.
struct HeldPosts {
    let reader: any Reader
    let day: CalendarDate

    /// An official for whom an account stands.
    struct Holder: Sendable {
        let number: Int64
        let id: String
        /// Whether the official is at work: a suspended one has the posts, but not their authority.
        let isServing: Bool
    }

    /// A post, as far as it gives authority.
    struct Post: Sendable {
        let holding: String
        let position: String
        /// The organisation over which, and over all below which, its roles reach.
        let organization: Int64
        let roles: [String]
    }

    /// The official of an account that holds on the day; `nil` when there is none.
    func official(of subject: String) throws -> Holder? {
        let row = try reader.first(
            """
            SELECT official.number, official.id AS official_id, official.status FROM account
            JOIN official ON official.number = account.official_number
            WHERE account.subject = \(subject) AND account.valid_from <= \(day)
                AND account.valid_to > \(day)
            """
        )
        guard let row else { return nil }
        let status = OfficialStatus(number: Int32(truncatingIfNeeded: try row.integer("status")))
        return Holder(
            number: try row.integer("number"),
            id: try row.text("official_id"),
            isServing: status == .active || status == .rotated || status == .secondedOut
        )
    }

    /// The posts that an official holds on the day and that give authority: none while suspended
    /// and after leaving.
    func posts(of holder: Holder) throws -> [Post] {
        guard holder.isServing else { return [] }
        return try reader.rows(
            """
            SELECT holding.id AS holding_id, position.id AS position_id, position.access_roles,
                position.organization_number, position.authority_organization_number
            FROM holding JOIN position ON position.number = holding.position_number
            WHERE holding.official_number = \(holder.number)
                AND holding.valid_from <= \(day) AND holding.valid_to > \(day)
                AND position.valid_from <= \(day) AND position.valid_to > \(day)
            ORDER BY holding.number
            """
        ).map { row in
            let reached = try row.integer("authority_organization_number")
            return Post(
                holding: try row.text("holding_id"),
                position: try row.text("position_id"),
                organization: reached == 0 ? try row.integer("organization_number") : reached,
                roles: try row.text("access_roles").split(separator: " ").map(String.init)
            )
        }
    }
}
