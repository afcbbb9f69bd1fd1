extension PersonnelLimits {
    /// Years of which there are rounds of screening.
    package static let screeningYears: ClosedRange<Int32> = 2_000...2_199
    /// Grounds of a proposal, statement of a step, in characters.
    package static let screeningTextLength = 1...2_000
    /// Times that a member was summoned in vain; 0 for one who was heard.
    package static let screeningSummons: ClosedRange<Int32> = 0...100
    /// Members in one round of screening.
    package static let screeningsOfRoundMax: Int64 = 20_000
}
