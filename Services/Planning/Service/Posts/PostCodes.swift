internal import PlanningContract

/// What the holder of a planned post is, with the codes of DOMAIN 5.2.
enum HolderKind: String, Sendable, CaseIterable {
    case head = "HEAD"
    case deputy = "DEPUTY"
    case member = "MEMBER"

    /// Whether the post counts among the leadership posts of one person (DOMAIN 5.4 rule 2).
    var isLeadership: Bool {
        switch self {
        case .head, .deputy: true
        case .member: false
        }
    }

    /// The value in the contract.
    var message: PostKind {
        switch self {
        case .head: .head
        case .deputy: .deputy
        case .member: .committeeMember
        }
    }
}
