// swift-format-ignore-file
// Made by StubGenerator from the .proto files; do not edit. `make generate` renews it.
// Source: canbo/personnel/v1/training_service.proto

public import RPC

/// The methods of `canbo.personnel.v1.TrainingService`.
public enum TrainingMethods {
    /// `canbo.personnel.v1.TrainingService/CreateTrainingPlan`
    public static let createTrainingPlan = MethodDescriptor(
        service: "canbo.personnel.v1.TrainingService", name: "CreateTrainingPlan",
        kind: .unary, idempotency: .unknown)
    /// `canbo.personnel.v1.TrainingService/CreateTrainingClass`
    public static let createTrainingClass = MethodDescriptor(
        service: "canbo.personnel.v1.TrainingService", name: "CreateTrainingClass",
        kind: .unary, idempotency: .unknown)
    /// `canbo.personnel.v1.TrainingService/AdvanceTrainingClass`
    public static let advanceTrainingClass = MethodDescriptor(
        service: "canbo.personnel.v1.TrainingService", name: "AdvanceTrainingClass",
        kind: .unary, idempotency: .unknown)
    /// `canbo.personnel.v1.TrainingService/CreateEnrolment`
    public static let createEnrolment = MethodDescriptor(
        service: "canbo.personnel.v1.TrainingService", name: "CreateEnrolment",
        kind: .unary, idempotency: .unknown)
    /// `canbo.personnel.v1.TrainingService/ConfirmEnrolment`
    public static let confirmEnrolment = MethodDescriptor(
        service: "canbo.personnel.v1.TrainingService", name: "ConfirmEnrolment",
        kind: .unary, idempotency: .unknown)
    /// `canbo.personnel.v1.TrainingService/RecordEnrolmentStep`
    public static let recordEnrolmentStep = MethodDescriptor(
        service: "canbo.personnel.v1.TrainingService", name: "RecordEnrolmentStep",
        kind: .unary, idempotency: .unknown)
    /// `canbo.personnel.v1.TrainingService/GetTrainingPlan`
    public static let getTrainingPlan = MethodDescriptor(
        service: "canbo.personnel.v1.TrainingService", name: "GetTrainingPlan",
        kind: .unary, idempotency: .noSideEffects)
    /// `canbo.personnel.v1.TrainingService/ListTrainingPlans`
    public static let listTrainingPlans = MethodDescriptor(
        service: "canbo.personnel.v1.TrainingService", name: "ListTrainingPlans",
        kind: .unary, idempotency: .noSideEffects)
    /// `canbo.personnel.v1.TrainingService/GetTrainingClass`
    public static let getTrainingClass = MethodDescriptor(
        service: "canbo.personnel.v1.TrainingService", name: "GetTrainingClass",
        kind: .unary, idempotency: .noSideEffects)
    /// `canbo.personnel.v1.TrainingService/ListTrainingClasses`
    public static let listTrainingClasses = MethodDescriptor(
        service: "canbo.personnel.v1.TrainingService", name: "ListTrainingClasses",
        kind: .unary, idempotency: .noSideEffects)
    /// `canbo.personnel.v1.TrainingService/GetEnrolment`
    public static let getEnrolment = MethodDescriptor(
        service: "canbo.personnel.v1.TrainingService", name: "GetEnrolment",
        kind: .unary, idempotency: .noSideEffects)
    /// `canbo.personnel.v1.TrainingService/ListEnrolments`
    public static let listEnrolments = MethodDescriptor(
        service: "canbo.personnel.v1.TrainingService", name: "ListEnrolments",
        kind: .unary, idempotency: .noSideEffects)
    /// `canbo.personnel.v1.TrainingService/GetTrainingReport`
    public static let getTrainingReport = MethodDescriptor(
        service: "canbo.personnel.v1.TrainingService", name: "GetTrainingReport",
        kind: .unary, idempotency: .noSideEffects)
    /// `canbo.personnel.v1.TrainingService/ListPeriodShortfalls`
    public static let listPeriodShortfalls = MethodDescriptor(
        service: "canbo.personnel.v1.TrainingService", name: "ListPeriodShortfalls",
        kind: .unary, idempotency: .noSideEffects)
    /// `canbo.personnel.v1.TrainingService/ListLeadershipShortfalls`
    public static let listLeadershipShortfalls = MethodDescriptor(
        service: "canbo.personnel.v1.TrainingService", name: "ListLeadershipShortfalls",
        kind: .unary, idempotency: .noSideEffects)
    /// Every method in the order of the `.proto` file.
    public static let all: [MethodDescriptor] = [createTrainingPlan, createTrainingClass, advanceTrainingClass, createEnrolment, confirmEnrolment, recordEnrolmentStep, getTrainingPlan, listTrainingPlans, getTrainingClass, listTrainingClasses, getEnrolment, listEnrolments, getTrainingReport, listPeriodShortfalls, listLeadershipShortfalls]
}

