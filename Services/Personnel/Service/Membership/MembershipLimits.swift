extension PersonnelLimits {
    /// Number of a member, or of a card, in characters.
    package static let memberNumberLength = 1...20
    /// Reason for a delay, in characters; 0 means none.
    package static let lateReasonLength = 0...500
    /// Official members of a cell that a vote may name.
    package static let voteMembers: ClosedRange<Int32> = 1...10_000
    /// Sponsors named in one step, repeated ones counted.
    package static let sponsorsMax = 10
    /// Papers named in one step, repeated ones counted.
    package static let documentsMax = 32
    /// States that a list is narrowed to.
    package static let statesMax = 32
    /// Memberships of a part of the tree that are sorted for a page; of a larger part those of all
    /// are passed in the order of the list instead.
    package static let membershipsSortedMax = 10_000
    /// Memberships of one official, first and last ones.
    package static let membershipsOfOneMax = 100
    /// Parts of an organisation in one report.
    package static let reportPartsMax = 5_000
}
