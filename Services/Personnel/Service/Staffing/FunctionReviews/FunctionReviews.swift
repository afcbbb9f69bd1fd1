internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import RPC
internal import Storage
internal import WellKnownMessages

/// A review of a function as the store keeps it.
struct FunctionReviewRecord: Sendable {
    /// The service's own key: the order of lists.
    let number: Int64
    let id: String
    let organization: MembershipFacts.Place
    /// What was found and proposed, and nothing else of the message.
    let content: FunctionReview
    let createdAt: Timestamp

    /// The resource name.
    var name: String { ResourceNames.functionReview.name(id) }

    /// The columns that make a record.
    static let columns: Statement = """
        number, id, organization_number, organization_id, content, created_at
        """

    /// The record of a row with the columns.
    init(_ row: Row) throws {
        number = try row.integer("number")
        id = try row.text("id")
        organization = MembershipFacts.Place(
            number: try row.integer("organization_number"),
            id: try row.text("organization_id")
        )
        content = try FunctionReview(decoding: try row.bytes("content"))
        createdAt = try row.timestamp("created_at")
    }

    init(
        number: Int64,
        id: String,
        organization: MembershipFacts.Place,
        content: FunctionReview,
        createdAt: Timestamp
    ) {
        self.number = number
        self.id = id
        self.organization = organization
        self.content = content
        self.createdAt = createdAt
    }

    /// Writes a new review.
    func insert(in transaction: any Transaction) throws {
        try transaction.execute(
            """
            INSERT INTO function_review (\(Self.columns)) VALUES (
                \(number), \(id), \(organization.number), \(organization.id),
                \(content.encoded()), \(createdAt)
            )
            """
        )
    }

    /// The review with an identifier, or `nil`.
    static func find(id: String, in reader: any Reader) throws -> FunctionReviewRecord? {
        try reader.first("SELECT \(columns) FROM function_review WHERE id = \(id)")
            .map(FunctionReviewRecord.init)
    }
}

extension FunctionReview {
    /// The message of a record.
    init(_ record: FunctionReviewRecord) {
        self = record.content
        name = record.name
        organization = record.organization.name
        createTime = GoogleTimestamp(record.createdAt)
    }
}

/// Returns one review.
struct GetFunctionReview {
    let database: any Database
    let authority: AuthorityRules

    func callAsFunction(
        _ request: GetFunctionReviewRequest,
        _ call: CallContext
    ) async throws -> FunctionReview {
        var checks = FieldChecks()
        let id = checks.identifier(request.name, "name", ResourceNames.functionReview)
        try checks.finish()
        let record = try await database.read { reader in
            let found = try FunctionReviewRecord.find(id: id, in: reader)
            try authority.authority(of: call, in: reader)
                .admit(staffing: found?.organization.number, named: request.name, call)
            return found
        }
        guard let record else { throw Failure.noFunctionReview(id) }
        return FunctionReview(record)
    }
}

/// Lists the reviews of an organisation and of all below it, in the order in which they were
/// recorded.
struct ListFunctionReviews {
    let database: any Database
    let tokens: PageTokens
    let authority: AuthorityRules

    func callAsFunction(
        _ request: ListFunctionReviewsRequest,
        _ call: CallContext
    ) async throws -> ListFunctionReviewsResponse {
        let size = try PageSize(
            requested: request.pageSize,
            standard: PersonnelLimits.pageSizeStandard,
            most: PersonnelLimits.pageSizeMax
        )
        var checks = FieldChecks()
        let id = checks.identifier(request.parent, "parent", ResourceNames.organization)
        try checks.finish()
        let query = PageQuery(
            method: StaffingMethods.listFunctionReviews.description,
            arguments: [request.parent]
        )
        let after = try tokens.position(of: request.pageToken, for: query)
        let page = try await database.scan { reader in
            let caller = try authority.authority(of: call, in: reader)
            try caller.admit(listOfOrganization: id)
            guard let root = try OrganizationReader(reader: reader).find(id: id) else {
                throw Failure.noOrganization(id)
            }
            let tree = ReportTree(root: root.number, point: HistoryPoint(authority.clock.today))
            let further: Statement = after.map { "AND number > \($0[0])" } ?? ""
            let rows = try reader.rows(
                """
                \(tree.below) SELECT \(FunctionReviewRecord.columns) FROM function_review
                WHERE organization_number IN (SELECT below.number FROM below) \(further)
                ORDER BY number LIMIT \(size.count + 1)
                """
            )
            return try tokens.page(of: rows, size: size, for: query, keys: ["number"]) {
                FunctionReview(try FunctionReviewRecord($0))
            }
        }
        return ListFunctionReviewsResponse(
            functionReviews: page.elements,
            nextPageToken: page.nextPageToken
        )
    }
}
