internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import Storage
internal import WellKnownMessages

/// A training plan as the store keeps it.
struct TrainingPlanRecord: Sendable {
    /// The service's own key: the order of lists.
    let number: Int64
    let id: String
    let organization: MembershipFacts.Place
    let year: Int32
    let displayName: String
    let documentNumber: String
    let documentDate: CalendarDate
    let createdAt: Timestamp

    /// The resource name.
    var name: String { ResourceNames.trainingPlan.name(id) }

    /// The columns that make a record.
    static let columns: Statement = """
        number, id, organization_number, organization_id, year, display_name, document_number,
        document_date, created_at
        """

    /// Writes a new plan.
    func insert(in transaction: any Transaction) throws {
        try transaction.execute(
            """
            INSERT INTO training_plan (\(Self.columns)) VALUES (
                \(number), \(id), \(organization.number), \(organization.id), \(year),
                \(displayName), \(documentNumber), \(documentDate), \(createdAt)
            )
            """
        )
    }
}

extension TrainingPlanRecord {
    /// The plan of a row with the columns.
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
            documentNumber: try row.text("document_number"),
            documentDate: try row.date("document_date"),
            createdAt: try row.timestamp("created_at")
        )
    }

    /// The plan with an identifier, or `nil`.
    static func find(id: String, in reader: any Reader) throws -> TrainingPlanRecord? {
        try reader.first("SELECT \(columns) FROM training_plan WHERE id = \(id)")
            .map(TrainingPlanRecord.init)
    }
}

extension TrainingPlan {
    /// The message of a record.
    init(_ record: TrainingPlanRecord) {
        self.init(
            name: record.name,
            organization: record.organization.name,
            year: record.year,
            displayName: record.displayName,
            documentNumber: record.documentNumber,
            documentDate: GoogleDate(record.documentDate),
            createTime: GoogleTimestamp(record.createdAt)
        )
    }
}
