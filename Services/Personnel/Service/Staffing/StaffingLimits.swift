internal import Kernel

extension PersonnelLimits {
    /// Years of quotas and of figures of streamlining.
    package static let staffingYears: ClosedRange<Int32> = 1_990...2_199
    /// Officials that one quota allots.
    package static let allotted: ClosedRange<Int32> = 0...10_000_000
    /// Days of a year on which a quota is measured with those above and below it.
    package static let quotaDaysMax = 366
    /// Groups of streamlining that a list may be narrowed to.
    package static let streamliningGroups: ClosedRange<Int32> = 0...9
    /// Why somebody is streamlined, in characters.
    package static let streamliningReasonLength = 1...2_000
    /// The policy that is granted, in characters.
    package static let streamliningPolicyLength = 1...500
    /// What an official says, in characters; 0 means nothing.
    package static let streamliningStatementLength = 0...2_000
    /// Years of a protected time, at most.
    package static let protectionYearsMax = 10
    /// A function of an organisation, in characters.
    package static let functionLength = 1...500
    /// An overlap or a proposal of a review, in characters; 0 means none.
    package static let functionWordsLength = 0...2_000
    /// Organisations with which a function overlaps.
    package static let overlapsMax = 50
}
