internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import Storage
internal import WellKnownMessages

/// A round of screening as the store keeps it.
struct ScreeningRoundRecord: Sendable {
    /// The service's own key: the order of lists.
    let number: Int64
    let id: String
    let organization: MembershipFacts.Place
    let year: Int32
    let decisionNumber: String
    let decisionDate: CalendarDate
    var state = ScreeningRoundState.open
    var version: Int64 = 1
    let createdAt: Timestamp
    var updatedAt: Timestamp

    /// The resource name.
    var name: String { ResourceNames.screeningRound.name(id) }

    /// The columns of the table.
    static let columns: Statement = """
        number, id, organization_number, organization_id, year, decision_number, decision_date,
        state, version, created_at, updated_at
        """
}

extension ScreeningRoundRecord {
    /// The round of a row with those columns.
    init(_ row: Row) throws {
        self.init(
            number: try row.integer("number"),
            id: try row.text("id"),
            organization: MembershipFacts.Place(
                number: try row.integer("organization_number"),
                id: try row.text("organization_id")
            ),
            year: try row.number("year"),
            decisionNumber: try row.text("decision_number"),
            decisionDate: try row.date("decision_date"),
            state: ScreeningRoundState(number: try row.number("state")),
            version: try row.integer("version"),
            createdAt: try row.timestamp("created_at"),
            updatedAt: try row.timestamp("updated_at")
        )
    }

    /// Writes the round.
    func insert(in transaction: any Transaction) throws {
        try transaction.execute(
            """
            INSERT INTO screening_round (\(Self.columns)) VALUES (
                \(number), \(id), \(organization.number), \(organization.id), \(year),
                \(decisionNumber), \(decisionDate), \(state.number), \(version), \(createdAt),
                \(updatedAt)
            )
            """
        )
    }

    /// Writes the state.
    func update(in transaction: any Transaction) throws {
        try transaction.execute(
            """
            UPDATE screening_round SET state = \(state.number), version = \(version),
                updated_at = \(updatedAt)
            WHERE number = \(number)
            """
        )
    }

    /// Refuses what is done in an open round alone.
    func checkOpen(to next: ScreeningRoundState = .open) throws(Failure) {
        guard state != .open else { return }
        throw ScreeningTransition.refusal(of: name, from: state.code, to: next.code)
    }

    /// What a change of the round leaves behind.
    func change(
        _ kind: String,
        by rules: [String] = [],
        in transaction: any Transaction
    ) throws -> Change<ScreeningRound> {
        let path = try OrganizationReader(reader: transaction)
            .lineage(of: organization.number).path
        return Change(
            ScreeningRound(self),
            audit: [
                AuditEntry(
                    resource: name,
                    summary: "\(kind)\norganization: \(organization.name)\nyear: \(year)",
                    rules: rules,
                    decision: decisionNumber
                )
            ],
            events: [
                Event(
                    kind,
                    subjectKind: "organization",
                    subjectID: organization.id,
                    organizationPath: path,
                    data: ["screening_round": name, "year": String(year)],
                    rules: rules
                )
            ]
        )
    }
}

extension ScreeningRound {
    /// The message of a round.
    init(_ record: ScreeningRoundRecord) {
        self.init(
            name: record.name,
            organization: record.organization.name,
            year: record.year,
            decisionNumber: record.decisionNumber,
            decisionDate: GoogleDate(record.decisionDate),
            state: record.state,
            createTime: GoogleTimestamp(record.createdAt),
            updateTime: GoogleTimestamp(record.updatedAt),
            etag: EntityTag(version: record.version).text
        )
    }
}

/// Finds rounds of screening; cannot change them.
struct ScreeningRoundReader {
    let reader: any Reader

    /// The round with an identifier, or `nil`.
    func find(id: String) throws -> ScreeningRoundRecord? {
        try reader.first(
            "SELECT \(ScreeningRoundRecord.columns) FROM screening_round WHERE id = \(id)"
        ).map(ScreeningRoundRecord.init)
    }

    /// The round of an organisation in a year, or `nil`.
    func find(of organization: Int64, in year: Int32) throws -> ScreeningRoundRecord? {
        try reader.first(
            """
            SELECT \(ScreeningRoundRecord.columns) FROM screening_round
            WHERE organization_number = \(organization) AND year = \(year)
            """
        ).map(ScreeningRoundRecord.init)
    }
}
