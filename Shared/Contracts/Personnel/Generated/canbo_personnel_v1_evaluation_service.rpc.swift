// swift-format-ignore-file
// Made by StubGenerator from the .proto files; do not edit. `make generate` renews it.
// Source: canbo/personnel/v1/evaluation_service.proto

public import RPC

/// The methods of `canbo.personnel.v1.EvaluationService`.
public enum EvaluationMethods {
    /// `canbo.personnel.v1.EvaluationService/CreateEvaluationRound`
    public static let createEvaluationRound = MethodDescriptor(
        service: "canbo.personnel.v1.EvaluationService", name: "CreateEvaluationRound",
        kind: .unary, idempotency: .unknown)
    /// `canbo.personnel.v1.EvaluationService/CreateEvaluation`
    public static let createEvaluation = MethodDescriptor(
        service: "canbo.personnel.v1.EvaluationService", name: "CreateEvaluation",
        kind: .unary, idempotency: .unknown)
    /// `canbo.personnel.v1.EvaluationService/SubmitSelfAssessment`
    public static let submitSelfAssessment = MethodDescriptor(
        service: "canbo.personnel.v1.EvaluationService", name: "SubmitSelfAssessment",
        kind: .unary, idempotency: .unknown)
    /// `canbo.personnel.v1.EvaluationService/AppraiseEvaluation`
    public static let appraiseEvaluation = MethodDescriptor(
        service: "canbo.personnel.v1.EvaluationService", name: "AppraiseEvaluation",
        kind: .unary, idempotency: .unknown)
    /// `canbo.personnel.v1.EvaluationService/DecideEvaluation`
    public static let decideEvaluation = MethodDescriptor(
        service: "canbo.personnel.v1.EvaluationService", name: "DecideEvaluation",
        kind: .unary, idempotency: .unknown)
    /// `canbo.personnel.v1.EvaluationService/PublishEvaluationRound`
    public static let publishEvaluationRound = MethodDescriptor(
        service: "canbo.personnel.v1.EvaluationService", name: "PublishEvaluationRound",
        kind: .unary, idempotency: .unknown)
    /// `canbo.personnel.v1.EvaluationService/ContestEvaluation`
    public static let contestEvaluation = MethodDescriptor(
        service: "canbo.personnel.v1.EvaluationService", name: "ContestEvaluation",
        kind: .unary, idempotency: .unknown)
    /// `canbo.personnel.v1.EvaluationService/ReviewEvaluation`
    public static let reviewEvaluation = MethodDescriptor(
        service: "canbo.personnel.v1.EvaluationService", name: "ReviewEvaluation",
        kind: .unary, idempotency: .unknown)
    /// `canbo.personnel.v1.EvaluationService/NotifyEvaluation`
    public static let notifyEvaluation = MethodDescriptor(
        service: "canbo.personnel.v1.EvaluationService", name: "NotifyEvaluation",
        kind: .unary, idempotency: .unknown)
    /// `canbo.personnel.v1.EvaluationService/CloseEvaluationRound`
    public static let closeEvaluationRound = MethodDescriptor(
        service: "canbo.personnel.v1.EvaluationService", name: "CloseEvaluationRound",
        kind: .unary, idempotency: .unknown)
    /// `canbo.personnel.v1.EvaluationService/RegradeEvaluation`
    public static let regradeEvaluation = MethodDescriptor(
        service: "canbo.personnel.v1.EvaluationService", name: "RegradeEvaluation",
        kind: .unary, idempotency: .unknown)
    /// `canbo.personnel.v1.EvaluationService/RegisterEvaluation`
    public static let registerEvaluation = MethodDescriptor(
        service: "canbo.personnel.v1.EvaluationService", name: "RegisterEvaluation",
        kind: .unary, idempotency: .unknown)
    /// `canbo.personnel.v1.EvaluationService/GetEvaluationRound`
    public static let getEvaluationRound = MethodDescriptor(
        service: "canbo.personnel.v1.EvaluationService", name: "GetEvaluationRound",
        kind: .unary, idempotency: .noSideEffects)
    /// `canbo.personnel.v1.EvaluationService/ListEvaluationRounds`
    public static let listEvaluationRounds = MethodDescriptor(
        service: "canbo.personnel.v1.EvaluationService", name: "ListEvaluationRounds",
        kind: .unary, idempotency: .noSideEffects)
    /// `canbo.personnel.v1.EvaluationService/GetEvaluationDistribution`
    public static let getEvaluationDistribution = MethodDescriptor(
        service: "canbo.personnel.v1.EvaluationService", name: "GetEvaluationDistribution",
        kind: .unary, idempotency: .noSideEffects)
    /// `canbo.personnel.v1.EvaluationService/GetEvaluation`
    public static let getEvaluation = MethodDescriptor(
        service: "canbo.personnel.v1.EvaluationService", name: "GetEvaluation",
        kind: .unary, idempotency: .noSideEffects)
    /// `canbo.personnel.v1.EvaluationService/ListEvaluations`
    public static let listEvaluations = MethodDescriptor(
        service: "canbo.personnel.v1.EvaluationService", name: "ListEvaluations",
        kind: .unary, idempotency: .noSideEffects)
    /// `canbo.personnel.v1.EvaluationService/ListYearGrades`
    public static let listYearGrades = MethodDescriptor(
        service: "canbo.personnel.v1.EvaluationService", name: "ListYearGrades",
        kind: .unary, idempotency: .noSideEffects)
    /// Every method in the order of the `.proto` file.
    public static let all: [MethodDescriptor] = [createEvaluationRound, createEvaluation, submitSelfAssessment, appraiseEvaluation, decideEvaluation, publishEvaluationRound, contestEvaluation, reviewEvaluation, notifyEvaluation, closeEvaluationRound, regradeEvaluation, registerEvaluation, getEvaluationRound, listEvaluationRounds, getEvaluationDistribution, getEvaluation, listEvaluations, listYearGrades]
}