/// Training of officials (đào tạo, bồi dưỡng).
///
/// A step that the table of states does not have is refused with `TRAINING_STATE_REFUSED`, which
/// names the state and what is allowed; an enrolment that breaks rules with `ENROLMENT_REFUSED`,
/// which names every rule. Before an official is nominated and confirmed, discipline is asked what
/// stands against it; without its answer nothing is written.
public protocol TrainingAPI: RPCService {
    /// Records a plan that was approved.
    func createTrainingPlan(_ request: CreateTrainingPlanRequest, _ call: CallContext) async throws -> TrainingPlan
    /// Adds a class to a plan.
    func createTrainingClass(_ request: CreateTrainingClassRequest, _ call: CallContext) async throws -> TrainingClass
    /// Records that a class began, was finished or was cancelled.
    func advanceTrainingClass(_ request: AdvanceTrainingClassRequest, _ call: CallContext) async throws -> TrainingClass
    /// Nominates an official for a class that is planned.
    func createEnrolment(_ request: CreateEnrolmentRequest, _ call: CallContext) async throws -> Enrolment
    /// Confirms a nomination. Another person than nominated.
    func confirmEnrolment(_ request: ConfirmEnrolmentRequest, _ call: CallContext) async throws -> Enrolment
    /// Records that an official takes part, passed, failed, or was taken out.
    func recordEnrolmentStep(_ request: RecordEnrolmentStepRequest, _ call: CallContext) async throws -> Enrolment
    /// Returns one plan.
    func getTrainingPlan(_ request: GetTrainingPlanRequest, _ call: CallContext) async throws -> TrainingPlan
    /// Lists the plans of an organisation, the latest recorded first.
    func listTrainingPlans(_ request: ListTrainingPlansRequest, _ call: CallContext) async throws -> ListTrainingPlansResponse
    /// Returns one class: the present one, or that of a day as known now or at an instant.
    func getTrainingClass(_ request: GetTrainingClassRequest, _ call: CallContext) async throws -> TrainingClass
    /// Lists the classes of an organisation and all below it, or of a plan, in the order in which they
    /// begin; with the state PLANNED and a first day those to come (`RPT-TRN-02`).
    func listTrainingClasses(_ request: ListTrainingClassesRequest, _ call: CallContext) async throws -> ListTrainingClassesResponse
    /// Returns one enrolment: the present one, or that of a day as known now or at an instant.
    func getEnrolment(_ request: GetEnrolmentRequest, _ call: CallContext) async throws -> Enrolment
    /// Lists the enrolments of a class or of an official, in the order in which they were recorded.
    func listEnrolments(_ request: ListEnrolmentsRequest, _ call: CallContext) async throws -> ListEnrolmentsResponse
    /// Counts who takes part in a class, by plan kind.
    func getTrainingReport(_ request: GetTrainingReportRequest, _ call: CallContext) async throws -> TrainingReport
    /// Lists officials of an organisation and all below it, by the present facts, who miss the periods
    /// of a year.
    func listPeriodShortfalls(_ request: ListPeriodShortfallsRequest, _ call: CallContext) async throws -> ListPeriodShortfallsResponse
    /// Lists who was appointed to a leading post there, still holds it and misses the leadership
    /// course of the time after it, by the present facts.
    func listLeadershipShortfalls(_ request: ListLeadershipShortfallsRequest, _ call: CallContext) async throws -> ListLeadershipShortfallsResponse
}

extension TrainingAPI {
    /// The full name of the service.
    public static var serviceName: String { "canbo.personnel.v1.TrainingService" }

    /// The handlers of the methods in the order of the `.proto` file.
    public var handlers: [MethodHandler] {
        [
            .unary(TrainingMethods.createTrainingPlan) { try await self.createTrainingPlan($0, $1) },
            .unary(TrainingMethods.createTrainingClass) { try await self.createTrainingClass($0, $1) },
            .unary(TrainingMethods.advanceTrainingClass) { try await self.advanceTrainingClass($0, $1) },
            .unary(TrainingMethods.createEnrolment) { try await self.createEnrolment($0, $1) },
            .unary(TrainingMethods.confirmEnrolment) { try await self.confirmEnrolment($0, $1) },
            .unary(TrainingMethods.recordEnrolmentStep) { try await self.recordEnrolmentStep($0, $1) },
            .unary(TrainingMethods.getTrainingPlan) { try await self.getTrainingPlan($0, $1) },
            .unary(TrainingMethods.listTrainingPlans) { try await self.listTrainingPlans($0, $1) },
            .unary(TrainingMethods.getTrainingClass) { try await self.getTrainingClass($0, $1) },
            .unary(TrainingMethods.listTrainingClasses) { try await self.listTrainingClasses($0, $1) },
            .unary(TrainingMethods.getEnrolment) { try await self.getEnrolment($0, $1) },
            .unary(TrainingMethods.listEnrolments) { try await self.listEnrolments($0, $1) },
            .unary(TrainingMethods.getTrainingReport) { try await self.getTrainingReport($0, $1) },
            .unary(TrainingMethods.listPeriodShortfalls) { try await self.listPeriodShortfalls($0, $1) },
            .unary(TrainingMethods.listLeadershipShortfalls) { try await self.listLeadershipShortfalls($0, $1) },
        ]
    }
}

