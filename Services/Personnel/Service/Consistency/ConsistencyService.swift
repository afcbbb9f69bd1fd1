package import Kernel
package import PersonnelContract
package import Policy
package import RPC
package import Storage

/// Answers the calls on the consistency of the record, one use case each, and checks it.
package struct ConsistencyService: ConsistencyAPI {
    private let journal: Journal
    private let tokens: PageTokens
    private let authority: AuthorityRules
    private let rounds: WorkRounds
    private let randomness: any RandomSource
    private let work: ConsistencyWork
    /// The work that calls have begun.
    private let begun = SharedWork()

    /// The service over a store with the schema ``Storage/DatabaseSchema/personnel``.
    ///
    /// The clock tells when a check is due; causes of failures of checks go to the log of faults;
    /// the random source makes identifiers.
    package init(
        journal: Journal,
        tokens: PageTokens,
        roles: RoleRules,
        policy: Policy,
        clock: any WallClock,
        faults: any FaultLog,
        randomness: any RandomSource = SystemRandomSource()
    ) {
        self.journal = journal
        self.tokens = tokens
        rounds = WorkRounds(
            method: ConsistencyMethods.runConsistencyCheck,
            interval: ConsistencyLimits.interval,
            faults: faults
        )
        self.randomness = randomness
        authority = AuthorityRules(roles: roles, clock: clock)
        work = ConsistencyWork(
            journal: journal,
            presentFacts: PresentFacts(journal: journal, clock: clock),
            policy: policy,
            randomness: randomness
        )
    }

    /// Every method: what is asked for belongs to an organisation, or to the whole record.
    package var methodsThatJudgeReach: [MethodDescriptor] { ConsistencyMethods.all }

    /// Begins the check of the day when it is due, and goes on with the one under way until it is
    /// complete.
    package func check() async throws {
        try await work.beginWhenDue()
        try await work.run()
    }

    /// Checks the record each day for as long as the task runs; that the store does not let it goes
    /// to the log of faults.
    package func keepChecking(clock: any Clock<Duration> = ContinuousClock()) async throws {
        try await rounds.keep(after: rounds.interval, clock: clock, check)
    }
}

extension ConsistencyService {
    /// Begins a check, which goes on beside the calls.
    package func runConsistencyCheck(
        _ request: RunConsistencyCheckRequest,
        _ call: CallContext
    ) async throws -> ConsistencyRun {
        let begin = RunConsistencyCheck(
            journal: journal,
            authority: authority,
            randomness: randomness
        )
        let run = try await begin(request, call)
        // However many ask, one goes through the record. What the store does not take now, the next
        // round goes on with.
        Task {
            do {
                try await begun.wait { [work] in try await work.run() }
            } catch {
                rounds.record(error)
            }
        }
        return run
    }

    /// Lists inconsistencies.
    package func listInconsistencies(
        _ request: ListInconsistenciesRequest,
        _ call: CallContext
    ) async throws -> ListInconsistenciesResponse {
        let list = ListInconsistencies(
            database: journal.database,
            tokens: tokens,
            authority: authority
        )
        return try await list(request, call)
    }

    /// Tells how it stands.
    package func getConsistencyStatus(
        _ request: GetConsistencyStatusRequest,
        _ call: CallContext
    ) async throws -> ConsistencyStatus {
        let read = GetConsistencyStatus(
            database: journal.database,
            authority: authority,
            policy: work.policy
        )
        return try await read(request, call)
    }
}
