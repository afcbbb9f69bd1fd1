internal import Conventions
package import Kernel
package import LongrunningContract
package import PersonnelContract
package import RPC
package import Records
package import Storage
package import WellKnownMessages

/// Answers the calls on work on many records at once, one use case each.
package struct BulkService: BulkAPI {
    private let journal: Journal
    private let tokens: PageTokens
    private let rules: AuthorityRules
    private let limits: FileLimits
    private let faults: any FaultLog
    private let randomness: any RandomSource
    private let presentFacts: PresentFacts
    private let ages: RetirementAges
    private let lists: ListRules
    private let followUps: FollowUpRules?
    private let inquiry: (any ApproverInquiry)?
    private let work = BulkWork()

    /// The service over a store with the schema ``Storage/DatabaseSchema/personnel``.
    ///
    /// The ages tell when officials retire; some lists are made by rules; the clock tells today's
    /// date; causes of failures of work that no call waits for go to the log of faults; the inquiry
    /// tells what the callers of imports that a process has left may do now, who without it may do
    /// what they might; the random source makes identifiers of operations.
    package init(
        journal: Journal,
        tokens: PageTokens,
        roles: RoleRules,
        ages: RetirementAges,
        lists: ListRules,
        clock: any WallClock,
        limits: FileLimits = FileLimits(),
        faults: any FaultLog,
        asking inquiry: (any ApproverInquiry)? = nil,
        followUps: FollowUpRules? = nil,
        randomness: any RandomSource = SystemRandomSource()
    ) {
        self.journal = journal
        self.tokens = tokens
        self.limits = limits
        self.faults = faults
        self.randomness = randomness
        self.ages = ages
        self.lists = lists
        self.inquiry = inquiry
        self.followUps = followUps
        rules = AuthorityRules(roles: roles, clock: clock)
        presentFacts = PresentFacts(journal: journal, clock: clock)
    }

    /// Every method: what is exported lies within reach, and operations are their owner's.
    package var methodsThatJudgeReach: [MethodDescriptor] { BulkMethods.all }

    /// Ends calls that wait for operations, since the process is stopping.
    package func endWaits() { work.signal.end() }

    /// The work on imports.
    var imports: ImportWork {
        ImportWork(
            journal: journal,
            presentFacts: presentFacts,
            rules: rules,
            faults: faults,
            randomness: randomness,
            followUps: followUps,
            inquiry: inquiry,
            fresh: work.fresh
        )
    }

    /// What begins an import.
    func beginImport(of collection: ImportCollection) async throws -> BeginImport {
        BeginImport(
            journal: journal,
            rules: rules,
            collection: collection,
            randomness: randomness,
            today: try await presentFacts.bringUpToDate(),
            fresh: work.fresh
        )
    }

    /// Works on imports beside the calls.
    func workOnImports() {
        // What the store does not take now is taken up in the next round.
        work.begin { [imports] in try? await imports.run() }
    }
}

extension BulkService {
    /// Begins an export of officials.
    package func exportOfficials(
        _ request: ExportOfficialsRequest,
        _ call: CallContext
    ) async throws -> GoogleOperation {
        try await export(OfficialList(request: request), call)
    }

    /// Begins an export of organisations.
    package func exportOrganizations(
        _ request: ExportOrganizationsRequest,
        _ call: CallContext
    ) async throws -> GoogleOperation {
        try await export(OrganizationList(request: request), call)
    }

    /// Begins an export of posts.
    package func exportPositions(
        _ request: ExportPositionsRequest,
        _ call: CallContext
    ) async throws -> GoogleOperation {
        try await export(PositionList(request: request), call)
    }

    /// Begins an export of holdings.
    package func exportHoldings(
        _ request: ExportHoldingsRequest,
        _ call: CallContext
    ) async throws -> GoogleOperation {
        try await export(HoldingList(request: request), call)
    }

    /// Begins an export of memberships.
    package func exportMemberships(
        _ request: ExportMembershipsRequest,
        _ call: CallContext
    ) async throws -> GoogleOperation {
        try await export(MembershipList(request: request), call)
    }

    /// Begins an export of identifiers of organisations.
    package func exportOrganizationIdentifiers(
        _ request: ExportOrganizationIdentifiersRequest,
        _ call: CallContext
    ) async throws -> GoogleOperation {
        try await export(IdentifierList(request: request), call)
    }

    /// Begins an export of results of evaluation.
    package func exportEvaluations(
        _ request: ExportEvaluationsRequest,
        _ call: CallContext
    ) async throws -> GoogleOperation {
        try await export(EvaluationList(request: request), call)
    }

    /// Begins an export of a list.
    func export(
        _ list: some ExportedList,
        _ call: CallContext
    ) async throws -> GoogleOperation {
        let begin = BeginExport(
            journal: journal,
            tokens: tokens,
            rules: rules,
            ages: ages,
            lists: lists,
            work: work,
            limits: limits,
            faults: faults,
            randomness: randomness,
            today: try await presentFacts.bringUpToDate()
        )
        return try await begin(list, call)
    }

    /// Returns one operation.
    package func getOperation(
        _ request: GoogleGetOperationRequest,
        _ call: CallContext
    ) async throws -> GoogleOperation {
        try await GetOperation(journal: journal)(request, call)
    }

    /// Lists operations.
    package func listOperations(
        _ request: GoogleListOperationsRequest,
        _ call: CallContext
    ) async throws -> GoogleListOperationsResponse {
        try await ListOperations(journal: journal, tokens: tokens)(request, call)
    }

    /// Ends an operation.
    package func cancelOperation(
        _ request: GoogleCancelOperationRequest,
        _ call: CallContext
    ) async throws -> GoogleEmpty {
        let answer = try await CancelOperation(journal: journal)(request, call)
        work.signal.advance()
        return answer
    }

    /// Removes an operation.
    package func deleteOperation(
        _ request: GoogleDeleteOperationRequest,
        _ call: CallContext
    ) async throws -> GoogleEmpty {
        let answer = try await DeleteOperation(journal: journal)(request, call)
        work.signal.advance()
        return answer
    }

    /// Waits for an operation.
    package func waitOperation(
        _ request: GoogleWaitOperationRequest,
        _ call: CallContext
    ) async throws -> GoogleOperation {
        try await WaitOperation(journal: journal, work: work)(request, call)
    }

    /// Sends the file of an operation.
    package func getFile(
        _ request: GetFileRequest,
        _ responses: ResponseWriter<GetFileResponse>,
        _ call: CallContext
    ) async throws {
        try await GetFile(journal: journal, rules: rules)(request, responses, call)
    }
}
