internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import Storage
internal import WellKnownMessages

/// A round of awards as the store keeps it.
struct AwardRoundRecord: Sendable {
    /// The service's own key: the order of lists.
    let number: Int64
    let id: String
    let organization: MembershipFacts.Place
    let year: Int32
    let displayName: String
    /// The last day of nominations.
    let nominationEnd: CalendarDate
    let createdAt: Timestamp

    /// The resource name.
    var name: String { ResourceNames.awardRound.name(id) }

    /// The columns that make a record.
    static let columns: Statement = """
        number, id, organization_number, organization_id, year, display_name, nomination_end,
        created_at
        """

    /// Writes a new round.
    func insert(in transaction: any Transaction) throws {
        try transaction.execute(
            """
            INSERT INTO award_round (\(Self.columns)) VALUES (
                \(number), \(id), \(organization.number), \(organization.id), \(year),
                \(displayName), \(nominationEnd), \(createdAt)
            )
            """
        )
    }
}

extension AwardRoundRecord {
    /// The round of a row with the columns.
    init(_ row: Row) throws {
        self.init(
            number: try row.integer("number"),
            id: try row.text("id"),
            organization: MembershipFacts.Place(
                number: try row.integer("organization_number"),
                id: try row.text("organization_id")
            ),
            year: try row.number("year"),
            displayName: try row.text("display_name"),
            nominationEnd: try row.date("nomination_end"),
            createdAt: try row.timestamp("created_at")
        )
    }

    /// The round with an identifier, or `nil`.
    static func find(id: String, in reader: any Reader) throws -> AwardRoundRecord? {
        try reader.first("SELECT \(columns) FROM award_round WHERE id = \(id)")
            .map(AwardRoundRecord.init)
    }
}

extension AwardRound {
    /// The message of a record.
    init(_ record: AwardRoundRecord) {
        self.init(
            name: record.name,
            organization: record.organization.name,
            year: record.year,
            displayName: record.displayName,
            nominationEndDate: GoogleDate(record.nominationEnd),
            createTime: GoogleTimestamp(record.createdAt)
        )
    }
}
