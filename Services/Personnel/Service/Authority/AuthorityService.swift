package import Kernel
package import PersonnelContract
package import RPC
package import Storage

/// Answers the calls on how far rights reach, one use case each.
package struct AuthorityService: AuthorityAPI {
    private let rules: AuthorityRules
    private let presentFacts: PresentFacts
    private let database: any Database

    /// The service over a store with the schema ``Storage/DatabaseSchema/personnel``.
    package init(journal: Journal, roles: RoleRules, clock: any WallClock) {
        rules = AuthorityRules(roles: roles, clock: clock)
        presentFacts = PresentFacts(journal: journal, clock: clock)
        database = journal.database
    }

    /// What somebody may ask of itself.
    package var methodsThatJudgeReach: [MethodDescriptor] { [AuthorityMethods.explainAuthority] }

    /// Says which records a caller's rights reach.
    package func judgeReach(
        _ request: JudgeReachRequest,
        _ call: CallContext
    ) async throws -> JudgeReachResponse {
        try await presentFacts.bringUpToDate()
        return try await JudgeReach(database: database, rules: rules)(request)
    }

    /// Says how callers stand to an official.
    package func judgeStanding(
        _ request: JudgeStandingRequest,
        _ call: CallContext
    ) async throws -> JudgeStandingResponse {
        try await presentFacts.bringUpToDate()
        return try await JudgeStanding(database: database, rules: rules)(request)
    }

    /// Says of whom an official's record is.
    package func judgePerson(
        _ request: JudgePersonRequest,
        _ call: CallContext
    ) async throws -> JudgePersonResponse {
        try await JudgePerson(database: database)(request)
    }

    /// Says what somebody's posts give.
    package func explainAuthority(
        _ request: ExplainAuthorityRequest,
        _ call: CallContext
    ) async throws -> ExplainAuthorityResponse {
        try await presentFacts.bringUpToDate()
        return try await ExplainAuthority(database: database, rules: rules)(request, call)
    }
}
