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

    /// The service over a store with the schema ``Storage/DatabaseSchema/personnel``.
    ///
    /// The clock tells today's date; the random source makes identifiers.
    package init(
        journal: Journal,
        tokens: PageTokens,
        clock: any WallClock,
        randomness: any RandomSource = SystemRandomSource()
    ) {
        self.journal = journal
        self.tokens = tokens
        self.clock = clock
        self.randomness = randomness
        presentFacts = PresentFacts(journal: journal, clock: clock)
    }

    private var database: any Database { journal.database }
}

extension PostService {
    /// Returns one post.
    package func getPosition(
        _ request: GetPositionRequest,
        _ call: CallContext
    ) async throws -> Position {
        try await GetPosition(database: database)(request)
    }

    /// Lists posts by name.
    package func listPositions(
        _ request: ListPositionsRequest,
        _ call: CallContext
    ) async throws -> ListPositionsResponse {
        try await ListPositions(database: database, tokens: tokens, clock: clock)(request)
    }

    /// Adds a post.
    package func createPosition(
        _ request: CreatePositionRequest,
        _ call: CallContext
    ) async throws -> Position {
        try await presentFacts.changing { today in
            let create = CreatePosition(journal: journal, today: today, randomness: randomness)
            return try await create(request, call)
        }
    }

    /// Changes a post.
    package func updatePosition(
        _ request: UpdatePositionRequest,
        _ call: CallContext
    ) async throws -> Position {
        try await presentFacts.changing { today in
            try await UpdatePosition(journal: journal, today: today)(request, call)
        }
    }

    /// Ends a post.
    package func endPosition(
        _ request: EndPositionRequest,
        _ call: CallContext
    ) async throws -> Position {
        try await presentFacts.changing { today in
            try await EndPosition(journal: journal, today: today)(request, call)
        }
    }

    /// Lists vacant posts by name.
    package func listVacancies(
        _ request: ListVacanciesRequest,
        _ call: CallContext
    ) async throws -> ListVacanciesResponse {
        try await ListVacancies(database: database, tokens: tokens, clock: clock)(request)
    }

    /// Returns one holding.
    package func getHolding(
        _ request: GetHoldingRequest,
        _ call: CallContext
    ) async throws -> Holding {
        try await GetHolding(database: database, clock: clock)(request)
    }

    /// Lists holdings by their first days.
    package func listHoldings(
        _ request: ListHoldingsRequest,
        _ call: CallContext
    ) async throws -> ListHoldingsResponse {
        try await ListHoldings(database: database, tokens: tokens, clock: clock)(request)
    }

    /// Records a holding.
    package func startHolding(
        _ request: StartHoldingRequest,
        _ call: CallContext
    ) async throws -> Holding {
        try await presentFacts.changing { today in
            let start = StartHolding(journal: journal, today: today, randomness: randomness)
            return try await start(request, call)
        }
    }

    /// Records the end of a holding.
    package func endHolding(
        _ request: EndHoldingRequest,
        _ call: CallContext
    ) async throws -> Holding {
        try await presentFacts.changing { today in
            try await EndHolding(journal: journal, today: today)(request, call)
        }
    }
}
