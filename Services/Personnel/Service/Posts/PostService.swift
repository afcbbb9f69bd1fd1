package import Kernel
package import PersonnelContract
package import RPC
package import Storage

/// Answers the calls on posts and holdings, one use case each.
package struct PostService: PostAPI {
    private let journal: Journal
    private let tokens: PageTokens
    private let clock: any WallClock
    private let randomness: any RandomSource
    private let presentFacts: PresentFacts
    private let rules: AuthorityRules
    private let followUps: FollowUpRules?

    /// The service over a store with the schema ``Storage/DatabaseSchema/personnel``.
    ///
    /// The clock tells today's date; the random source makes identifiers. Nothing follows from an
    /// appointment without rules of follow-ups.
    package init(
        journal: Journal,
        tokens: PageTokens,
        roles: RoleRules,
        clock: any WallClock,
        followUps: FollowUpRules? = nil,
        randomness: any RandomSource = SystemRandomSource()
    ) {
        self.journal = journal
        self.tokens = tokens
        self.clock = clock
        self.randomness = randomness
        self.followUps = followUps
        rules = AuthorityRules(roles: roles, clock: clock)
        presentFacts = PresentFacts(journal: journal, clock: clock)
    }

    private var database: any Database { journal.database }

    /// Every method: a post is part of the organisation that has it, a holding of that and of the
    /// official's record.
    package var methodsThatJudgeReach: [MethodDescriptor] {
        [
            PostMethods.getPosition, PostMethods.listPositions, PostMethods.createPosition,
            PostMethods.updatePosition, PostMethods.endPosition, PostMethods.listVacancies,
            PostMethods.getHolding, PostMethods.listHoldings, PostMethods.startHolding,
            PostMethods.endHolding, PostMethods.takeBackHolding,
            PostMethods.takeBackHoldingEnd, PostMethods.listHoldingCorrections,
        ]
    }

    /// What is reached is judged by the facts of today, and posts are shown with them.
    private func prepare() async throws { try await presentFacts.bringUpToDate() }
}

extension PostService {
    /// Returns one post.
    package func getPosition(
        _ request: GetPositionRequest,
        _ call: CallContext
    ) async throws -> Position {
        try await prepare()
        return try await GetPosition(database: database, clock: clock, rules: rules)(request, call)
    }

    /// Lists posts by name.
    package func listPositions(
        _ request: ListPositionsRequest,
        _ call: CallContext
    ) async throws -> ListPositionsResponse {
        try await prepare()
        let list = ListPositions(database: database, tokens: tokens, clock: clock, rules: rules)
        return try await list(request, call)
    }

    /// Adds a post.
    package func createPosition(
        _ request: CreatePositionRequest,
        _ call: CallContext
    ) async throws -> Position {
        try await presentFacts.changing { today in
            let create = CreatePosition(
                journal: journal,
                today: today,
                randomness: randomness,
                rules: rules
            )
            return try await create(request, call)
        }
    }

    /// Changes a post.
    package func updatePosition(
        _ request: UpdatePositionRequest,
        _ call: CallContext
    ) async throws -> Position {
        try await presentFacts.changing { today in
            try await UpdatePosition(journal: journal, today: today, rules: rules)(request, call)
        }
    }

    /// Ends a post.
    package func endPosition(
        _ request: EndPositionRequest,
        _ call: CallContext
    ) async throws -> Position {
        try await presentFacts.changing { today in
            try await EndPosition(journal: journal, today: today, rules: rules)(request, call)
        }
    }

    /// Lists vacant posts by name.
    package func listVacancies(
        _ request: ListVacanciesRequest,
        _ call: CallContext
    ) async throws -> ListVacanciesResponse {
        try await prepare()
        let list = ListVacancies(database: database, tokens: tokens, clock: clock, rules: rules)
        return try await list(request, call)
    }

    /// Returns one holding.
    package func getHolding(
        _ request: GetHoldingRequest,
        _ call: CallContext
    ) async throws -> Holding {
        try await prepare()
        return try await GetHolding(database: database, clock: clock, rules: rules)(request, call)
    }

    /// Lists holdings by their first days.
    package func listHoldings(
        _ request: ListHoldingsRequest,
        _ call: CallContext
    ) async throws -> ListHoldingsResponse {
        try await prepare()
        let list = ListHoldings(database: database, tokens: tokens, clock: clock, rules: rules)
        return try await list(request, call)
    }

    /// Records a holding.
    package func startHolding(
        _ request: StartHoldingRequest,
        _ call: CallContext
    ) async throws -> Holding {
        try await presentFacts.changing { today in
            let start = StartHolding(
                journal: journal,
                today: today,
                randomness: randomness,
                rules: rules,
                followUps: followUps
            )
            return try await start(request, call)
        }
    }

    /// Records the end of a holding.
    package func endHolding(
        _ request: EndHoldingRequest,
        _ call: CallContext
    ) async throws -> Holding {
        try await presentFacts.changing { today in
            try await EndHolding(journal: journal, today: today, rules: rules)(request, call)
        }
    }

    /// Takes back a holding.
    package func takeBackHolding(
        _ request: TakeBackHoldingRequest,
        _ call: CallContext
    ) async throws -> HoldingCorrection {
        try await presentFacts.changing { today in
            let desk = TakingBackDesk(journal: journal, today: today, rules: rules)
            return try await TakeBackHolding(desk: desk)(request, call)
        }
    }

    /// Takes back the end of a holding.
    package func takeBackHoldingEnd(
        _ request: TakeBackHoldingEndRequest,
        _ call: CallContext
    ) async throws -> Holding {
        try await presentFacts.changing { today in
            let desk = TakingBackDesk(journal: journal, today: today, rules: rules)
            return try await TakeBackHoldingEnd(desk: desk)(request, call)
        }
    }

    /// Lists what was taken back of a holding.
    package func listHoldingCorrections(
        _ request: ListHoldingCorrectionsRequest,
        _ call: CallContext
    ) async throws -> ListHoldingCorrectionsResponse {
        try await prepare()
        let list = ListHoldingCorrections(database: database, tokens: tokens, rules: rules)
        return try await list(request, call)
    }
}
