internal import Conventions
internal import Kernel
internal import PlanningContract
internal import Storage
internal import WellKnownMessages

/// A post, or a group of equal posts, in a plan (chức danh quy hoạch).
struct PostRecord: Sendable, Hashable {
    /// The plan's identifier.
    var planID: String
    /// The identifier within the plan.
    var id: String
    /// What the post is called.
    var displayName: String
    /// What its holder is.
    var kind: HolderKind
    /// How many such posts there are.
    var postCount: Int
    /// How many persons may be entered.
    var maxEntryCount: Int
    /// How many are entered now.
    var entryCount: Int
    /// When the post was created.
    var recordedAt: Timestamp

    /// The form of a post's name.
    static let pattern: ResourcePattern = "plans/*/posts/*"

    /// The resource name.
    var name: String { Self.pattern.name(planID, id) }

    /// The form in which callers get it.
    func message(in plan: PlanRecord) -> PlanPost {
        PlanPost(
            name: name,
            displayName: displayName,
            kind: kind.message,
            postCount: Int32(postCount),
            maxEntryCount: Int32(maxEntryCount),
            entryCount: Int32(entryCount),
            createTime: GoogleTimestamp(recordedAt),
            secrecyGrade: plan.grade.message
        )
    }
}

extension PostRecord {
    /// Reads the columns of ``PostTable``.
    init(_ row: Row) throws {
        self.init(
            planID: try row.text("plan_id"),
            id: try row.text("id"),
            displayName: try row.text("display_name"),
            kind: try row.code("kind"),
            postCount: try row.number("post_count"),
            maxEntryCount: try row.number("max_entry_count"),
            entryCount: try row.number("entry_count"),
            recordedAt: try row.timestamp("recorded_at")
        )
    }
}
