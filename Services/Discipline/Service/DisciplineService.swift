package import Authority
internal import Conventions
package import DisciplineContract
package import Kernel
package import Policy
package import RPC
package import Storage

/// Sanctions and the blocks that follow from them (kỷ luật); the calls in the order of the
/// contract, each answered by its use case.
package struct DisciplineService: DisciplineAPI {
    let journal: Journal
    private let tokens: PageTokens
    let authority: AuthorityDesk
    private let policy: Policy
    private let clock: any WallClock
    private let random: any RandomSource
    private let limits: DisciplineLimits
    private let grades: GradesKept

    /// All: sanctions, and the blocks that follow, belong to the official.
    package var methodsThatJudgeReach: [MethodDescriptor] { DisciplineMethods.all }

    /// The service over its store and its policy; the desk says whose officials are reached.
    ///
    /// `journal` is the store's, with the schema ``Storage/DatabaseSchema/discipline`` and the
    /// producer `discipline`; `tokens` are those of the same store.
    package init(
        journal: Journal,
        tokens: PageTokens,
        authority: AuthorityDesk,
        policy: Policy,
        clock: any WallClock,
        random: any RandomSource = SystemRandomSource(),
        limits: DisciplineLimits = .standard,
        keepsSecretRecords: Bool = false
    ) {
        self.journal = journal
        self.tokens = tokens
        self.authority = authority
        self.policy = policy
        self.clock = clock
        self.random = random
        self.limits = limits
        grades = GradesKept(policy, secretRecords: keepsSecretRecords)
    }

    /// Records a disciplinary decision.
    package func recordSanction(
        _ request: RecordSanctionRequest,
        _ call: CallContext
    ) async throws -> Sanction {
        try await RecordSanction(
            journal: journal,
            authority: authority,
            policy: policy,
            clock: clock,
            random: random,
            limits: limits,
            grades: grades
        ).run(request, call)
    }

    /// Returns one sanction.
    package func getSanction(
        _ request: GetSanctionRequest,
        _ call: CallContext
    ) async throws -> Sanction {
        try await GetSanction(database: journal.database, authority: authority)
            .run(request, call)
    }

    /// Lists the sanctions of an official.
    package func listSanctions(
        _ request: ListSanctionsRequest,
        _ call: CallContext
    ) async throws -> ListSanctionsResponse {
        try await ListSanctions(
            database: journal.database,
            authority: authority,
            tokens: tokens,
            limits: limits
        ).run(request, call)
    }

    /// Lists the blocks in force for an official on a day.
    package func listBlocks(
        _ request: ListBlocksRequest,
        _ call: CallContext
    ) async throws -> ListBlocksResponse {
        try await ListBlocks(
            database: journal.database,
            authority: authority,
            policy: policy,
            clock: clock,
            limits: limits
        ).run(request, call)
    }
}
