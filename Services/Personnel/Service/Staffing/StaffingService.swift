package import DisciplineContract
package import Kernel
package import PersonnelContract
package import RPC
package import Storage

/// Answers the calls on staff quotas, streamlining and reviews of functions, one use case each.
package struct StaffingService: StaffingAPI {
    private let journal: Journal
    private let tokens: PageTokens
    private let randomness: any RandomSource
    private let presentFacts: PresentFacts
    private let authority: AuthorityRules
    private let rules: StaffingRules
    private let discipline: DisciplineDesk

    /// The service over a store with the schema ``Storage/DatabaseSchema/personnel``.
    ///
    /// Discipline is asked what stands against persons, and waited for at most `askingTime`. The
    /// clock tells today's date; the random source makes identifiers.
    package init(
        journal: Journal,
        tokens: PageTokens,
        roles: RoleRules,
        rules: StaffingRules,
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

    /// Every method: what is asked for belongs to an organisation or to an official's record.
    package var methodsThatJudgeReach: [MethodDescriptor] { StaffingMethods.all }

    private func desk(on today: CalendarDate) -> StaffingDesk {
        StaffingDesk(
            journal: journal,
            today: today,
            authority: authority,
            rules: rules,
            discipline: discipline
        )
    }
}

extension StaffingService {
    /// Records a quota.
    package func createStaffQuota(
        _ request: CreateStaffQuotaRequest,
        _ call: CallContext
    ) async throws -> StaffQuota {
        try await presentFacts.changing { today in
            let work = CreateStaffQuota(desk: desk(on: today), randomness: randomness)
            return try await work(request, call)
        }
    }

    /// Records another number of a quota.
    package func adjustStaffQuota(
        _ request: AdjustStaffQuotaRequest,
        _ call: CallContext
    ) async throws -> StaffQuota {
        try await presentFacts.changing { today in
            try await AdjustStaffQuota(desk: desk(on: today))(request, call)
        }
    }

    /// Lists an official for streamlining.
    package func createStreamliningCase(
        _ request: CreateStreamliningCaseRequest,
        _ call: CallContext
    ) async throws -> StreamliningCase {
        try await presentFacts.changing { today in
            let work = CreateStreamliningCase(desk: desk(on: today), randomness: randomness)
            return try await work(request, call)
        }
    }

    /// Records what the official says.
    package func recordStreamliningOpinion(
        _ request: RecordStreamliningOpinionRequest,
        _ call: CallContext
    ) async throws -> StreamliningCase {
        try await presentFacts.changing { today in
            try await RecordStreamliningOpinion(desk: desk(on: today))(request, call)
        }
    }

    /// Records a proposal.
    package func proposeStreamlining(
        _ request: ProposeStreamliningRequest,
        _ call: CallContext
    ) async throws -> StreamliningCase {
        try await presentFacts.changing { today in
            try await ProposeStreamlining(desk: desk(on: today))(request, call)
        }
    }

    /// Approves a case.
    package func approveStreamlining(
        _ request: ApproveStreamliningRequest,
        _ call: CallContext
    ) async throws -> StreamliningCase {
        try await presentFacts.changing { today in
            try await ApproveStreamlining(desk: desk(on: today))(request, call)
        }
    }

    /// Settles a case.
    package func settleStreamlining(
        _ request: SettleStreamliningRequest,
        _ call: CallContext
    ) async throws -> StreamliningCase {
        try await presentFacts.changing { today in
            try await SettleStreamlining(desk: desk(on: today))(request, call)
        }
    }

    /// Rejects a case.
    package func rejectStreamlining(
        _ request: RejectStreamliningRequest,
        _ call: CallContext
    ) async throws -> StreamliningCase {
        try await presentFacts.changing { today in
            try await RejectStreamlining(desk: desk(on: today))(request, call)
        }
    }

    /// Records a review.
    package func createFunctionReview(
        _ request: CreateFunctionReviewRequest,
        _ call: CallContext
    ) async throws -> FunctionReview {
        try await presentFacts.changing { today in
            let work = CreateFunctionReview(desk: desk(on: today), randomness: randomness)
            return try await work(request, call)
        }
    }
}

extension StaffingService {
    /// Returns one quota.
    package func getStaffQuota(
        _ request: GetStaffQuotaRequest,
        _ call: CallContext
    ) async throws -> StaffQuota {
        try await presentFacts.bringUpToDate()
        let read = GetStaffQuota(database: database, authority: authority)
        return try await read(request, call)
    }

    /// Lists quotas.
    package func listStaffQuotas(
        _ request: ListStaffQuotasRequest,
        _ call: CallContext
    ) async throws -> ListStaffQuotasResponse {
        try await presentFacts.bringUpToDate()
        let read = ListStaffQuotas(database: database, tokens: tokens, authority: authority)
        return try await read(request, call)
    }

    /// Tells a balance.
    package func getStaffBalance(
        _ request: GetStaffBalanceRequest,
        _ call: CallContext
    ) async throws -> GetStaffBalanceResponse {
        try await presentFacts.bringUpToDate()
        let read = GetStaffBalance(database: database, authority: authority, rules: rules)
        return try await read(request, call)
    }

    /// Lists balances.
    package func listStaffBalances(
        _ request: ListStaffBalancesRequest,
        _ call: CallContext
    ) async throws -> ListStaffBalancesResponse {
        try await presentFacts.bringUpToDate()
        let read = ListStaffBalances(
            database: database,
            tokens: tokens,
            authority: authority,
            rules: rules
        )
        return try await read(request, call)
    }

    /// Returns one case.
    package func getStreamliningCase(
        _ request: GetStreamliningCaseRequest,
        _ call: CallContext
    ) async throws -> StreamliningCase {
        try await presentFacts.bringUpToDate()
        let read = GetStreamliningCase(database: database, authority: authority)
        return try await read(request, call)
    }

    /// Lists cases.
    package func listStreamliningCases(
        _ request: ListStreamliningCasesRequest,
        _ call: CallContext
    ) async throws -> ListStreamliningCasesResponse {
        try await presentFacts.bringUpToDate()
        let read = ListStreamliningCases(database: database, tokens: tokens, authority: authority)
        return try await read(request, call)
    }

    /// Counts who was streamlined.
    package func getStreamliningReport(
        _ request: GetStreamliningReportRequest,
        _ call: CallContext
    ) async throws -> StreamliningReport {
        try await presentFacts.bringUpToDate()
        let read = GetStreamliningReport(database: database, authority: authority, rules: rules)
        return try await read(request, call)
    }

    /// Returns one review.
    package func getFunctionReview(
        _ request: GetFunctionReviewRequest,
        _ call: CallContext
    ) async throws -> FunctionReview {
        try await presentFacts.bringUpToDate()
        let read = GetFunctionReview(database: database, authority: authority)
        return try await read(request, call)
    }

    /// Lists reviews.
    package func listFunctionReviews(
        _ request: ListFunctionReviewsRequest,
        _ call: CallContext
    ) async throws -> ListFunctionReviewsResponse {
        try await presentFacts.bringUpToDate()
        let read = ListFunctionReviews(database: database, tokens: tokens, authority: authority)
        return try await read(request, call)
    }
}
