package import Kernel
package import PersonnelContract
package import Policy
package import RPC
package import Storage

/// Answers the calls on reorganisations and lineage, one use case each.
package struct ReorganizationService: ReorganizationAPI {
    private let journal: Journal
    private let tokens: PageTokens
    private let policy: Policy
    private let rules: AuthorityRules
    private let randomness: any RandomSource
    private let presentFacts: PresentFacts

    /// The service over a store with the schema ``Storage/DatabaseSchema/personnel``.
    ///
    /// The clock tells today's date; the random source makes identifiers.
    package init(
        journal: Journal,
        tokens: PageTokens,
        policy: Policy,
        roles: RoleRules,
        clock: any WallClock,
        randomness: any RandomSource = SystemRandomSource()
    ) {
        self.journal = journal
        self.tokens = tokens
        self.policy = policy
        self.randomness = randomness
        rules = AuthorityRules(roles: roles, clock: clock)
        presentFacts = PresentFacts(journal: journal, clock: clock)
    }

    /// Every method: what is known of organisations is for everybody who may ask; what is changed
    /// lies within reach or not.
    package var methodsThatJudgeReach: [MethodDescriptor] {
        [
            ReorganizationMethods.reorganize, ReorganizationMethods.importReorganization,
            ReorganizationMethods.listOrganizationLineages,
            ReorganizationMethods.getReorganizationBalance,
            ReorganizationMethods.getOrganizationLineage,
            ReorganizationMethods.takeBackOrganizationLineage,
        ]
    }
}

extension ReorganizationService {
    /// Carries out a decision.
    package func reorganize(
        _ request: ReorganizeRequest,
        _ call: CallContext
    ) async throws -> ReorganizeResponse {
        try await presentFacts.changing { today in
            let reorganize = Reorganize(
                journal: journal,
                today: today,
                randomness: randomness,
                rules: rules,
                policy: policy
            )
            return try await reorganize(request, call)
        }
    }

    /// Carries out a decision whose steps are in a file.
    package func importReorganization(
        _ requests: RequestStream<ImportReorganizationRequest>,
        _ call: CallContext
    ) async throws -> ImportReorganizationResponse {
        let take = ImportReorganization(
            journal: journal,
            presentFacts: presentFacts,
            randomness: randomness,
            rules: rules,
            policy: policy
        )
        return try await take(requests, call)
    }

    /// Lists lineage.
    package func listOrganizationLineages(
        _ request: ListOrganizationLineagesRequest,
        _ call: CallContext
    ) async throws -> ListOrganizationLineagesResponse {
        let list = ListOrganizationLineages(
            database: journal.database,
            tokens: tokens,
            clock: rules.clock
        )
        return try await list(request)
    }

    /// Counts organisations before and after a day.
    package func getReorganizationBalance(
        _ request: GetReorganizationBalanceRequest,
        _ call: CallContext
    ) async throws -> GetReorganizationBalanceResponse {
        try await GetReorganizationBalance(database: journal.database, clock: rules.clock)(request)
    }

    /// Returns one step of lineage.
    package func getOrganizationLineage(
        _ request: GetOrganizationLineageRequest,
        _ call: CallContext
    ) async throws -> OrganizationLineage {
        try await GetOrganizationLineage(database: journal.database)(request)
    }

    /// Takes back a step of lineage.
    package func takeBackOrganizationLineage(
        _ request: TakeBackOrganizationLineageRequest,
        _ call: CallContext
    ) async throws -> TakeBackOrganizationLineageResponse {
        try await presentFacts.changing { today in
            let take = TakeBackOrganizationLineage(
                journal: journal,
                today: today,
                randomness: randomness,
                rules: rules
            )
            return try await take(request, call)
        }
    }
}
