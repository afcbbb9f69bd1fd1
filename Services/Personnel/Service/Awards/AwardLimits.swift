internal import Kernel

extension PersonnelLimits {
    /// Years of a round of awards: the law on awards is as old as the State.
    package static let awardYears: ClosedRange<Int32> = 1_945...2_199
    /// Name of a round, in characters.
    package static let awardRoundNameLength = 1...200
    /// What an award is for, in characters.
    package static let achievementLength = 1...2_000
    /// Years of the period of an achievement, at most.
    package static let awardPeriodYearsMax = 50
    /// Who issued a paper, in characters; 0 means an organisation on record, or nobody.
    package static let paperAuthorityLength = 0...200
    /// Number of a paper by which a soft block is overridden, in characters; 0 means none.
    package static let overrideNumberLength = 0...100
    /// Members of a council.
    package static let councilMembers: ClosedRange<Int32> = 1...10_000
    /// Nominations in one round.
    package static let nominationsOfRoundMax: Int64 = 20_000
    /// Between two days of a period on which discipline is asked, in months: every sanction that
    /// is in force for longer is on one of them.
    package static let blockDaysApartMonths = 6
}
