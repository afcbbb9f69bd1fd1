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
    /// Cases of one official.
    package var casesPerOfficialMax = 200
    /// Cases on a page when the caller names no size.
    package var casesPageSizeDefault = 10
    /// Cases on a page at most, so that no answer is too large; a larger size is taken as this one.
    package var casesPageSizeMax = 25
    /// Steps after which a case is not deferred any more.
    package var stepsPerCaseMax = 100
    /// Violations of one case.
    package var violationsMax = 20
    /// Officials who take part in one case, over all its days.
    package var participantsMax = 50
    /// Characters of the number of a case, a decision or a paper.
    package var paperNumberLengthMax = 100
    /// Characters of an act.
    package var actLengthMax = 500
    /// Characters of the reference to an article.
    package var articleLengthMax = 200
    /// Characters of the summary of an accusation, and of a note.
    package var noteLengthMax = 2_000
    /// Characters of the reason of a step.
    package var reasonLengthMax = 1_000
    /// The first day on which an act may have been done.
    package var firstActDay = CalendarDate(daysSinceEpoch: -25_567)

    /// The limits of a normal deployment.
    package static let standard = DisciplineLimits()
}
