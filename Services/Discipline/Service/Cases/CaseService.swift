package import Authority
internal import Conventions
package import DisciplineContract
package import Kernel
package import Policy
package import RPC
package import Storage

/// Cases of discipline and who takes part in them; the calls in the order of the contract, each
/// answered by its use case.
package struct CaseService: CaseAPI {
    let desk: CaseDesk

    /// All: who may use a case is judged one by one.
    package var methodsThatJudgeReach: [MethodDescriptor] { CaseMethods.all }

    /// The service over its store and its policy; the desk says how callers stand to officials.
    ///
    /// `journal` and `tokens` are those of ``DisciplineService``.
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
        desk = CaseDesk(
            journal: journal,
            tokens: tokens,
            authority: authority,
            policy: policy,
            clock: clock,
            random: random,
            limits: limits,
            grades: GradesKept(policy, secretRecords: keepsSecretRecords)
        )
    }

    /// Records a case.
    package func createCase(
        _ request: CreateCaseRequest,
        _ call: CallContext
    ) async throws -> DisciplineCase {
        try await CreateCase(desk: desk).run(request, call)
    }

    /// Returns one case.
    package func getCase(
        _ request: GetCaseRequest,
        _ call: CallContext
    ) async throws -> DisciplineCase {
        try await GetCase(desk: desk).run(request, call)
    }

    /// Lists the cases of an official.
    package func listCases(
        _ request: ListCasesRequest,
        _ call: CallContext
    ) async throws -> ListCasesResponse {
        try await ListCases(desk: desk).run(request, call)
    }

    /// Lists the notices of an official's cases.
    package func listCaseNotices(
        _ request: ListCaseNoticesRequest,
        _ call: CallContext
    ) async throws -> ListCaseNoticesResponse {
        try await ListCaseNotices(desk: desk).run(request, call)
    }

    /// Says by what the caller may use a method on a case.
    package func explainCaseAccess(
        _ request: ExplainCaseAccessRequest,
        _ call: CallContext
    ) async throws -> ExplainCaseAccessResponse {
        try await ExplainCaseAccess(desk: desk).run(request, call)
    }

    /// Takes a case to another state.
    package func advanceCase(
        _ request: AdvanceCaseRequest,
        _ call: CallContext
    ) async throws -> DisciplineCase {
        try await AdvanceCase(desk: desk).run(request, call)
    }

    /// Decides on a case.
    package func decideCase(
        _ request: DecideCaseRequest,
        _ call: CallContext
    ) async throws -> DisciplineCase {
        try await DecideCase(desk: desk).run(request, call)
    }

    /// Writes the note of internal political protection.
    package func annotateCase(
        _ request: AnnotateCaseRequest,
        _ call: CallContext
    ) async throws -> DisciplineCase {
        try await AnnotateCase(desk: desk).run(request, call)
    }

    /// Lets an official take part in a case.
    package func assignCaseRole(
        _ request: AssignCaseRoleRequest,
        _ call: CallContext
    ) async throws -> DisciplineCase {
        try await AssignCaseRole(desk: desk).run(request, call)
    }

    /// Ends a role in a case.
    package func endCaseRole(
        _ request: EndCaseRoleRequest,
        _ call: CallContext
    ) async throws -> DisciplineCase {
        try await EndCaseRole(desk: desk).run(request, call)
    }
}
