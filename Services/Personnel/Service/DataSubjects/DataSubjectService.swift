package import Kernel
package import PersonnelContract
package import Policy
package import RPC
package import Storage

/// Answers the calls on the rights of the persons in the record, one use case each.
package struct DataSubjectService: DataSubjectAPI {
    private let journal: Journal
    private let tokens: PageTokens
    private let rules: DataSubjectRules
    private let authority: AuthorityRules
    private let randomness: any RandomSource
    private let presentFacts: PresentFacts

    /// The service over a store with the schema ``Storage/DatabaseSchema/personnel``, its policy,
    /// the calendar of working days and the catalogue of profiles; the clock tells today's date.
    package init(
        journal: Journal,
        tokens: PageTokens,
        policy: Policy,
        workingDays: WorkingDays,
        catalogue: ProfileCatalogue,
        roles: RoleRules,
        clock: any WallClock,
        randomness: any RandomSource = SystemRandomSource()
    ) {
        self.journal = journal
        self.tokens = tokens
        rules = DataSubjectRules(
            policy: policy,
            workingDays: workingDays,
            catalogue: catalogue
        )
        authority = AuthorityRules(roles: roles, clock: clock)
        self.randomness = randomness
        presentFacts = PresentFacts(journal: journal, clock: clock)
    }

    private var database: any Database { journal.database }

    /// Every method: all of it is about officials.
    package var methodsThatJudgeReach: [MethodDescriptor] {
        [
            DataSubjectMethods.createCorrectionRequest, DataSubjectMethods.getCorrectionRequest,
            DataSubjectMethods.listCorrectionRequests, DataSubjectMethods.decideCorrectionRequest,
            DataSubjectMethods.withdrawCorrectionRequest, DataSubjectMethods.exportRecord,
            DataSubjectMethods.listRetentions, DataSubjectMethods.eraseDue,
            DataSubjectMethods.eraseOfficial,
        ]
    }

    /// What is reached is judged by the facts of today; who reaches everything waits for none.
    private func prepare(_ call: CallContext) async throws {
        if !call.reachesEverywhere { try await presentFacts.bringUpToDate() }
    }
}

extension DataSubjectService {
    /// Takes a request to correct one field.
    package func createCorrectionRequest(
        _ request: CreateCorrectionRequestRequest,
        _ call: CallContext
    ) async throws -> CorrectionRequest {
        try await presentFacts.changing { today in
            let create = CreateCorrectionRequest(
                journal: journal,
                rules: rules,
                authority: authority,
                today: today,
                randomness: randomness
            )
            return try await create(request, call)
        }
    }

    /// Returns one correction request.
    package func getCorrectionRequest(
        _ request: GetCorrectionRequestRequest,
        _ call: CallContext
    ) async throws -> CorrectionRequest {
        try await prepare(call)
        let get = GetCorrectionRequest(
            database: database,
            policy: rules.policy,
            authority: authority
        )
        return try await get(request, call)
    }

    /// Lists correction requests.
    package func listCorrectionRequests(
        _ request: ListCorrectionRequestsRequest,
        _ call: CallContext
    ) async throws -> ListCorrectionRequestsResponse {
        try await prepare(call)
        let list = ListCorrectionRequests(
            database: database,
            tokens: tokens,
            policy: rules.policy,
            authority: authority
        )
        return try await list(request, call)
    }

    /// Accepts or refuses a correction request.
    package func decideCorrectionRequest(
        _ request: DecideCorrectionRequestRequest,
        _ call: CallContext
    ) async throws -> CorrectionRequest {
        try await presentFacts.changing { today in
            let decide = DecideCorrectionRequest(
                journal: journal,
                rules: rules,
                authority: authority,
                today: today
            )
            return try await decide(request, call)
        }
    }

    /// Withdraws a correction request.
    package func withdrawCorrectionRequest(
        _ request: WithdrawCorrectionRequestRequest,
        _ call: CallContext
    ) async throws -> CorrectionRequest {
        try await prepare(call)
        let withdraw = WithdrawCorrectionRequest(
            journal: journal,
            rules: rules,
            authority: authority,
            today: authority.clock.today
        )
        return try await withdraw(request, call)
    }

    /// Gives everything that is kept about one official.
    package func exportRecord(
        _ request: ExportRecordRequest,
        _ responses: ResponseWriter<ExportRecordResponse>,
        _ call: CallContext
    ) async throws {
        try await presentFacts.bringUpToDate()
        let export = ExportRecord(journal: journal, policy: rules.policy, authority: authority)
        try await export(request, responses, call)
    }

    /// Lists the rules of retention.
    package func listRetentions(
        _ request: ListRetentionsRequest,
        _ call: CallContext
    ) async throws -> ListRetentionsResponse {
        let today = try await presentFacts.bringUpToDate()
        let list = ListRetentions(
            journal: journal,
            policy: rules.policy,
            authority: authority,
            today: today
        )
        return try await list(call)
    }

    /// Erases what is past its retention.
    package func eraseDue(
        _ request: EraseDueRequest,
        _ call: CallContext
    ) async throws -> EraseDueResponse {
        try await presentFacts.changing { today in
            let erase = EraseDue(
                journal: journal,
                policy: rules.policy,
                authority: authority,
                today: today
            )
            return try await erase(request, call)
        }
    }

    /// Erases the personal data of one official.
    package func eraseOfficial(
        _ request: EraseOfficialRequest,
        _ call: CallContext
    ) async throws -> Official {
        try await presentFacts.changing { today in
            let erase = EraseOfficial(
                journal: journal,
                policy: rules.policy,
                authority: authority,
                today: today
            )
            return try await erase(request, call)
        }
    }
}
