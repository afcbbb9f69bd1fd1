import Testing

@testable import PlanningService

@Suite struct PostCapacities {
    /// Kind, posts of the group, coefficient in percent, and the most entries (DOMAIN 5.4).
    private static let rows: [(HolderKind, Int, Int, Int)] = [
        (.head, 1, 100, 3),
        (.deputy, 1, 150, 3),
        (.deputy, 4, 100, 12),
        (.member, 50, 150, 75),
        (.member, 15, 150, 23),
        (.member, 9, 150, 14),
        (.member, 9, 100, 9),
        (.member, 33, 101, 34),
    ]

    @Test(arguments: rows)
    func leadershipCountsPersonsPerPostAndCommitteesTheirShareRoundedUp(
        kind: HolderKind,
        posts: Int,
        percent: Int,
        most: Int
    ) {
        let entries = PostCapacity.entriesMax(
            kind,
            postCount: posts,
            personsPerPost: 3,
            coefficientPercent: percent
        )
        #expect(entries == most)
    }
}
