package import DisciplineContract
package import Kernel
package import PersonnelContract
package import RPC
package import Storage

/// Answers the calls on awards, one use case each.
package struct AwardService: AwardAPI {
    private let journal: Journal
    private let tokens: PageTokens
    private let randomness: any RandomSource
    private let presentFacts: PresentFacts
    private let authority: AuthorityRules
    private let rules: AwardRules
    private let discipline: DisciplineDesk

    /// The service over a store with the schema ``Storage/DatabaseSchema/personnel``.
    ///
    /// Discipline is asked what stands against persons, and waited for at most `askingTime`. The
    /// clock tells today's date; the random source makes identifiers.
    package init(
        journal: Journal,
        tokens: PageTokens,
        roles: RoleRules,
        rules: AwardRules,
        discipline: DisciplineClient,
        askingTime: Duration = .seconds(3),
        clock: any WallClock,
        randomness: any RandomSource = SystemRandomSource()
    ) {
        self.journal = journal
        self.tokens = tokens
        self.randomness = randomness
        self.rules = rules
        self.discipline = DisciplineDesk(discipline, askingTime: askingTime)
        authority = AuthorityRules(roles: roles, clock: clock)
        presentFacts = PresentFacts(journal: journal, clock: clock)
    }

    private var database: any Database { journal.database }

    /// Every method: what is asked for belongs to a round or a subject; which awards there are is
    /// told to everybody.
    package var methodsThatJudgeReach: [MethodDescriptor] { AwardMethods.all }

    private func desk(on today: CalendarDate) -> AwardDesk {
        AwardDesk(
            journal: journal,
            today: today,
            authority: authority,
            rules: rules,
            discipline: discipline
        )
    }
}

extension AwardService {
    /// Opens a round.
    package func createAwardRound(
        _ request: CreateAwardRoundRequest,
        _ call: CallContext
    ) async throws -> AwardRound {
        try await presentFacts.changing { today in
            let work = CreateAwardRound(desk: desk(on: today), randomness: randomness)
            return try await work(request, call)
        }
    }

    /// Nominates a subject.
    package func createAwardNomination(
        _ request: CreateAwardNominationRequest,
        _ call: CallContext
    ) async throws -> AwardNomination {
        try await presentFacts.changing { today in
            let work = CreateAwardNomination(desk: desk(on: today), randomness: randomness)
            return try await work(request, call)
        }
    }

    /// Records a check.
    package func checkAwardNomination(
        _ request: CheckAwardNominationRequest,
        _ call: CallContext
    ) async throws -> AwardNomination {
        try await presentFacts.changing { today in
            try await CheckAwardNomination(desk: desk(on: today))(request, call)
        }
    }

    /// Records a vote.
    package func recordAwardVote(
        _ request: RecordAwardVoteRequest,
        _ call: CallContext
    ) async throws -> AwardNomination {
        try await presentFacts.changing { today in
            try await RecordAwardVote(desk: desk(on: today))(request, call)
        }
    }

    /// Approves a nomination.
    package func approveAward(
        _ request: ApproveAwardRequest,
        _ call: CallContext
    ) async throws -> AwardNomination {
        try await presentFacts.changing { today in
            try await ApproveAward(desk: desk(on: today))(request, call)
        }
    }

    /// Records a grant.
    package func grantAward(
        _ request: GrantAwardRequest,
        _ call: CallContext
    ) async throws -> AwardNomination {
        try await presentFacts.changing { today in
            try await GrantAward(desk: desk(on: today))(request, call)
        }
    }

    /// Records a presentation.
    package func presentAward(
        _ request: PresentAwardRequest,
        _ call: CallContext
    ) async throws -> AwardNomination {
        try await presentFacts.changing { today in
            try await PresentAward(desk: desk(on: today))(request, call)
        }
    }

    /// Records a refusal.
    package func refuseAward(
        _ request: RefuseAwardRequest,
        _ call: CallContext
    ) async throws -> AwardNomination {
        try await presentFacts.changing { today in
            try await RefuseAward(desk: desk(on: today))(request, call)
        }
    }

    /// Takes an award back.
    package func revokeAward(
        _ request: RevokeAwardRequest,
        _ call: CallContext
    ) async throws -> AwardNomination {
        try await presentFacts.changing { today in
            try await RevokeAward(desk: desk(on: today))(request, call)
        }
    }
}

extension AwardService {
    /// Returns one round.
    package func getAwardRound(
        _ request: GetAwardRoundRequest,
        _ call: CallContext
    ) async throws -> AwardRound {
        try await presentFacts.bringUpToDate()
        let read = GetAwardRound(database: database, authority: authority)
        return try await read(request, call)
    }

    /// Lists rounds.
    package func listAwardRounds(
        _ request: ListAwardRoundsRequest,
        _ call: CallContext
    ) async throws -> ListAwardRoundsResponse {
        try await presentFacts.bringUpToDate()
        let read = ListAwardRounds(database: database, tokens: tokens, authority: authority)
        return try await read(request, call)
    }

    /// Returns one nomination.
    package func getAwardNomination(
        _ request: GetAwardNominationRequest,
        _ call: CallContext
    ) async throws -> AwardNomination {
        try await presentFacts.bringUpToDate()
        let read = GetAwardNomination(database: database, authority: authority)
        return try await read(request, call)
    }

    /// Lists nominations.
    package func listAwardNominations(
        _ request: ListAwardNominationsRequest,
        _ call: CallContext
    ) async throws -> ListAwardNominationsResponse {
        try await presentFacts.bringUpToDate()
        let read = ListAwardNominations(database: database, tokens: tokens, authority: authority)
        return try await read(request, call)
    }

    /// Counts awards.
    package func getAwardReport(
        _ request: GetAwardReportRequest,
        _ call: CallContext
    ) async throws -> AwardReport {
        try await presentFacts.bringUpToDate()
        let read = GetAwardReport(database: database, authority: authority, rules: rules)
        return try await read(request, call)
    }

    /// Lists the awards that there are.
    package func listAwardKinds(
        _ request: ListAwardKindsRequest,
        _ call: CallContext
    ) async throws -> ListAwardKindsResponse {
        try ListAwardKinds(rules: rules, clock: authority.clock)(request)
    }
}
