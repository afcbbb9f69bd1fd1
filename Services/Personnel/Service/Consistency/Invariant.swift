internal import Kernel
internal import PersonnelContract
internal import Storage

/// What has to hold of the whole record, each a row of the policy (DOMAIN 8.3).
///
/// A check judges them in this order.
enum Invariant: String, Sendable, CaseIterable {
    /// No two overlapping holdings of the post of a head.
    case oneHead = "INVARIANT_ONE_HEAD"
    /// Who holds a post has a decision.
    case holdingDecision = "INVARIANT_HOLDING_DECISION"
    /// No more hold a post than may.
    case postQuota = "INVARIANT_POST_QUOTA"
    /// Nobody holds more posts than allowed.
    case postsPerPerson = "INVARIANT_POSTS_PER_PERSON"
    /// A member belongs to exactly one cell.
    case memberCell = "INVARIANT_MEMBER_CELL"
    /// A cell has exactly one superior.
    case cellSuperior = "INVARIANT_CELL_SUPERIOR"
    /// The members of cells add up to those of grassroots organisations and of all above.
    case memberSums = "INVARIANT_MEMBER_SUMS"
    /// A decision has its document, or is a historical one.
    case decisionDocument = "INVARIANT_DECISION_DOCUMENT"

    /// The code of its rule.
    var code: String { rawValue }

    /// The records that it judges.
    var records: JudgedRecords {
        switch self {
        case .oneHead, .postQuota: .positions
        case .holdingDecision, .decisionDocument: .holdings
        case .postsPerPerson: .officials
        case .memberCell: .memberships
        case .cellSuperior, .memberSums: .organizations
        }
    }

    /// The one that a check judges next; `nil` behind the last.
    var next: Invariant? {
        let all = Self.allCases
        return all.firstIndex(of: self).flatMap { $0 + 1 < all.count ? all[$0 + 1] : nil }
    }
}

/// Records of one kind, as they are judged: in the order of their keys.
enum JudgedRecords: String, Sendable {
    case positions, holdings, officials, memberships, organizations

    /// The table.
    var table: Statement {
        switch self {
        case .positions: "position"
        case .holdings: "holding"
        case .officials: "official"
        case .memberships: "membership"
        case .organizations: "organization"
        }
    }

    /// The resource name of one of them.
    func name(_ id: String) -> String { "\(rawValue)/\(id)" }
}

/// A record that breaks an invariant.
struct Violation: Sendable, Hashable {
    let subjectNumber: Int64
    let subjectID: String
    /// The key of the official of whom it is; 0 for none.
    let officialNumber: Int64
    /// Whose it is to mend.
    let organization: MembershipFacts.Place

    /// The violation of a row with those columns.
    init(_ row: Row) throws {
        subjectNumber = try row.integer("number")
        subjectID = try row.text("id")
        officialNumber = try row.integer("official_number")
        organization = MembershipFacts.Place(
            number: try row.integer("organization_number"),
            id: try row.text("organization_id")
        )
    }
}