/// Evaluation of organisations, officials and members of the Party (kiểm điểm, đánh giá, xếp loại).
///
/// A step that the table of states does not have is refused with `EVALUATION_STATE_REFUSED`, which
/// names the state and what is allowed; a grade that breaks rules with `EVALUATION_REFUSED`, which
/// names every rule. Nobody grades oneself, and no grade follows from scores by itself: a person
/// decides.
public protocol EvaluationAPI: RPCService {
    /// Opens a round.
    func createEvaluationRound(_ request: CreateEvaluationRoundRequest, _ call: CallContext) async throws -> EvaluationRound
    /// Adds a subject to an open round.
    func createEvaluation(_ request: CreateEvaluationRequest, _ call: CallContext) async throws -> Evaluation
    /// Records what a subject says of itself: the person, or who may do so for an organisation.
    func submitSelfAssessment(_ request: SubmitSelfAssessmentRequest, _ call: CallContext) async throws -> Evaluation
    /// Records an appraisal, which proposes a grade; again to correct it before the decision.
    func appraiseEvaluation(_ request: AppraiseEvaluationRequest, _ call: CallContext) async throws -> Evaluation
    /// Decides on a grade: the organisation that decides on evaluations of the official by the
    /// management scope, else who reaches the subject; a head and an organisation from above. Another
    /// person than appraised it.
    func decideEvaluation(_ request: DecideEvaluationRequest, _ call: CallContext) async throws -> Evaluation
    /// Tells all grades of a round; refused while one is not decided, or more are excellent than the
    /// quota allows.
    func publishEvaluationRound(_ request: PublishEvaluationRoundRequest, _ call: CallContext) async throws -> EvaluationRound
    /// Records that the subject contests the grade that was told.
    func contestEvaluation(_ request: ContestEvaluationRequest, _ call: CallContext) async throws -> Evaluation
    /// Decides on a contest; another person than decided on the grade.
    func reviewEvaluation(_ request: ReviewEvaluationRequest, _ call: CallContext) async throws -> Evaluation
    /// Tells what a review decided.
    func notifyEvaluation(_ request: NotifyEvaluationRequest, _ call: CallContext) async throws -> Evaluation
    /// Ends a round that was published; refused while a contest is not decided on, or not told.
    func closeEvaluationRound(_ request: CloseEvaluationRoundRequest, _ call: CallContext) async throws -> EvaluationRound
    /// Changes a grade after the round, by a decision: discipline for an act of the period was found
    /// later, or a complaint was upheld. Another person than decided on the grade.
    func regradeEvaluation(_ request: RegradeEvaluationRequest, _ call: CallContext) async throws -> Evaluation
    /// Records the grade of a year that was decided before this record was kept; the rules of grades
    /// are not applied. The evaluation is in no round and is closed.
    func registerEvaluation(_ request: RegisterEvaluationRequest, _ call: CallContext) async throws -> Evaluation
    /// Returns one round.
    func getEvaluationRound(_ request: GetEvaluationRoundRequest, _ call: CallContext) async throws -> EvaluationRound
    /// Lists the rounds of an organisation, the latest first.
    func listEvaluationRounds(_ request: ListEvaluationRoundsRequest, _ call: CallContext) async throws -> ListEvaluationRoundsResponse
    /// Counts the grades decided in a round, by groups that are compared, beside the quota and the
    /// tasks.
    func getEvaluationDistribution(_ request: GetEvaluationDistributionRequest, _ call: CallContext) async throws -> EvaluationDistribution
    /// Returns one evaluation: the present one, or that of a day as known now or at an instant.
    func getEvaluation(_ request: GetEvaluationRequest, _ call: CallContext) async throws -> Evaluation
    /// Lists evaluations in the order in which they were added: of a round, an official, a member or
    /// an organisation.
    func listEvaluations(_ request: ListEvaluationsRequest, _ call: CallContext) async throws -> ListEvaluationsResponse
    /// Lists the grades of the last years of a subject, the latest first, as they stood on a day: what
    /// other services ask before they appoint or plan.
    func listYearGrades(_ request: ListYearGradesRequest, _ call: CallContext) async throws -> ListYearGradesResponse
}

