/// How many persons may be entered for a post.
enum PostCapacity {
    /// The most entries for a group of posts.
    ///
    /// For a leadership post the persons per post, times the posts of the group; for committee
    /// membership the committee's size times the plan's coefficient, rounded up: 50 seats at 150 %
    /// are 75, 15 are 23, 9 are 14 (DOMAIN 5.4 rules 2 and 3).
    static func entriesMax(
        _ kind: HolderKind,
        postCount: Int,
        personsPerPost: Int,
        coefficientPercent: Int
    ) -> Int {
        kind.isLeadership
            ? personsPerPost * postCount
            : (postCount * coefficientPercent + 99) / 100
    }
}
