internal import Authority
internal import Conventions
internal import Kernel
internal import Policy
internal import RPC
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
    /// Knows how far rights reach.
    let authority: AuthorityDesk

    /// Passes when the caller reaches a plan, with its posts and entries: they belong to the plan's
    /// organisation.
    ///
    /// Throws `NOT_WITHIN_REACH` for what was asked for, also when there is no such plan.
    func admit(_ call: CallContext, toPlan id: String, asked name: String) async throws {
        if call.reachesEverywhere { return }
        let plan = try await journal.database.read { try PlanTable(reader: $0).plan(id) }
        try await authority.admit(call, to: ReachedThing(name, of: plan?.organization))
        // A secret plan is to them what is not there.
        guard let plan, call.finds(plan.grade) else { throw Failure.notWithinReach(name) }
    }

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
