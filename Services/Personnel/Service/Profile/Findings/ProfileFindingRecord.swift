internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import Storage
internal import WellKnownMessages

/// A finding as the store keeps it.
struct ProfileFindingRecord: Sendable {
    /// The service's own key: the order of lists.
    let number: Int64
    let id: String
    let officialNumber: Int64
    let officialID: String
    let content: Content
    var withdrawal: Withdrawal?
    var version: Int64 = 1
    let createdAt: Timestamp

    /// What was found, and by which paper.
    struct Content: Sendable {
        let kind: ProfileFindingKind
        /// The section; empty for a profile that was not declared.
        let section: String
        /// The field; empty for the section as a whole.
        let field: String
        let description: String
        let paperNumber: String
        /// The day of the paper, the first one on which the finding stands.
        let paperDate: CalendarDate
        /// Whose paper it is.
        let organizationID: String
    }

    /// Why it stands no more.
    struct Withdrawal: Sendable {
        let reason: String
        let paperNumber: String
        let paperDate: CalendarDate
        /// The first day on which it stands no more.
        let from: CalendarDate
        let recordedAt: Timestamp
    }

    /// The resource name.
    var name: String { ResourceNames.profileFinding.name(id) }

    /// The columns that make a record.
    static let columns: Statement = """
        number, id, official_number, official_id, kind, section, field, description, paper_number,
        paper_date, organization_id, withdrawal_reason, withdrawal_number, withdrawal_date,
        withdrawn_from, withdrawn_at, version, created_at
        """

    /// The finding as callers get it: what the record says, or said at an instant.
    func message(at instant: Timestamp? = nil) -> ProfileFinding {
        let known = withdrawal.flatMap { instant.map($0.isKnown) ?? true ? $0 : nil }
        return ProfileFinding(
            name: name,
            official: ResourceNames.official(officialID),
            kind: content.kind,
            section: content.section,
            field: content.field,
            description: content.description,
            paper: ProfilePaper(
                number: content.paperNumber,
                date: GoogleDate(content.paperDate)
            ),
            organization: ResourceNames.organization(content.organizationID),
            state: known == nil ? .standing : .withdrawn,
            withdrawal: known.map { ProfileFindingWithdrawal($0) },
            createTime: GoogleTimestamp(createdAt),
            etag: instant == nil ? EntityTag(version: version).text : "",
            asRecordedAt: instant.map { GoogleTimestamp($0) }
        )
    }
}

extension ProfileFindingRecord.Withdrawal {
    /// Whether the record had it at an instant.
    fileprivate func isKnown(at instant: Timestamp) -> Bool { recordedAt <= instant }
}

extension ProfileFindingWithdrawal {
    /// The message of a withdrawal.
    fileprivate init(_ withdrawal: ProfileFindingRecord.Withdrawal) {
        self.init(
            reason: withdrawal.reason,
            paper: ProfilePaper(
                number: withdrawal.paperNumber,
                date: GoogleDate(withdrawal.paperDate)
            ),
            endDate: GoogleDate(withdrawal.from),
            recordTime: GoogleTimestamp(withdrawal.recordedAt)
        )
    }
}

extension ProfileFindingRecord {
    /// The record of a row with those columns.
    init(_ row: Row) throws {
        self.init(
            number: try row.integer("number"),
            id: try row.text("id"),
            officialNumber: try row.integer("official_number"),
            officialID: try row.text("official_id"),
            content: Content(
                kind: ProfileFindingKind(number: try row.number("kind")),
                section: try row.text("section"),
                field: try row.text("field"),
                description: try row.text("description"),
                paperNumber: try row.text("paper_number"),
                paperDate: try row.date("paper_date"),
                organizationID: try row.text("organization_id")
            ),
            withdrawal: try Self.withdrawal(row),
            version: try row.integer("version"),
            createdAt: try row.timestamp("created_at")
        )
    }

    private static func withdrawal(_ row: Row) throws -> Withdrawal? {
        guard let recordedAt = try row.optionalTimestamp("withdrawn_at") else { return nil }
        return Withdrawal(
            reason: try row.text("withdrawal_reason"),
            paperNumber: try row.text("withdrawal_number"),
            paperDate: try row.date("withdrawal_date"),
            from: try row.date("withdrawn_from"),
            recordedAt: recordedAt
        )
    }
}
