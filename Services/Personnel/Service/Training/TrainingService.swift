package import DisciplineContract
package import Kernel
package import PersonnelContract
package import RPC
package import Storage

/// Answers the calls on training, one use case each.
package struct TrainingService: TrainingAPI {
    private let journal: Journal
    private let tokens: PageTokens
    private let randomness: any RandomSource
    private let presentFacts: PresentFacts
    private let authority: AuthorityRules
    private let rules: TrainingRules
    private let discipline: DisciplineDesk

    /// The service over a store with the schema ``Storage/DatabaseSchema/personnel``.
    ///
    /// Discipline is asked what stands against persons, and waited for at most `askingTime`. The
    /// clock tells today's date; the random source makes identifiers.
    package init(
        journal: Journal,
        tokens: PageTokens,
        roles: RoleRules,
        rules: TrainingRules,
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

    /// Every method: what is asked for belongs to an organisation, or to an official's record.
    package var methodsThatJudgeReach: [MethodDescriptor] { TrainingMethods.all }

    private func desk(on today: CalendarDate) -> TrainingDesk {
        TrainingDesk(
            journal: journal,
            today: today,
            authority: authority,
            rules: rules,
            discipline: discipline
        )
    }
}

extension TrainingService {
    /// Records a plan.
    package func createTrainingPlan(
        _ request: CreateTrainingPlanRequest,
        _ call: CallContext
    ) async throws -> TrainingPlan {
        try await presentFacts.changing { today in
            let work = CreateTrainingPlan(desk: desk(on: today), randomness: randomness)
            return try await work(request, call)
        }
    }

    /// Adds a class.
    package func createTrainingClass(
        _ request: CreateTrainingClassRequest,
        _ call: CallContext
    ) async throws -> TrainingClass {
        try await presentFacts.changing { today in
            let work = CreateTrainingClass(desk: desk(on: today), randomness: randomness)
            return try await work(request, call)
        }
    }

    /// Records what became of a class.
    package func advanceTrainingClass(
        _ request: AdvanceTrainingClassRequest,
        _ call: CallContext
    ) async throws -> TrainingClass {
        try await presentFacts.changing { today in
            try await AdvanceTrainingClass(desk: desk(on: today))(request, call)
        }
    }

    /// Nominates an official.
    package func createEnrolment(
        _ request: CreateEnrolmentRequest,
        _ call: CallContext
    ) async throws -> Enrolment {
        try await presentFacts.changing { today in
            let work = CreateEnrolment(desk: desk(on: today), randomness: randomness)
            return try await work(request, call)
        }
    }

    /// Confirms a nomination.
    package func confirmEnrolment(
        _ request: ConfirmEnrolmentRequest,
        _ call: CallContext
    ) async throws -> Enrolment {
        try await presentFacts.changing { today in
            try await ConfirmEnrolment(desk: desk(on: today))(request, call)
        }
    }

    /// Records a step of an enrolment.
    package func recordEnrolmentStep(
        _ request: RecordEnrolmentStepRequest,
        _ call: CallContext
    ) async throws -> Enrolment {
        try await presentFacts.changing { today in
            try await RecordEnrolmentStep(desk: desk(on: today))(request, call)
        }
    }
}

extension TrainingService {
    /// Returns one plan.
    package func getTrainingPlan(
        _ request: GetTrainingPlanRequest,
        _ call: CallContext
    ) async throws -> TrainingPlan {
        try await presentFacts.bringUpToDate()
        let read = GetTrainingPlan(database: database, authority: authority)
        return try await read(request, call)
    }

    /// Lists plans.
    package func listTrainingPlans(
        _ request: ListTrainingPlansRequest,
        _ call: CallContext
    ) async throws -> ListTrainingPlansResponse {
        try await presentFacts.bringUpToDate()
        let read = ListTrainingPlans(database: database, tokens: tokens, authority: authority)
        return try await read(request, call)
    }

    /// Returns one class.
    package func getTrainingClass(
        _ request: GetTrainingClassRequest,
        _ call: CallContext
    ) async throws -> TrainingClass {
        try await presentFacts.bringUpToDate()
        let read = GetTrainingClass(database: database, authority: authority)
        return try await read(request, call)
    }

    /// Lists classes.
    package func listTrainingClasses(
        _ request: ListTrainingClassesRequest,
        _ call: CallContext
    ) async throws -> ListTrainingClassesResponse {
        try await presentFacts.bringUpToDate()
        let read = ListTrainingClasses(database: database, tokens: tokens, authority: authority)
        return try await read(request, call)
    }

    /// Returns one enrolment.
    package func getEnrolment(
        _ request: GetEnrolmentRequest,
        _ call: CallContext
    ) async throws -> Enrolment {
        try await presentFacts.bringUpToDate()
        let read = GetEnrolment(database: database, authority: authority)
        return try await read(request, call)
    }

    /// Lists enrolments.
    package func listEnrolments(
        _ request: ListEnrolmentsRequest,
        _ call: CallContext
    ) async throws -> ListEnrolmentsResponse {
        try await presentFacts.bringUpToDate()
        let read = ListEnrolments(database: database, tokens: tokens, authority: authority)
        return try await read(request, call)
    }

    /// Counts participants of a class.
    package func getTrainingReport(
        _ request: GetTrainingReportRequest,
        _ call: CallContext
    ) async throws -> TrainingReport {
        try await presentFacts.bringUpToDate()
        let read = GetTrainingReport(database: database, authority: authority, rules: rules)
        return try await read(request, call)
    }

    /// Lists who misses the periods of a year.
    package func listPeriodShortfalls(
        _ request: ListPeriodShortfallsRequest,
        _ call: CallContext
    ) async throws -> ListPeriodShortfallsResponse {
        try await presentFacts.bringUpToDate()
        let read = ListPeriodShortfalls(
            database: database,
            tokens: tokens,
            authority: authority,
            rules: rules
        )
        return try await read(request, call)
    }

    /// Lists who misses the leadership course.
    package func listLeadershipShortfalls(
        _ request: ListLeadershipShortfallsRequest,
        _ call: CallContext
    ) async throws -> ListLeadershipShortfallsResponse {
        try await presentFacts.bringUpToDate()
        let read = ListLeadershipShortfalls(
            database: database,
            tokens: tokens,
            authority: authority,
            rules: rules
        )
        return try await read(request, call)
    }
}
