import Kernel
import PersonnelContract
import RPC
import WellKnownMessages

/// An evaluation whose guarded fields are all set, and questions for them.
struct LeakEvaluations: Sendable {
    /// Stands in sensitive fields only.
    static let mark = "MARK.DG"

    private static let name = "evaluations/guarded"
    static let round = "evaluationRounds/guarded"

    private let official: Official

    /// Leads the official's evaluation through a round, a contest and a regrading.
    init(_ story: Story, _ official: Official) async throws {
        self.official = official
        let client = story.evaluations
        let today = SystemWallClock().today
        _ = try await client.createEvaluationRound(
            CreateEvaluationRoundRequest(
                evaluationRound: EvaluationRound(
                    organization: official.managingOrganization,
                    subjectKind: .official,
                    year: 2025,
                    period: .year,
                    dueDate: Self.date(today.adding(days: 20))
                ),
                evaluationRoundID: "guarded"
            )
        )
        _ = try await client.createEvaluation(
            CreateEvaluationRequest(
                evaluation: Evaluation(evaluationRound: Self.round, subject: official.name),
                evaluationID: "guarded"
            )
        )
        _ = try await client.submitSelfAssessment(
            SubmitSelfAssessmentRequest(
                name: Self.name,
                selfAssessment: SelfAssessment(grade: .httnv, remarks: Self.mark)
            )
        )
        try await Self.decide(client, today)
        try await Self.contest(client, today)
    }

    private static func decide(_ client: EvaluationClient, _ today: CalendarDate) async throws {
        _ = try await client.appraiseEvaluation(
            AppraiseEvaluationRequest(name: name, appraisal: appraisal(today))
        )
        _ = try await client.decideEvaluation(
            DecideEvaluationRequest(name: name, decision: decision(.httnv, today)),
            .cleared(.everything)
        )
        _ = try await client.publishEvaluationRound(PublishEvaluationRoundRequest(name: round))
    }

    private static func contest(_ client: EvaluationClient, _ today: CalendarDate) async throws {
        _ = try await client.contestEvaluation(ContestEvaluationRequest(name: name, reason: mark))
        _ = try await client.reviewEvaluation(
            ReviewEvaluationRequest(name: name, review: decision(.httnv, today))
        )
        _ = try await client.notifyEvaluation(NotifyEvaluationRequest(name: name))
        _ = try await client.closeEvaluationRound(CloseEvaluationRoundRequest(name: round))
        _ = try await client.regradeEvaluation(
            RegradeEvaluationRequest(
                name: name,
                regrading: Regrading(
                    decision: decision(.khtnv, today),
                    ground: .disciplineFoundLater
                ),
                appraisal: appraisal(today)
            ),
            .cleared(.everything)
        )
    }

    private static func appraisal(_ today: CalendarDate) -> Appraisal {
        Appraisal(
            grade: .httnv,
            generalScore: 2_500,
            resultScore: 5_000,
            opinions: mark,
            draftSentDate: date(today.adding(days: -30)),
            documentNumber: mark
        )
    }

    private static func decision(
        _ grade: EvaluationGrade,
        _ today: CalendarDate
    ) -> GradeDecision {
        GradeDecision(
            grade: grade,
            reason: mark,
            meetingDate: date(today),
            decisionNumber: mark,
            decisionDate: date(today)
        )
    }

    private static func date(_ day: CalendarDate) -> GoogleDate {
        GoogleDate(year: Int32(day.year), month: Int32(day.month), day: Int32(day.day))
    }

    /// A question for each method whose answers hold guarded fields.
    var questions: [LeakRecords.Question] {
        let service = "canbo.personnel.v1.EvaluationService"
        func ask(_ method: String, _ json: String) -> LeakRecords.Question {
            LeakRecords.Question(path: "\(service)/\(method)") { _ in json }
        }
        return [
            ask("GetEvaluation", #"{"name": "\#(Self.name)"}"#),
            ask("ListEvaluations", #"{"parent": "\#(Self.round)"}"#),
            ask("ListEvaluations", #"{"parent": "\#(official.name)"}"#),
            ask("GetEvaluationDistribution", #"{"name": "\#(Self.round)"}"#),
        ]
            + [
                "CreateEvaluation", "SubmitSelfAssessment", "AppraiseEvaluation",
                "DecideEvaluation", "ContestEvaluation", "ReviewEvaluation", "NotifyEvaluation",
                "RegradeEvaluation", "RegisterEvaluation",
            ].map { method in
                LeakRecords.Question(path: "\(service)/\(method)", isRefused: true) { _ in "{}" }
            }
    }
}
