internal import Kernel

extension PersonnelLimits {
    /// Years of a round.
    package static let evaluationYears: ClosedRange<Int32> = 2_000...2_199
    /// Evaluations in one round, all of which are told in one transaction.
    package static let evaluationsOfRoundMax = 2_000
    /// Evaluations of one subject, of every period.
    package static let evaluationsOfSubjectMax = 1_000
    /// Points in hundredths, of a part or of what is taken off.
    package static let scoreHundredths: ClosedRange<Int32> = 0...10_000
    /// Tasks of a period.
    package static let evaluationTasks: ClosedRange<Int32> = 0...100_000
    /// Shortcomings that were told earlier.
    package static let shortcomings: ClosedRange<Int32> = 0...1_000
    /// Deductions in one appraisal.
    package static let deductionsMax = 50
    /// What a deduction is for, in characters.
    package static let deductionReasonLength = 1...500
    /// Findings in one appraisal, repeated ones counted.
    package static let findingsMax = 50
    /// Months of work in a period.
    package static let workedMonths: ClosedRange<Int32> = 0...120
    /// What a subject, a decider or a contest says, in characters; 0 means nothing.
    package static let evaluationReasonLength = 0...2_000
    /// Opinions in one appraisal, in characters; 0 means none.
    package static let opinionsLength = 0...4_000
    /// Years whose grades one call may ask for.
    package static let gradeYears: ClosedRange<Int32> = 1...20
    /// Years whose grades are listed unless told.
    package static let gradeYearsStandard: Int32 = 3
}
