internal import Kernel
internal import Storage

/// The SQL of entries.
struct EntryTable {
    /// Reads inside the present snapshot or transaction.
    let reader: any Reader

    private static let selection: Statement = """
        SELECT plan_id, post_id, id, official_id, valid_from, object_group, override_reason, rules,
            recorded_at
        FROM plan_entry
        """

    /// One entry of a post.
    func entry(_ id: String, of postID: String, in planID: String) throws -> EntryRecord? {
        try reader.first(
            Self.selection
                + "WHERE id = \(id) AND plan_id = \(planID) AND post_id = \(postID)"
        ).map(EntryRecord.init)
    }

    /// The rows of a post's entries in the order in which they were made.
    func rows(
        of postID: String,
        in planID: String,
        after position: [StoredValue]?,
        count: Int
    ) throws -> [Row] {
        let further: Statement =
            position.map { "AND (recorded_at, id) > (\($0[0]), \($0[1]))" } ?? ""
        return try reader.rows(
            Self.selection
                + "WHERE plan_id = \(planID) AND post_id = \(postID)" + further
                + "ORDER BY recorded_at, id LIMIT \(count)"
        )
    }

    /// Whether a person has a live entry for the post, under any of the names on record.
    func holds(_ officialIDs: [String], for post: PostRecord) throws -> Bool {
        try reader.first(
            """
            SELECT id FROM plan_entry
            WHERE plan_id = \(post.planID) AND post_id = \(post.id)
                AND official_id IN \(list: officialIDs) AND valid_to IS NULL
            """
        ) != nil
    }

    /// The leadership posts at an approving level for which a person has a live entry, under any of
    /// the names on record, in plans that are not over on a day.
    func leadershipPostCount(
        of officialIDs: [String],
        at level: Level,
        on day: CalendarDate
    ) throws -> Int {
        let leading = HolderKind.allCases.filter(\.isLeadership).map(\.rawValue)
        let over = State.allCases.filter(\.isOver).map(\.rawValue)
        let row = try reader.first(
            """
            SELECT COUNT(*) AS total FROM (
                SELECT DISTINCT e.plan_id, e.post_id
                FROM plan_entry e
                JOIN plan_post p ON p.plan_id = e.plan_id AND p.id = e.post_id
                JOIN plan ON plan.id = e.plan_id
                WHERE e.official_id IN \(list: officialIDs) AND e.valid_to IS NULL
                    AND p.kind IN \(list: leading)
                    AND plan.approving_level = \(level.rawValue)
                    AND plan.state NOT IN \(list: over)
                    AND plan.term_end_year >= \(day.year)
            ) AS posts
            """
        )
        return try row?.number("total") ?? 0
    }

    /// Writes a new entry.
    static func insertion(of entry: EntryRecord) -> Statement {
        """
        INSERT INTO plan_entry (
            id, plan_id, post_id, official_id, object_group, override_reason, rules, valid_from,
            recorded_at
        ) VALUES (
            \(entry.id), \(entry.planID), \(entry.postID), \(entry.officialID),
            \(entry.group.rawValue), \(entry.overrideReason), \(entry.encodedRules),
            \(entry.plannedDate), \(entry.recordedAt)
        )
        """
    }
}