extension EvaluationAPI {
    /// The full name of the service.
    public static var serviceName: String { "canbo.personnel.v1.EvaluationService" }

    /// The handlers of the methods in the order of the `.proto` file.
    public var handlers: [MethodHandler] {
        [
            .unary(EvaluationMethods.createEvaluationRound) { try await self.createEvaluationRound($0, $1) },
            .unary(EvaluationMethods.createEvaluation, requests: .guarded, answers: .guarded) { try await self.createEvaluation($0, $1) },
            .unary(EvaluationMethods.submitSelfAssessment, requests: .guarded, answers: .guarded) { try await self.submitSelfAssessment($0, $1) },
            .unary(EvaluationMethods.appraiseEvaluation, requests: .guarded, answers: .guarded) { try await self.appraiseEvaluation($0, $1) },
            .unary(EvaluationMethods.decideEvaluation, requests: .guarded, answers: .guarded) { try await self.decideEvaluation($0, $1) },
            .unary(EvaluationMethods.publishEvaluationRound) { try await self.publishEvaluationRound($0, $1) },
            .unary(EvaluationMethods.contestEvaluation, requests: .guarded, answers: .guarded) { try await self.contestEvaluation($0, $1) },
            .unary(EvaluationMethods.reviewEvaluation, requests: .guarded, answers: .guarded) { try await self.reviewEvaluation($0, $1) },
            .unary(EvaluationMethods.notifyEvaluation, answers: .guarded) { try await self.notifyEvaluation($0, $1) },
            .unary(EvaluationMethods.closeEvaluationRound) { try await self.closeEvaluationRound($0, $1) },
            .unary(EvaluationMethods.regradeEvaluation, requests: .guarded, answers: .guarded) { try await self.regradeEvaluation($0, $1) },
            .unary(EvaluationMethods.registerEvaluation, requests: .guarded, answers: .guarded) { try await self.registerEvaluation($0, $1) },
            .unary(EvaluationMethods.getEvaluationRound) { try await self.getEvaluationRound($0, $1) },
            .unary(EvaluationMethods.listEvaluationRounds) { try await self.listEvaluationRounds($0, $1) },
            .unary(EvaluationMethods.getEvaluationDistribution, answers: .guarded) { try await self.getEvaluationDistribution($0, $1) },
            .unary(EvaluationMethods.getEvaluation, answers: .guarded) { try await self.getEvaluation($0, $1) },
            .unary(EvaluationMethods.listEvaluations, answers: .guarded) { try await self.listEvaluations($0, $1) },
            .unary(EvaluationMethods.listYearGrades) { try await self.listYearGrades($0, $1) },
        ]
    }
}

/// Calls `canbo.personnel.v1.EvaluationService`.
public struct EvaluationClient: Sendable {
    private let channel: any ClientChannel

    /// A client that calls over the channel.
    public init(_ channel: any ClientChannel) { self.channel = channel }

    /// Opens a round.
    public func createEvaluationRound(_ request: CreateEvaluationRoundRequest, _ options: CallOptions = CallOptions()) async throws -> EvaluationRound {
        try await channel.unary(EvaluationMethods.createEvaluationRound, request, options)
    }

    /// Adds a subject to an open round.
    public func createEvaluation(_ request: CreateEvaluationRequest, _ options: CallOptions = CallOptions()) async throws -> Evaluation {
        try await channel.unary(EvaluationMethods.createEvaluation, request, options)
    }

    /// Records what a subject says of itself: the person, or who may do so for an organisation.
    public func submitSelfAssessment(_ request: SubmitSelfAssessmentRequest, _ options: CallOptions = CallOptions()) async throws -> Evaluation {
        try await channel.unary(EvaluationMethods.submitSelfAssessment, request, options)
    }

    /// Records an appraisal, which proposes a grade; again to correct it before the decision.
    public func appraiseEvaluation(_ request: AppraiseEvaluationRequest, _ options: CallOptions = CallOptions()) async throws -> Evaluation {
        try await channel.unary(EvaluationMethods.appraiseEvaluation, request, options)
    }

