import Conventions
import Fleet
import Kernel
import PersonnelContract
import PersonnelService
import RPC
import Storage
import WellKnownMessages

/// Evaluation over one store with the records of a commune, called as a client calls it.
struct EvaluationBench: Sendable {
    /// Officials `o1` to `o6` of the commune `xa`, and the cells below it; today is 21 November
    /// 2026.
    let record: MembershipBench
    let client: EvaluationClient
    /// What discipline tells.
    var discipline = ToldBlocks()

    static let appraiser = Caller(.person, "people/hanoi-id:appraiser")
    static let decider = Caller(.person, "people/hanoi-id:decider")
    static let reviewer = Caller(.person, "people/hanoi-id:reviewer")

    static func run(
        _ kind: StoreKind = .memory,
        _ body: (EvaluationBench) async throws -> Void
    ) async throws {
        try await MembershipBench.run(kind) { record in
            let journal = record.personnel.journal
            let discipline = ToldBlocks()
            let service = EvaluationService(
                journal: journal,
                tokens: try await PageTokens(of: journal.database),
                roles: try .embedded(),
                rules: try .embedded(),
                discipline: discipline.client,
                clock: record.clock
            )
            let channel = LocalGateway.channel([service], within: [record.caller])
            try await body(
                EvaluationBench(
                    record: record,
                    client: EvaluationClient(channel),
                    discipline: discipline
                )
            )
        }
    }

    func acting<Answer>(
        as caller: Caller,
        _ body: () async throws -> Answer
    ) async throws -> Answer {
        try await record.acting(as: caller, body)
    }

    /// Opens a round of the commune.
    @discardableResult
    func round(
        _ id: String = "r",
        _ kind: EvaluationSubjectKind = .official,
        of organization: String = "xa",
        _ change: (inout EvaluationRound) -> Void = { _ in }
    ) async throws -> EvaluationRound {
        var round = EvaluationRound(
            organization: "organizations/\(organization)",
            subjectKind: kind,
            year: 2025,
            period: .year,
            dueDate: GoogleDate("2026-12-15")
        )
        change(&round)
        return try await client.createEvaluationRound(
            CreateEvaluationRoundRequest(evaluationRound: round, evaluationRoundID: id)
        )
    }

    /// Adds a subject to a round.
    @discardableResult
    func add(
        _ id: String,
        _ subject: String,
        to round: String = "r",
        holding: String = "",
        group: String = ""
    ) async throws -> Evaluation {
        try await client.createEvaluation(
            CreateEvaluationRequest(
                evaluation: Evaluation(
                    evaluationRound: "evaluationRounds/\(round)",
                    subject: subject,
                    holding: holding.isEmpty ? "" : "holdings/\(holding)",
                    comparisonGroup: group
                ),
                evaluationID: id
            )
        )
    }

    @discardableResult
    func assess(_ id: String) async throws -> Evaluation {
        try await client.submitSelfAssessment(
            SubmitSelfAssessmentRequest(
                name: "evaluations/\(id)",
                selfAssessment: SelfAssessment(
                    grade: .httnv,
                    generalScore: 2_500,
                    resultScore: 6_000,
                    remarks: "Hoàn thành tốt"
                )
            )
        )
    }

    @discardableResult
    func appraise(_ id: String, _ appraisal: Appraisal) async throws -> Evaluation {
        try await acting(as: Self.appraiser) {
            try await client.appraiseEvaluation(
                AppraiseEvaluationRequest(name: "evaluations/\(id)", appraisal: appraisal)
            )
        }
    }

    @discardableResult
    func decide(_ id: String, _ decision: GradeDecision) async throws -> Evaluation {
        try await acting(as: Self.decider) {
            try await client.decideEvaluation(
                DecideEvaluationRequest(name: "evaluations/\(id)", decision: decision)
            )
        }
    }

    @discardableResult
    func review(
        _ id: String,
        _ decision: GradeDecision,
        _ appraisal: Appraisal? = nil
    ) async throws -> Evaluation {
        try await acting(as: Self.reviewer) {
            try await client.reviewEvaluation(
                ReviewEvaluationRequest(
                    name: "evaluations/\(id)",
                    review: decision,
                    appraisal: appraisal
                )
            )
        }
    }

    @discardableResult
    func regrade(
        _ id: String,
        _ decision: GradeDecision,
        _ appraisal: Appraisal,
        _ ground: RegradingGround = .disciplineFoundLater,
        as caller: Caller = Self.reviewer
    ) async throws -> Evaluation {
        try await acting(as: caller) {
            try await client.regradeEvaluation(
                RegradeEvaluationRequest(
                    name: "evaluations/\(id)",
                    regrading: Regrading(decision: decision, ground: ground),
                    appraisal: appraisal
                )
            )
        }
    }

