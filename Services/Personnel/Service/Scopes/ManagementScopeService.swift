package import Kernel
package import PersonnelContract
package import RPC
package import Storage

/// Answers the calls on management scopes, one use case each.
package struct ManagementScopeService: ManagementScopeAPI {
    private let journal: Journal
    private let tokens: PageTokens
    private let codes: ScopeCodes
    private let rules: AuthorityRules
    private let randomness: any RandomSource
    private let presentFacts: PresentFacts

    /// The service over a store with the schema ``Storage/DatabaseSchema/personnel``.
    ///
    /// The clock tells today's date; the random source makes identifiers.
    package init(
        journal: Journal,
        tokens: PageTokens,
        roles: RoleRules,
        codes: ScopeCodes,
        clock: any WallClock,
        randomness: any RandomSource = SystemRandomSource()
    ) {
        self.journal = journal
        self.tokens = tokens
        self.codes = codes
        self.randomness = randomness
        rules = AuthorityRules(roles: roles, clock: clock)
        presentFacts = PresentFacts(journal: journal, clock: clock)
    }

    private var database: any Database { journal.database }

    /// What is known of scopes and posts is for everybody who may ask; officials lie within reach
    /// or not.
    package var methodsThatJudgeReach: [MethodDescriptor] {
        [
            ManagementScopeMethods.getManagementScope, ManagementScopeMethods.listManagementScopes,
            ManagementScopeMethods.explainScope,
        ]
    }
}

extension ManagementScopeService {
    /// Returns one scope.
    package func getManagementScope(
        _ request: GetManagementScopeRequest,
        _ call: CallContext
    ) async throws -> ManagementScope {
        try await GetManagementScope(database: database, clock: rules.clock)(request)
    }

    /// Lists scopes in the order in which they came on record.
    package func listManagementScopes(
        _ request: ListManagementScopesRequest,
        _ call: CallContext
    ) async throws -> ListManagementScopesResponse {
        let list = ListManagementScopes(database: database, tokens: tokens, clock: rules.clock)
        return try await list(request)
    }

    /// Adds a scope.
    package func createManagementScope(
        _ request: CreateManagementScopeRequest,
        _ call: CallContext
    ) async throws -> ManagementScope {
        try await presentFacts.changing { today in
            let create = CreateManagementScope(
                journal: journal,
                codes: codes,
                today: today,
                randomness: randomness
            )
            return try await create(request, call)
        }
    }

    /// Ends a scope.
    package func endManagementScope(
        _ request: EndManagementScopeRequest,
        _ call: CallContext
    ) async throws -> ManagementScope {
        try await presentFacts.changing { today in
            let end = EndManagementScope(journal: journal, codes: codes, today: today)
            return try await end(request, call)
        }
    }

    /// Says in which scope an official or a post is.
    package func explainScope(
        _ request: ExplainScopeRequest,
        _ call: CallContext
    ) async throws -> ExplainScopeResponse {
        try await presentFacts.bringUpToDate()
        return try await ExplainScope(database: database, rules: rules)(request, call)
    }
}
