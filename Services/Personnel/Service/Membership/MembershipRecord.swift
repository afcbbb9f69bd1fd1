internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import Storage
internal import WellKnownMessages

/// A membership as the store keeps it, with the facts of one day.
struct MembershipRecord: Sendable {
    /// The service's own key, smaller than the identifier in every index.
    let number: Int64
    let id: String
    var officialNumber: Int64
    var officialID: String
    var period: FactPeriod<MembershipFacts>
    var version: Int64 = 1
    let createdAt: Timestamp
    /// When what is held here was recorded.
    var updatedAt: Timestamp

    /// The resource name.
    var name: String { ResourceNames.membership.name(id) }
    var facts: MembershipFacts { period.facts }

    /// The columns that make a record of the present facts.
    static let columns: Statement = """
        membership.number, membership.id, membership.official_number, membership.official_id,
        membership.valid_from, membership.valid_to, membership.version, membership.created_at,
        membership.updated_at, \(MembershipFacts.columns)
        """

    /// The columns that make a record of what ``recorded`` has.
    static let recordedColumns: Statement = """
        membership.number, membership.id, membership.official_number, membership.official_id,
        membership.version, membership.created_at, fact.valid_from, fact.valid_to,
        fact.recorded_from AS updated_at, \(MembershipFacts.columns)
        """

    /// `membership_fact`, there called `fact`, with what does not change of the memberships.
    static let recorded: Statement = """
        membership_fact AS fact JOIN (
            SELECT number, id, official_number, official_id, version, created_at FROM membership
        ) AS membership ON membership.number = fact.membership_number
        """
}

extension MembershipRecord {
    /// The record of a row with those columns.
    init(_ row: Row) throws {
        self.init(
            number: try row.integer("number"),
            id: try row.text("id"),
            officialNumber: try row.integer("official_number"),
            officialID: try row.text("official_id"),
            period: FactPeriod(
                try MembershipFacts(row),
                from: try row.date("valid_from"),
                to: try row.date("valid_to")
            ),
            version: try row.integer("version"),
            createdAt: try row.timestamp("created_at"),
            updatedAt: try row.timestamp("updated_at")
        )
    }
}