    @discardableResult
    func contest(_ id: String) async throws -> Evaluation {
        try await client.contestEvaluation(
            ContestEvaluationRequest(name: "evaluations/\(id)", reason: "Chưa tính việc đã làm")
        )
    }

    @discardableResult
    func notify(_ id: String) async throws -> Evaluation {
        try await client.notifyEvaluation(NotifyEvaluationRequest(name: "evaluations/\(id)"))
    }

    @discardableResult
    func publish(_ id: String = "r", outstanding: String = "") async throws -> EvaluationRound {
        try await client.publishEvaluationRound(
            PublishEvaluationRoundRequest(
                name: "evaluationRounds/\(id)",
                outstandingDecisionNumber: outstanding
            )
        )
    }

    @discardableResult
    func close(_ id: String = "r") async throws -> EvaluationRound {
        try await client.closeEvaluationRound(
            CloseEvaluationRoundRequest(name: "evaluationRounds/\(id)")
        )
    }

    /// Leads a subject from the beginning to a decided grade.
    @discardableResult
    func grade(
        _ id: String,
        _ subject: String,
        _ grade: EvaluationGrade,
        in round: String = "r",
        holding: String = ""
    ) async throws -> Evaluation {
        try await add(id, subject, to: round, holding: holding)
        try await assess(id)
        try await appraise(id, .sample(grade))
        return try await decide(id, .sample(grade))
    }

    func evaluation(_ id: String, _ past: Past = Past()) async throws -> Evaluation {
        try await client.getEvaluation(
            GetEvaluationRequest(
                name: "evaluations/\(id)",
                asOf: past.asOf,
                asRecordedAt: past.known
            )
        )
    }

    /// Lets an official hold a post from today on, and be a caller; the holding has the post's
    /// identifier.
    func seat(
        _ subject: String,
        _ official: String,
        _ post: String,
        in organization: String,
        _ roles: [AccessRole] = [],
        head: HeadKind = .specialist
    ) async throws {
        let today = GoogleDate("2026-11-21")
        if !subject.isEmpty {
            _ = try await record.accounts.createAccount(
                CreateAccountRequest(
                    account: Account(
                        subject: subject,
                        official: "officials/\(official)",
                        startDate: today
                    )
                )
            )
        }
        _ = try await record.posts.createPosition(
            CreatePositionRequest(
                position: Position(
                    code: post,
                    nameVi: "Chức danh",
                    organization: "organizations/\(organization)",
                    positionLevel: 5,
                    headKind: head,
                    quota: 1,
                    accessRoles: roles
                ),
                positionID: post
            )
        )
        _ = try await record.posts.startHolding(
            StartHoldingRequest(
                holding: Holding(
                    official: "officials/\(official)",
                    position: "positions/\(post)",
                    startDate: today,
                    holdingKind: .appointed,
                    decisionNumber: "1/QĐ",
                    decisionDate: today
                ),
                holdingID: post
            )
        )
    }
}

extension Appraisal {
    /// An appraisal that allows a grade and no better one.
    static func sample(
        _ grade: EvaluationGrade,
        _ change: (inout Appraisal) -> Void = { _ in }
    ) -> Appraisal {
        let (scores, tasks): ((Int32, Int32), TaskFigures) =
            switch grade {
            case .htxsnv:
                (
                    (2_800, 6_500),
                    TaskFigures(assigned: 10, done: 10, onTime: 10, exceeded: 3)
                )
            case .httnv: ((2_500, 5_500), TaskFigures(assigned: 10, done: 10, onTime: 10))
            case .htnv: ((2_000, 4_000), TaskFigures(assigned: 10, done: 10, onTime: 8, late: 2))
            default: ((1_000, 2_000), TaskFigures(assigned: 10, done: 4, onTime: 4, failed: 6))
            }
        var appraisal = Appraisal(
            grade: grade,
            generalScore: scores.0,
            resultScore: scores.1,
            tasks: tasks,
            workedMonths: 12,
            opinions: "Chi bộ nhất trí",
            draftSentDate: GoogleDate("2026-11-10"),
            documentNumber: "7-TĐ"
        )
        change(&appraisal)
        return appraisal
    }
}

extension GradeDecision {
    /// A decision with a reason.
    static func sample(
        _ grade: EvaluationGrade,
        explained: Bool = false,
        _ change: (inout GradeDecision) -> Void = { _ in }
    ) -> GradeDecision {
        var decision = GradeDecision(
            grade: grade,
            reason: "Theo kết quả công tác",
            explanation: explained ? "Giải trình" : "",
            meetingDate: GoogleDate("2026-11-20"),
            decisionNumber: "21-QĐ",
            decisionDate: GoogleDate("2026-11-20")
        )
        change(&decision)
        return decision
    }
}
