package import Kernel
package import PersonnelContract
package import Policy
package import RPC
package import Storage

/// Answers the calls on reports, one use case each.
package struct ReportService: ReportAPI {
    private let tokens: PageTokens
    private let randomness: any RandomSource
    private let presentFacts: PresentFacts
    private let desk: ReportDesk

    /// The service over a store with the schema ``Storage/DatabaseSchema/personnel``.
    ///
    /// The policy has the rules by which is counted; the clock tells today's date and the data
    /// cut-off; the random source makes identifiers.
    package init(
        journal: Journal,
        tokens: PageTokens,
        roles: RoleRules,
        policy: Policy,
        clock: any WallClock,
        randomness: any RandomSource = SystemRandomSource()
    ) {
        self.tokens = tokens
        self.randomness = randomness
        desk = ReportDesk(
            journal: journal,
            authority: AuthorityRules(roles: roles, clock: clock),
            policy: policy
        )
        presentFacts = PresentFacts(journal: journal, clock: clock)
    }

    /// Every method: a run is part of the organisation that it reports on, and what a figure counts
    /// is reached like what it is.
    package var methodsThatJudgeReach: [MethodDescriptor] { ReportMethods.all }
}

extension ReportService {
    /// Lists the reports that can be run.
    package func listReportDefinitions(
        _ request: ListReportDefinitionsRequest,
        _ call: CallContext
    ) async throws -> ListReportDefinitionsResponse {
        ListReportDefinitions()()
    }

    /// Counts a report.
    package func runReport(
        _ request: RunReportRequest,
        _ call: CallContext
    ) async throws -> ReportRun {
        try await presentFacts.changing { today in
            let run = RunReport(desk: desk, today: today, randomness: randomness)
            return try await run(request, call)
        }
    }

    /// Returns one run.
    package func getReportRun(
        _ request: GetReportRunRequest,
        _ call: CallContext
    ) async throws -> ReportRun {
        try await presentFacts.bringUpToDate()
        return try await GetReportRun(desk: desk)(request, call)
    }

    /// Lists runs.
    package func listReportRuns(
        _ request: ListReportRunsRequest,
        _ call: CallContext
    ) async throws -> ListReportRunsResponse {
        try await presentFacts.bringUpToDate()
        return try await ListReportRuns(desk: desk, tokens: tokens)(request, call)
    }

    /// Counts a run again.
    package func recomputeReport(
        _ request: RecomputeReportRequest,
        _ call: CallContext
    ) async throws -> RecomputeReportResponse {
        try await presentFacts.changing { today in
            try await RecomputeReport(desk: desk, today: today)(request, call)
        }
    }

    /// Lists what a figure counts.
    package func listReportItems(
        _ request: ListReportItemsRequest,
        _ call: CallContext
    ) async throws -> ListReportItemsResponse {
        try await presentFacts.bringUpToDate()
        return try await ListReportItems(desk: desk, tokens: tokens)(request, call)
    }

    /// Sends the tables of a run as a file.
    package func getReportRunFile(
        _ request: GetReportRunFileRequest,
        _ responses: ResponseWriter<GetReportRunFileResponse>,
        _ call: CallContext
    ) async throws {
        try await presentFacts.bringUpToDate()
        try await GetReportRunFile(desk: desk)(request, responses, call)
    }
}
