package import Kernel
package import PersonnelContract
package import RPC
package import Storage

/// Answers the calls on screening, one use case each.
package struct ScreeningService: ScreeningAPI {
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

    /// Every method: a screening is part of the member's cell and of the official's record.
    package var methodsThatJudgeReach: [MethodDescriptor] { ScreeningMethods.all }

    private func desk(_ today: CalendarDate) -> ScreeningDesk {
        ScreeningDesk(journal: journal, today: today, authority: authority, rules: rules)
    }
}

extension ScreeningService {
    /// Opens a round.
    package func createScreeningRound(
        _ request: CreateScreeningRoundRequest,
        _ call: CallContext
    ) async throws -> ScreeningRound {
        try await presentFacts.changing { today in
            let create = CreateScreeningRound(desk: desk(today), randomness: randomness)
            return try await create(request, call)
        }
    }

    /// Closes a round.
    package func closeScreeningRound(
        _ request: CloseScreeningRoundRequest,
        _ call: CallContext
    ) async throws -> ScreeningRound {
        try await presentFacts.changing { today in
            try await CloseScreeningRound(desk: desk(today))(request, call)
        }
    }

    /// Returns a round.
    package func getScreeningRound(
        _ request: GetScreeningRoundRequest,
        _ call: CallContext
    ) async throws -> ScreeningRound {
        try await presentFacts.bringUpToDate()
        return try await GetScreeningRound(database: database, authority: authority)(request, call)
    }

    /// Lists the rounds of an organisation.
    package func listScreeningRounds(
        _ request: ListScreeningRoundsRequest,
        _ call: CallContext
    ) async throws -> ListScreeningRoundsResponse {
        try await presentFacts.bringUpToDate()
        let list = ListScreeningRounds(database: database, tokens: tokens, authority: authority)
        return try await list(request, call)
    }

    /// Proposes a member.
    package func createScreeningItem(
        _ request: CreateScreeningItemRequest,
        _ call: CallContext
    ) async throws -> ScreeningItem {
        try await presentFacts.changing { today in
            let create = CreateScreeningItem(desk: desk(today), randomness: randomness)
            return try await create(request, call)
        }
    }

    /// Records a step.
    package func recordScreeningStep(
        _ request: RecordScreeningStepRequest,
        _ call: CallContext
    ) async throws -> ScreeningItem {
        try await presentFacts.changing { today in
            try await RecordScreeningStep(desk: desk(today))(request, call)
        }
    }

    /// Records a decision or a reply.
    package func recordScreeningDecision(
        _ request: RecordScreeningDecisionRequest,
        _ call: CallContext
    ) async throws -> ScreeningItem {
        try await presentFacts.changing { today in
            try await RecordScreeningDecision(desk: desk(today))(request, call)
        }
    }

    /// Returns the screening of one member.
    package func getScreeningItem(
        _ request: GetScreeningItemRequest,
        _ call: CallContext
    ) async throws -> ScreeningItem {
        try await presentFacts.bringUpToDate()
        return try await GetScreeningItem(database: database, authority: authority)(request, call)
    }

    /// Counts how the screenings of a round came out.
    package func getScreeningFigures(
        _ request: GetScreeningFiguresRequest,
        _ call: CallContext
    ) async throws -> ScreeningFigures {
        try await presentFacts.bringUpToDate()
        let count = GetScreeningFigures(database: database, authority: authority)
        return try await count(request, call)
    }

    /// Lists screenings.
    package func listScreeningItems(
        _ request: ListScreeningItemsRequest,
        _ call: CallContext
    ) async throws -> ListScreeningItemsResponse {
        try await presentFacts.bringUpToDate()
        let list = ListScreeningItems(database: database, tokens: tokens, authority: authority)
        return try await list(request, call)
    }
}
