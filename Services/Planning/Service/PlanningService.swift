internal import Authority
internal import Conventions
package import DisciplineContract
package import Kernel
package import PersonnelContract
package import PlanningContract
package import Policy
package import RPC
package import Storage

/// Succession planning (quy hoạch); the calls in the order of the contract, each answered by its
/// use case.
package struct PlanningService: PlanningAPI {
    let desk: PlanningDesk
    private let personnel: PersonnelDesk
    private let discipline: DisciplineDesk

    /// The services that planning asks, all through the gateway.
    package struct Peers: Sendable {
        let personnel: PersonnelClient
        let authority: AuthorityClient
        let discipline: DisciplineClient

        /// Clients that call through the gateway.
        package init(
            personnel: PersonnelClient,
            authority: AuthorityClient,
            discipline: DisciplineClient
        ) {
            self.personnel = personnel
            self.authority = authority
            self.discipline = discipline
        }
    }

    /// All: a plan, its posts and its entries belong to an organisation.
    package var methodsThatJudgeReach: [MethodDescriptor] { PlanningMethods.all }

    /// The service over its store, its policy and its peers.
    ///
    /// `journal` is the store's, with the schema ``Storage/DatabaseSchema/planning`` and the
    /// producer `planning`; `tokens` are those of the same store.
    package init(
        journal: Journal,
        tokens: PageTokens,
        policy: Policy,
        peers: Peers,
        clock: any WallClock,
        random: any RandomSource = SystemRandomSource(),
        limits: PlanningLimits = .standard,
        keepsSecretRecords: Bool = false
    ) {
        desk = PlanningDesk(
            journal: journal,
            tokens: tokens,
            policy: policy,
            clock: clock,
            random: random,
            limits: limits,
            grades: GradesKept(policy, secretRecords: keepsSecretRecords),
            authority: AuthorityDesk(peers.authority)
        )
        personnel = PersonnelDesk(peers.personnel, askingTime: limits.askingTime)
        discipline = DisciplineDesk(peers.discipline, askingTime: limits.askingTime)
    }

    /// Creates a plan without posts.
    package func createPlan(_ request: CreatePlanRequest, _ call: CallContext) async throws -> Plan
    {
        try await CreatePlan(desk: desk, personnel: personnel).run(request, call)
    }

    /// Returns one plan.
    package func getPlan(_ request: GetPlanRequest, _ call: CallContext) async throws -> Plan {
        try await GetPlan(desk: desk).run(request, call)
    }

    /// Lists plans.
    package func listPlans(
        _ request: ListPlansRequest,
        _ call: CallContext
    ) async throws -> ListPlansResponse {
        try await ListPlans(desk: desk).run(request, call)
    }

    /// Closes a plan for entries.
    package func chooseSource(
        _ request: ChooseSourceRequest,
        _ call: CallContext
    ) async throws -> Plan {
        try await ChooseSource(desk: desk).run(request, call)
    }

    /// Adds a post to a plan.
    package func createPlanPost(
        _ request: CreatePlanPostRequest,
        _ call: CallContext
    ) async throws -> PlanPost {
        try await CreatePlanPost(desk: desk).run(request, call)
    }

    /// Lists the posts of a plan.
    package func listPlanPosts(
        _ request: ListPlanPostsRequest,
        _ call: CallContext
    ) async throws -> ListPlanPostsResponse {
        try await ListPlanPosts(desk: desk).run(request, call)
    }

    /// Enters an official for a post.
    package func addEntry(
        _ request: AddEntryRequest,
        _ call: CallContext
    ) async throws -> PlanEntry {
        try await AddEntry(desk: desk, personnel: personnel, discipline: discipline)
            .run(request, call)
    }

    /// Returns one entry.
    package func getEntry(
        _ request: GetEntryRequest,
        _ call: CallContext
    ) async throws -> PlanEntry {
        try await GetEntry(desk: desk).run(request, call)
    }

    /// Lists the entries of a post.
    package func listEntries(
        _ request: ListEntriesRequest,
        _ call: CallContext
    ) async throws -> ListEntriesResponse {
        try await ListEntries(desk: desk).run(request, call)
    }
}
