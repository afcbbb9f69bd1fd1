package import Kernel
package import PersonnelContract
package import RPC
package import Storage

/// Answers the calls on organisations and officials, one use case each.
package struct PersonnelService: PersonnelAPI {
    private let journal: Journal
    private let tokens: PageTokens
    private let clock: any WallClock
    private let randomness: any RandomSource
    private let presentFacts: PresentFacts
    private let rules: AuthorityRules
    private let ages: RetirementAges
    private let followUps: FollowUpRules?

    /// The service over a store with the schema ``Storage/DatabaseSchema/personnel``.
    ///
    /// The ages tell when officials retire; the clock tells today's date, which decides what are
    /// the present facts; the random source makes identifiers. Nothing follows from a retirement
    /// without rules of follow-ups.
    package init(
        journal: Journal,
        tokens: PageTokens,
        roles: RoleRules,
        ages: RetirementAges,
        clock: any WallClock,
        followUps: FollowUpRules? = nil,
        randomness: any RandomSource = SystemRandomSource()
    ) {
        self.journal = journal
        self.tokens = tokens
        self.clock = clock
        self.randomness = randomness
        self.ages = ages
        self.followUps = followUps
        rules = AuthorityRules(roles: roles, clock: clock)
        presentFacts = PresentFacts(journal: journal, clock: clock)
    }

    private var database: any Database { journal.database }

    /// Every method; of a file, each row is judged by itself.
    ///
    /// What is known of organisations is for everybody who may ask; officials, and what is changed,
    /// lie within reach or not.
    package var methodsThatJudgeReach: [MethodDescriptor] {
        [
            PersonnelMethods.getOrganization, PersonnelMethods.listOrganizations,
            PersonnelMethods.createOrganization, PersonnelMethods.updateOrganization,
            PersonnelMethods.getOfficial, PersonnelMethods.listOfficials,
            PersonnelMethods.searchOfficials, PersonnelMethods.getRetirement,
            PersonnelMethods.createOfficial, PersonnelMethods.updateOfficial,
            PersonnelMethods.importOrganizations, PersonnelMethods.importOfficials,
        ]
    }
}

extension PersonnelService {
    /// Returns one organisation.
    package func getOrganization(
        _ request: GetOrganizationRequest,
        _ call: CallContext
    ) async throws -> Organization {
        try await presentFacts.bringUpToDate()
        return try await GetOrganization(database: database, clock: clock)(request)
    }

    /// Lists organisations by name.
    package func listOrganizations(
        _ request: ListOrganizationsRequest,
        _ call: CallContext
    ) async throws -> ListOrganizationsResponse {
        try await presentFacts.bringUpToDate()
        let list = ListOrganizations(database: database, tokens: tokens, clock: clock)
        return try await list(request)
    }

    /// Adds an organisation.
    package func createOrganization(
        _ request: CreateOrganizationRequest,
        _ call: CallContext
    ) async throws -> Organization {
        try await presentFacts.changing { today in
            let create = CreateOrganization(
                journal: journal,
                today: today,
                randomness: randomness,
                rules: rules
            )
            return try await create(request, call)
        }
    }

    /// Changes an organisation.
    package func updateOrganization(
        _ request: UpdateOrganizationRequest,
        _ call: CallContext
    ) async throws -> Organization {
        try await presentFacts.changing { today in
            try await UpdateOrganization(journal: journal, today: today, rules: rules)(
                request,
                call
            )
        }
    }

    /// Returns one official.
    package func getOfficial(
        _ request: GetOfficialRequest,
        _ call: CallContext
    ) async throws -> Official {
        try await presentFacts.bringUpToDate()
        return try await GetOfficial(database: database, clock: clock, rules: rules)(request, call)
    }

    /// Lists officials by given name.
    package func listOfficials(
        _ request: ListOfficialsRequest,
        _ call: CallContext
    ) async throws -> ListOfficialsResponse {
        try await presentFacts.bringUpToDate()
        let list = ListOfficials(database: database, tokens: tokens, clock: clock, rules: rules)
        return try await list(request, call)
    }

    /// Finds officials by name.
    package func searchOfficials(
        _ request: SearchOfficialsRequest,
        _ call: CallContext
    ) async throws -> SearchOfficialsResponse {
        let today = try await presentFacts.bringUpToDate()
        let search = SearchOfficials(
            database: database,
            tokens: tokens,
            rules: rules,
            ages: ages,
            today: today
        )
        return try await search(request, call)
    }

    /// Tells when an official retires.
    package func getRetirement(
        _ request: GetRetirementRequest,
        _ call: CallContext
    ) async throws -> Retirement {
        try await presentFacts.bringUpToDate()
        let get = GetRetirement(database: database, rules: rules, ages: ages)
        return try await get(request, call)
    }

    /// Adds an official.
    package func createOfficial(
        _ request: CreateOfficialRequest,
        _ call: CallContext
    ) async throws -> Official {
        try await presentFacts.changing { today in
            let create = CreateOfficial(
                journal: journal,
                today: today,
                randomness: randomness,
                rules: rules
            )
            return try await create(request, call)
        }
    }

    /// Changes an official.
    package func updateOfficial(
        _ request: UpdateOfficialRequest,
        _ call: CallContext
    ) async throws -> Official {
        try await presentFacts.changing { today in
            let update = UpdateOfficial(
                journal: journal,
                today: today,
                rules: rules,
                followUps: followUps
            )
            return try await update(request, call)
        }
    }

    /// Takes in a file of organisations.
    package func importOrganizations(
        _ requests: RequestStream<ImportOrganizationsRequest>,
        _ call: CallContext
    ) async throws -> ImportOrganizationsResponse {
        let take = ImportOrganizations(
            journal: journal,
            presentFacts: presentFacts,
            randomness: randomness,
            rules: rules
        )
        return try await take(requests, call)
    }

    /// Takes in a file of officials.
    package func importOfficials(
        _ requests: RequestStream<ImportOfficialsRequest>,
        _ call: CallContext
    ) async throws -> ImportOfficialsResponse {
        let take = ImportOfficials(
            journal: journal,
            presentFacts: presentFacts,
            randomness: randomness,
            rules: rules,
            followUps: followUps
        )
        return try await take(requests, call)
    }
}
