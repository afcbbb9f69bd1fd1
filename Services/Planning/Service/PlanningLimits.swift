/// What the planning service accepts at most, and how long it asks others.
package struct PlanningLimits: Sendable {
    /// Items on a page when the caller names no size.
    package var pageSizeDefault = 50
    /// Items on a page at most; a larger size is taken as this one.
    package var pageSizeMax = 200
    /// Posts of one plan.
    package var postsPerPlanMax = 500
    /// Equal posts in one group, and seats of one committee.
    package var postCountMax = 500
    /// Characters of a plan's number, and of the number of minutes.
    package var numberLengthMax = 100
    /// Characters of a displayed name.
    package var displayNameLengthMax = 200
    /// Characters of the reason for an override, at least and at most.
    package var overrideReasonLength = 10...500
    /// The years that a term may start in.
    package var termYears = 2000...2100
    /// Years from the start of a term to its end.
    package var termLength = 1...10
    /// Calendar months that a planned date may lie ahead.
    package var plannedDateAheadMonths = 24
    /// Calendar months that a planned date may lie back.
    package var plannedDateBackMonths = 12
    /// How long another service is waited for, when the caller's deadline leaves that much.
    package var askingTime: Duration = .seconds(3)

    /// The limits of a normal deployment.
    package static let standard = PlanningLimits()
}
