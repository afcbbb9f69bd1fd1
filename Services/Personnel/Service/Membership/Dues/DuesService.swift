package import Kernel
package import PersonnelContract
package import RPC
package import Storage

/// Answers the calls on Party dues, one use case each.
package struct DuesService: DuesAPI {
    private let journal: Journal
    private let tokens: PageTokens
    private let randomness: any RandomSource
    private let presentFacts: PresentFacts
    private let authority: AuthorityRules
    private let rules: MembershipRules

    /// The service over a store with the schema ``Storage/DatabaseSchema/personnel``.
    ///
    /// The clock tells today's date; the random source makes identifiers.
    package init(
        journal: Journal,
        tokens: PageTokens,
        roles: RoleRules,
        rules: MembershipRules,
        clock: any WallClock,
        randomness: any RandomSource = SystemRandomSource()
    ) {
        self.journal = journal
        self.tokens = tokens
        self.randomness = randomness
        self.rules = rules
        authority = AuthorityRules(roles: roles, clock: clock)
        presentFacts = PresentFacts(journal: journal, clock: clock)
    }

    private var database: any Database { journal.database }

    /// Every method: dues are part of the member's cell and of the official's record.
    package var methodsThatJudgeReach: [MethodDescriptor] { DuesMethods.all }

    /// Records a payment.
    package func recordDues(
        _ request: RecordDuesRequest,
        _ call: CallContext
    ) async throws -> DuesEntry {
        try await presentFacts.changing { today in
            let record = RecordDues(
                journal: journal,
                today: today,
                randomness: randomness,
                authority: authority,
                rules: rules
            )
            return try await record(request, call)
        }
    }

    /// Reverses a payment.
    package func reverseDues(
        _ request: ReverseDuesRequest,
        _ call: CallContext
    ) async throws -> DuesEntry {
        try await presentFacts.changing { today in
            let reverse = ReverseDues(
                journal: journal,
                today: today,
                randomness: randomness,
                authority: authority
            )
            return try await reverse(request, call)
        }
    }

    /// Lists entries.
    package func listDues(
        _ request: ListDuesRequest,
        _ call: CallContext
    ) async throws -> ListDuesResponse {
        try await presentFacts.bringUpToDate()
        let list = ListDues(database: database, tokens: tokens, authority: authority)
        return try await list(request, call)
    }

    /// Sums entries.
    package func getDuesBalance(
        _ request: GetDuesBalanceRequest,
        _ call: CallContext
    ) async throws -> DuesBalance {
        try await presentFacts.bringUpToDate()
        return try await GetDuesBalance(database: database, authority: authority)(request, call)
    }

    /// Lists members who have not paid.
    package func listUnpaidDues(
        _ request: ListUnpaidDuesRequest,
        _ call: CallContext
    ) async throws -> ListUnpaidDuesResponse {
        try await presentFacts.bringUpToDate()
        let list = ListUnpaidDues(
            database: database,
            tokens: tokens,
            authority: authority,
            rules: rules
        )
        return try await list(request, call)
    }
}
