package import DisciplineContract
package import Kernel
package import PersonnelContract
package import RPC
package import Storage

/// Answers the calls on evaluation, one use case each.
package struct EvaluationService: EvaluationAPI {
    private let journal: Journal
    private let tokens: PageTokens
    private let randomness: any RandomSource
    private let presentFacts: PresentFacts
    private let authority: AuthorityRules
    private let rules: EvaluationRules
    private let discipline: DisciplineDesk

    /// The service over a store with the schema ``Storage/DatabaseSchema/personnel``.
    ///
    /// Discipline is asked which sanctions are in force, and waited for at most `askingTime`. The
    /// clock tells today's date; the random source makes identifiers.
    package init(
        journal: Journal,
        tokens: PageTokens,
        roles: RoleRules,
        rules: EvaluationRules,
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

    /// Every method: an evaluation is part of its organisation and of the official's record.
    package var methodsThatJudgeReach: [MethodDescriptor] { EvaluationMethods.all }

    private func desk(on today: CalendarDate) -> EvaluationDesk {
        EvaluationDesk(
            journal: journal,
            today: today,
            authority: authority,
            rules: rules,
            discipline: discipline
        )
    }
}

extension EvaluationService {
    /// Opens a round.
    package func createEvaluationRound(
        _ request: CreateEvaluationRoundRequest,
        _ call: CallContext
    ) async throws -> EvaluationRound {
        try await presentFacts.changing { today in
            let work = CreateEvaluationRound(desk: desk(on: today), randomness: randomness)
            return try await work(request, call)
        }
    }

    /// Adds a subject.
    package func createEvaluation(
        _ request: CreateEvaluationRequest,
        _ call: CallContext
    ) async throws -> Evaluation {
        try await presentFacts.changing { today in
            try await CreateEvaluation(desk: desk(on: today), randomness: randomness)(request, call)
        }
    }

    /// Records a self-assessment.
    package func submitSelfAssessment(
        _ request: SubmitSelfAssessmentRequest,
        _ call: CallContext
    ) async throws -> Evaluation {
        try await presentFacts.changing { today in
            try await SubmitSelfAssessment(desk: desk(on: today))(request, call)
        }
    }

    /// Records an appraisal.
    package func appraiseEvaluation(
        _ request: AppraiseEvaluationRequest,
        _ call: CallContext
    ) async throws -> Evaluation {
        try await presentFacts.changing { today in
            try await AppraiseEvaluation(desk: desk(on: today))(request, call)
        }
    }

    /// Decides on a grade.
    package func decideEvaluation(
        _ request: DecideEvaluationRequest,
        _ call: CallContext
    ) async throws -> Evaluation {
        try await presentFacts.changing { today in
            try await DecideEvaluation(desk: desk(on: today))(request, call)
        }
    }

    /// Tells the grades of a round.
    package func publishEvaluationRound(
        _ request: PublishEvaluationRoundRequest,
        _ call: CallContext
    ) async throws -> EvaluationRound {
        try await presentFacts.changing { today in
            try await PublishEvaluationRound(desk: desk(on: today))(request, call)
        }
    }

    /// Records a contest.
    package func contestEvaluation(
        _ request: ContestEvaluationRequest,
        _ call: CallContext
    ) async throws -> Evaluation {
        try await presentFacts.changing { today in
            try await ContestEvaluation(desk: desk(on: today))(request, call)
        }
    }

    /// Decides on a contest.
    package func reviewEvaluation(
        _ request: ReviewEvaluationRequest,
        _ call: CallContext
    ) async throws -> Evaluation {
        try await presentFacts.changing { today in
            try await ReviewEvaluation(desk: desk(on: today))(request, call)
        }
    }

    /// Tells a review.
    package func notifyEvaluation(
        _ request: NotifyEvaluationRequest,
        _ call: CallContext
    ) async throws -> Evaluation {
        try await presentFacts.changing { today in
            try await NotifyEvaluation(desk: desk(on: today))(request, call)
        }
    }

    /// Ends a round.
    package func closeEvaluationRound(
        _ request: CloseEvaluationRoundRequest,
        _ call: CallContext
    ) async throws -> EvaluationRound {
        try await presentFacts.changing { today in
            try await CloseEvaluationRound(desk: desk(on: today))(request, call)
        }
    }

    /// Changes a grade after the round.
    package func regradeEvaluation(
        _ request: RegradeEvaluationRequest,
        _ call: CallContext
    ) async throws -> Evaluation {
        try await presentFacts.changing { today in
            try await RegradeEvaluation(desk: desk(on: today))(request, call)
        }
    }

    /// Records an earlier grade.
    package func registerEvaluation(
        _ request: RegisterEvaluationRequest,
        _ call: CallContext
    ) async throws -> Evaluation {
        try await presentFacts.changing { today in
            let work = RegisterEvaluation(desk: desk(on: today), randomness: randomness)
            return try await work(request, call)
        }
    }
}

extension EvaluationService {
    /// Returns one round.
    package func getEvaluationRound(
        _ request: GetEvaluationRoundRequest,
        _ call: CallContext
    ) async throws -> EvaluationRound {
        try await presentFacts.bringUpToDate()
        let read = GetEvaluationRound(database: database, authority: authority, rules: rules)
        return try await read(request, call)
    }

    /// Lists rounds.
    package func listEvaluationRounds(
        _ request: ListEvaluationRoundsRequest,
        _ call: CallContext
    ) async throws -> ListEvaluationRoundsResponse {
        try await presentFacts.bringUpToDate()
        let read = ListEvaluationRounds(
            database: database,
            tokens: tokens,
            authority: authority,
            rules: rules
        )
        return try await read(request, call)
    }

    /// Counts grades of a round.
    package func getEvaluationDistribution(
        _ request: GetEvaluationDistributionRequest,
        _ call: CallContext
    ) async throws -> EvaluationDistribution {
        try await presentFacts.bringUpToDate()
        let read = GetEvaluationDistribution(
            database: database,
            authority: authority,
            rules: rules
        )
        return try await read(request, call)
    }

    /// Returns one evaluation.
    package func getEvaluation(
        _ request: GetEvaluationRequest,
        _ call: CallContext
    ) async throws -> Evaluation {
        try await presentFacts.bringUpToDate()
        let read = GetEvaluation(database: database, authority: authority)
        return try await read(request, call)
    }

    /// Lists evaluations.
    package func listEvaluations(
        _ request: ListEvaluationsRequest,
        _ call: CallContext
    ) async throws -> ListEvaluationsResponse {
        try await presentFacts.bringUpToDate()
        let read = ListEvaluations(database: database, tokens: tokens, authority: authority)
        return try await read(request, call)
    }

    /// Lists the grades of the last years.
    package func listYearGrades(
        _ request: ListYearGradesRequest,
        _ call: CallContext
    ) async throws -> ListYearGradesResponse {
        try await presentFacts.bringUpToDate()
        let read = ListYearGrades(database: database, authority: authority)
        return try await read(request, call)
    }
}
