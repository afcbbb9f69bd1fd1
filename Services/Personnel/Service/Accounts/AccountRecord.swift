internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import Storage
internal import WellKnownMessages

/// The time for which a caller's name stands for an official, as the store keeps it.
struct AccountRecord: Sendable {
    /// The service's own key.
    let number: Int64
    let id: String
    /// The caller's name.
    let subject: String
    let officialNumber: Int64
    let officialID: String
    /// The first day.
    let validFrom: CalendarDate
    /// The first day on which it no longer holds; ``Kernel/CalendarDate/openEnd`` for none.
    var validTo: CalendarDate
    var version: Int64 = 1
    let createdAt: Timestamp
    var updatedAt: Timestamp

    /// The resource name.
    var name: String { ResourceNames.account.name(id) }

    /// The columns that make a record.
    static let columns: Statement = """
        number, id, subject, official_number, official_id, valid_from, valid_to, version,
        created_at, updated_at
        """
}

extension AccountRecord {
    /// The record of a row with the columns.
    init(_ row: Row) throws {
        self.init(
            number: try row.integer("number"),
            id: try row.text("id"),
            subject: try row.text("subject"),
            officialNumber: try row.integer("official_number"),
            officialID: try row.text("official_id"),
            validFrom: try row.date("valid_from"),
            validTo: try row.date("valid_to"),
            version: try row.integer("version"),
            createdAt: try row.timestamp("created_at"),
            updatedAt: try row.timestamp("updated_at")
        )
    }
}

extension Account {
    /// The message of a record.
    init(_ record: AccountRecord) {
        self.init(
            name: record.name,
            subject: record.subject,
            official: ResourceNames.official(record.officialID),
            startDate: GoogleDate(record.validFrom),
            endDate: record.validTo.effectiveEnd,
            createTime: GoogleTimestamp(record.createdAt),
            updateTime: GoogleTimestamp(record.updatedAt),
            etag: EntityTag(version: record.version).text
        )
    }
}
