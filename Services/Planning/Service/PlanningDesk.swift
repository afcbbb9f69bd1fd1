internal import Conventions
internal import Kernel
internal import Policy
internal import Storage

/// What every use case of the service stands on.
struct PlanningDesk: Sendable {
    /// The store and its journal.
    let journal: Journal
    /// Makes and checks page tokens.
    let tokens: PageTokens
    /// The regulations.
    let policy: Policy
    /// Tells the day of a decision.
    let clock: any WallClock
    /// Makes identifiers.
    let random: any RandomSource
    /// Page sizes and lengths.
    let limits: PlanningLimits
    /// How secret plans may be.
    let grades: GradesKept

    /// The page size asked for.
    func pageSize(_ requested: Int32) throws(Failure) -> PageSize {
        try PageSize(
            requested: requested,
            standard: limits.pageSizeDefault,
            most: limits.pageSizeMax
        )
    }

    /// An event about a plan.
    func event(_ type: String, of plan: PlanRecord, _ data: [String: String]) -> Event {
        Event(
            type,
            subjectKind: "plan",
            subjectID: plan.id,
            organizationPath: ResourcePattern.organization.lastIdentifier(in: plan.organization),
            secrecyGrade: plan.grade.rawValue,
            data: data.merging(["state": plan.state.rawValue]) { given, _ in given }
        )
    }
}