/// Calls `canbo.personnel.v1.TrainingService`.
public struct TrainingClient: Sendable {
    private let channel: any ClientChannel

    /// A client that calls over the channel.
    public init(_ channel: any ClientChannel) { self.channel = channel }

    /// Records a plan that was approved.
    public func createTrainingPlan(_ request: CreateTrainingPlanRequest, _ options: CallOptions = CallOptions()) async throws -> TrainingPlan {
        try await channel.unary(TrainingMethods.createTrainingPlan, request, options)
    }

    /// Adds a class to a plan.
    public func createTrainingClass(_ request: CreateTrainingClassRequest, _ options: CallOptions = CallOptions()) async throws -> TrainingClass {
        try await channel.unary(TrainingMethods.createTrainingClass, request, options)
    }

    /// Records that a class began, was finished or was cancelled.
    public func advanceTrainingClass(_ request: AdvanceTrainingClassRequest, _ options: CallOptions = CallOptions()) async throws -> TrainingClass {
        try await channel.unary(TrainingMethods.advanceTrainingClass, request, options)
    }

    /// Nominates an official for a class that is planned.
    public func createEnrolment(_ request: CreateEnrolmentRequest, _ options: CallOptions = CallOptions()) async throws -> Enrolment {
        try await channel.unary(TrainingMethods.createEnrolment, request, options)
    }

    /// Confirms a nomination. Another person than nominated.
    public func confirmEnrolment(_ request: ConfirmEnrolmentRequest, _ options: CallOptions = CallOptions()) async throws -> Enrolment {
        try await channel.unary(TrainingMethods.confirmEnrolment, request, options)
    }

    /// Records that an official takes part, passed, failed, or was taken out.
    public func recordEnrolmentStep(_ request: RecordEnrolmentStepRequest, _ options: CallOptions = CallOptions()) async throws -> Enrolment {
        try await channel.unary(TrainingMethods.recordEnrolmentStep, request, options)
    }

    /// Returns one plan.
    public func getTrainingPlan(_ request: GetTrainingPlanRequest, _ options: CallOptions = CallOptions()) async throws -> TrainingPlan {
        try await channel.unary(TrainingMethods.getTrainingPlan, request, options)
    }

    /// Lists the plans of an organisation, the latest recorded first.
    public func listTrainingPlans(_ request: ListTrainingPlansRequest, _ options: CallOptions = CallOptions()) async throws -> ListTrainingPlansResponse {
        try await channel.unary(TrainingMethods.listTrainingPlans, request, options)
    }

    /// Returns one class: the present one, or that of a day as known now or at an instant.
    public func getTrainingClass(_ request: GetTrainingClassRequest, _ options: CallOptions = CallOptions()) async throws -> TrainingClass {
        try await channel.unary(TrainingMethods.getTrainingClass, request, options)
    }

    /// Lists the classes of an organisation and all below it, or of a plan, in the order in which they
    /// begin; with the state PLANNED and a first day those to come (`RPT-TRN-02`).
    public func listTrainingClasses(_ request: ListTrainingClassesRequest, _ options: CallOptions = CallOptions()) async throws -> ListTrainingClassesResponse {
        try await channel.unary(TrainingMethods.listTrainingClasses, request, options)
    }

    /// Returns one enrolment: the present one, or that of a day as known now or at an instant.
    public func getEnrolment(_ request: GetEnrolmentRequest, _ options: CallOptions = CallOptions()) async throws -> Enrolment {
        try await channel.unary(TrainingMethods.getEnrolment, request, options)
    }

    /// Lists the enrolments of a class or of an official, in the order in which they were recorded.
    public func listEnrolments(_ request: ListEnrolmentsRequest, _ options: CallOptions = CallOptions()) async throws -> ListEnrolmentsResponse {
        try await channel.unary(TrainingMethods.listEnrolments, request, options)
    }

    /// Counts who takes part in a class, by plan kind.
    public func getTrainingReport(_ request: GetTrainingReportRequest, _ options: CallOptions = CallOptions()) async throws -> TrainingReport {
        try await channel.unary(TrainingMethods.getTrainingReport, request, options)
    }

    /// Lists officials of an organisation and all below it, by the present facts, who miss the periods
    /// of a year.
    public func listPeriodShortfalls(_ request: ListPeriodShortfallsRequest, _ options: CallOptions = CallOptions()) async throws -> ListPeriodShortfallsResponse {
        try await channel.unary(TrainingMethods.listPeriodShortfalls, request, options)
    }

    /// Lists who was appointed to a leading post there, still holds it and misses the leadership
    /// course of the time after it, by the present facts.
    public func listLeadershipShortfalls(_ request: ListLeadershipShortfallsRequest, _ options: CallOptions = CallOptions()) async throws -> ListLeadershipShortfallsResponse {
        try await channel.unary(TrainingMethods.listLeadershipShortfalls, request, options)
    }
}
