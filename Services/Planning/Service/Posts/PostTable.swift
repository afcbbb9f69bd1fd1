internal import Storage

/// The SQL of the posts of plans.
struct PostTable {
    /// Reads inside the present snapshot or transaction.
    let reader: any Reader

    private static let selection: Statement = """
        SELECT p.plan_id, p.id, p.display_name, p.kind, p.post_count, p.max_entry_count,
            p.recorded_at,
            (SELECT COUNT(*) FROM plan_entry e
                WHERE e.plan_id = p.plan_id AND e.post_id = p.id AND e.valid_to IS NULL)
                AS entry_count
        FROM plan_post p
        """

    /// One post.
    func post(_ id: String, of planID: String) throws -> PostRecord? {
        try reader.first(Self.selection + "WHERE p.plan_id = \(planID) AND p.id = \(id)")
            .map(PostRecord.init)
    }

    /// The rows of a plan's posts in the order of their creation.
    func rows(
        of planID: String,
        after position: [StoredValue]?,
        count: Int
    ) throws -> [Row] {
        let further: Statement =
            position.map { "AND (p.recorded_at, p.id) > (\($0[0]), \($0[1]))" } ?? ""
        return try reader.rows(
            Self.selection
                + "WHERE p.plan_id = \(planID)" + further
                + "ORDER BY p.recorded_at, p.id LIMIT \(count)"
        )
    }

    /// How many posts a plan has.
    func count(of planID: String) throws -> Int {
        let row = try reader.first(
            "SELECT COUNT(*) AS total FROM plan_post WHERE plan_id = \(planID)"
        )
        return try row?.number("total") ?? 0
    }

    /// Writes a new post.
    static func insertion(of post: PostRecord) -> Statement {
        """
        INSERT INTO plan_post (
            plan_id, id, display_name, kind, post_count, max_entry_count, recorded_at
        ) VALUES (
            \(post.planID), \(post.id), \(post.displayName), \(post.kind.rawValue),
            \(post.postCount), \(post.maxEntryCount), \(post.recordedAt)
        )
        """
    }
}