    /// Decides on a grade: the organisation that decides on evaluations of the official by the
    /// management scope, else who reaches the subject; a head and an organisation from above. Another
    /// person than appraised it.
    public func decideEvaluation(_ request: DecideEvaluationRequest, _ options: CallOptions = CallOptions()) async throws -> Evaluation {
        try await channel.unary(EvaluationMethods.decideEvaluation, request, options)
    }

    /// Tells all grades of a round; refused while one is not decided, or more are excellent than the
    /// quota allows.
    public func publishEvaluationRound(_ request: PublishEvaluationRoundRequest, _ options: CallOptions = CallOptions()) async throws -> EvaluationRound {
        try await channel.unary(EvaluationMethods.publishEvaluationRound, request, options)
    }

    /// Records that the subject contests the grade that was told.
    public func contestEvaluation(_ request: ContestEvaluationRequest, _ options: CallOptions = CallOptions()) async throws -> Evaluation {
        try await channel.unary(EvaluationMethods.contestEvaluation, request, options)
    }

    /// Decides on a contest; another person than decided on the grade.
    public func reviewEvaluation(_ request: ReviewEvaluationRequest, _ options: CallOptions = CallOptions()) async throws -> Evaluation {
        try await channel.unary(EvaluationMethods.reviewEvaluation, request, options)
    }

    /// Tells what a review decided.
    public func notifyEvaluation(_ request: NotifyEvaluationRequest, _ options: CallOptions = CallOptions()) async throws -> Evaluation {
        try await channel.unary(EvaluationMethods.notifyEvaluation, request, options)
    }

    /// Ends a round that was published; refused while a contest is not decided on, or not told.
    public func closeEvaluationRound(_ request: CloseEvaluationRoundRequest, _ options: CallOptions = CallOptions()) async throws -> EvaluationRound {
        try await channel.unary(EvaluationMethods.closeEvaluationRound, request, options)
    }

    /// Changes a grade after the round, by a decision: discipline for an act of the period was found
    /// later, or a complaint was upheld. Another person than decided on the grade.
    public func regradeEvaluation(_ request: RegradeEvaluationRequest, _ options: CallOptions = CallOptions()) async throws -> Evaluation {
        try await channel.unary(EvaluationMethods.regradeEvaluation, request, options)
    }

    /// Records the grade of a year that was decided before this record was kept; the rules of grades
    /// are not applied. The evaluation is in no round and is closed.
    public func registerEvaluation(_ request: RegisterEvaluationRequest, _ options: CallOptions = CallOptions()) async throws -> Evaluation {
        try await channel.unary(EvaluationMethods.registerEvaluation, request, options)
    }

    /// Returns one round.
    public func getEvaluationRound(_ request: GetEvaluationRoundRequest, _ options: CallOptions = CallOptions()) async throws -> EvaluationRound {
        try await channel.unary(EvaluationMethods.getEvaluationRound, request, options)
    }

    /// Lists the rounds of an organisation, the latest first.
    public func listEvaluationRounds(_ request: ListEvaluationRoundsRequest, _ options: CallOptions = CallOptions()) async throws -> ListEvaluationRoundsResponse {
        try await channel.unary(EvaluationMethods.listEvaluationRounds, request, options)
    }

    /// Counts the grades decided in a round, by groups that are compared, beside the quota and the
    /// tasks.
    public func getEvaluationDistribution(_ request: GetEvaluationDistributionRequest, _ options: CallOptions = CallOptions()) async throws -> EvaluationDistribution {
        try await channel.unary(EvaluationMethods.getEvaluationDistribution, request, options)
    }

    /// Returns one evaluation: the present one, or that of a day as known now or at an instant.
    public func getEvaluation(_ request: GetEvaluationRequest, _ options: CallOptions = CallOptions()) async throws -> Evaluation {
        try await channel.unary(EvaluationMethods.getEvaluation, request, options)
    }

    /// Lists evaluations in the order in which they were added: of a round, an official, a member or
    /// an organisation.
    public func listEvaluations(_ request: ListEvaluationsRequest, _ options: CallOptions = CallOptions()) async throws -> ListEvaluationsResponse {
        try await channel.unary(EvaluationMethods.listEvaluations, request, options)
    }

    /// Lists the grades of the last years of a subject, the latest first, as they stood on a day: what
    /// other services ask before they appoint or plan.
    public func listYearGrades(_ request: ListYearGradesRequest, _ options: CallOptions = CallOptions()) async throws -> ListYearGradesResponse {
        try await channel.unary(EvaluationMethods.listYearGrades, request, options)
    }
}
