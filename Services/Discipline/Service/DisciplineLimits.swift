package import Kernel

/// What the discipline service accepts and holds at most.
package struct DisciplineLimits: Sendable {
    /// Sanctions of one official, so that the answer of ListBlocks is always whole.
    package var sanctionsPerOfficialMax = 200
    /// Sanctions on a page when the caller names no size.
    package var pageSizeDefault = 50
    /// Sanctions on a page at most; a larger size is taken as this one.
    package var pageSizeMax = 200
    /// The first day that the policy tables speak of.
    package var firstDay = CalendarDate(daysSinceEpoch: 10_957)
    /// Calendar months from a decision to its effect.
    package var effectDelayMonths = 12
    /// Characters of a decision's number.
    package var decisionNumberLengthMax = 100
    /// Characters of the reference to the file of reasons.
    package var reasonReferenceLengthMax = 200

    /// The limits of a normal deployment.
    package static let standard = DisciplineLimits()
}
