package import Kernel
package import PersonnelContract
package import RPC
package import Storage

/// Answers the calls on follow-ups, one use case each.
package struct FollowUpService: FollowUpAPI {
    private let journal: Journal
    private let tokens: PageTokens
    private let presentFacts: PresentFacts
    private let authority: AuthorityRules

    /// The service over a store with the schema ``Storage/DatabaseSchema/personnel``.
    ///
    /// The clock tells today's date.
    package init(
        journal: Journal,
        tokens: PageTokens,
        roles: RoleRules,
        clock: any WallClock
    ) {
        self.journal = journal
        self.tokens = tokens
        authority = AuthorityRules(roles: roles, clock: clock)
        presentFacts = PresentFacts(journal: journal, clock: clock)
    }

    /// Every method: a follow-up belongs to an official's record.
    package var methodsThatJudgeReach: [MethodDescriptor] { FollowUpMethods.all }

    /// Lists follow-ups.
    package func listFollowUps(
        _ request: ListFollowUpsRequest,
        _ call: CallContext
    ) async throws -> ListFollowUpsResponse {
        try await presentFacts.bringUpToDate()
        let list = ListFollowUps(
            database: journal.database,
            tokens: tokens,
            authority: authority
        )
        return try await list(request, call)
    }

    /// Settles a follow-up.
    package func closeFollowUp(
        _ request: CloseFollowUpRequest,
        _ call: CallContext
    ) async throws -> FollowUp {
        try await presentFacts.changing { today in
            let work = CloseFollowUp(journal: journal, today: today, authority: authority)
            return try await work(request, call)
        }
    }
}
