// swift-format-ignore-file
// Made by StubGenerator from the .proto files; do not edit. `make generate` renews it.
// Source: canbo/planning/v1/planning_service.proto

public import RPC

/// The methods of `canbo.planning.v1.PlanningService`.
public enum PlanningMethods {
    /// `canbo.planning.v1.PlanningService/CreatePlan`
    public static let createPlan = MethodDescriptor(
        service: "canbo.planning.v1.PlanningService", name: "CreatePlan",
        kind: .unary, idempotency: .idempotent)
    /// `canbo.planning.v1.PlanningService/GetPlan`
    public static let getPlan = MethodDescriptor(
        service: "canbo.planning.v1.PlanningService", name: "GetPlan",
        kind: .unary, idempotency: .noSideEffects)
    /// `canbo.planning.v1.PlanningService/ListPlans`
    public static let listPlans = MethodDescriptor(
        service: "canbo.planning.v1.PlanningService", name: "ListPlans",
        kind: .unary, idempotency: .noSideEffects)
    /// `canbo.planning.v1.PlanningService/ChooseSource`
    public static let chooseSource = MethodDescriptor(
        service: "canbo.planning.v1.PlanningService", name: "ChooseSource",
        kind: .unary, idempotency: .idempotent)
    /// `canbo.planning.v1.PlanningService/CreatePlanPost`
    public static let createPlanPost = MethodDescriptor(
        service: "canbo.planning.v1.PlanningService", name: "CreatePlanPost",
        kind: .unary, idempotency: .idempotent)
    /// `canbo.planning.v1.PlanningService/ListPlanPosts`
    public static let listPlanPosts = MethodDescriptor(
        service: "canbo.planning.v1.PlanningService", name: "ListPlanPosts",
        kind: .unary, idempotency: .noSideEffects)
    /// `canbo.planning.v1.PlanningService/AddEntry`
    public static let addEntry = MethodDescriptor(
        service: "canbo.planning.v1.PlanningService", name: "AddEntry",
        kind: .unary, idempotency: .idempotent)
    /// `canbo.planning.v1.PlanningService/GetEntry`
    public static let getEntry = MethodDescriptor(
        service: "canbo.planning.v1.PlanningService", name: "GetEntry",
        kind: .unary, idempotency: .noSideEffects)
    /// `canbo.planning.v1.PlanningService/ListEntries`
    public static let listEntries = MethodDescriptor(
        service: "canbo.planning.v1.PlanningService", name: "ListEntries",
        kind: .unary, idempotency: .noSideEffects)
    /// Every method in the order of the `.proto` file.
    public static let all: [MethodDescriptor] = [createPlan, getPlan, listPlans, chooseSource, createPlanPost, listPlanPosts, addEntry, getEntry, listEntries]
}

/// Succession planning (quy hoạch).
public protocol PlanningAPI: RPCService {
    /// Creates a plan without posts, in state NOT_STARTED.
    ///
    /// ALREADY_EXISTS when the identifier, or the number in the organisation, is taken.
    func createPlan(_ request: CreatePlanRequest, _ call: CallContext) async throws -> Plan
    /// Returns one plan.
    func getPlan(_ request: GetPlanRequest, _ call: CallContext) async throws -> Plan
    /// Lists plans, the latest created first.
    func listPlans(_ request: ListPlansRequest, _ call: CallContext) async throws -> ListPlansResponse
    /// Closes a plan for entries: its persons are chosen (state SOURCE_CHOSEN).
    ///
    /// ABORTED when the plan changed since `etag` was read.
    func chooseSource(_ request: ChooseSourceRequest, _ call: CallContext) async throws -> Plan
    /// Adds a post to a plan; the first one puts the plan into state PREPARING.
    func createPlanPost(_ request: CreatePlanPostRequest, _ call: CallContext) async throws -> PlanPost
    /// Lists the posts of a plan in the order of their creation.
    func listPlanPosts(_ request: ListPlanPostsRequest, _ call: CallContext) async throws -> ListPlanPostsResponse
    /// Enters an official for a post.
    ///
    /// FAILED_PRECONDITION names each rule that stands against it: `PreconditionFailure.violations`
    /// with the rule code as `type` and the official as `subject`. UNAVAILABLE, with nothing written,
    /// when personnel or discipline does not answer. Announces `plan.entry_added`.
    func addEntry(_ request: AddEntryRequest, _ call: CallContext) async throws -> PlanEntry
    /// Returns one entry.
    func getEntry(_ request: GetEntryRequest, _ call: CallContext) async throws -> PlanEntry
    /// Lists the entries of a post in the order in which they were made.
    func listEntries(_ request: ListEntriesRequest, _ call: CallContext) async throws -> ListEntriesResponse
}

extension PlanningAPI {
    /// The full name of the service.
    public static var serviceName: String { "canbo.planning.v1.PlanningService" }

    /// The handlers of the methods in the order of the `.proto` file.
    public var handlers: [MethodHandler] {
        [
            .unary(PlanningMethods.createPlan, requests: .guarded, answers: .guarded) { try await self.createPlan($0, $1) },
            .unary(PlanningMethods.getPlan, answers: .guarded) { try await self.getPlan($0, $1) },
            .unary(PlanningMethods.listPlans, answers: .guarded) { try await self.listPlans($0, $1) },
            .unary(PlanningMethods.chooseSource, answers: .guarded) { try await self.chooseSource($0, $1) },
            .unary(PlanningMethods.createPlanPost, requests: .guarded, answers: .guarded) { try await self.createPlanPost($0, $1) },
            .unary(PlanningMethods.listPlanPosts, answers: .guarded) { try await self.listPlanPosts($0, $1) },
            .unary(PlanningMethods.addEntry, requests: .guarded, answers: .guarded) { try await self.addEntry($0, $1) },
            .unary(PlanningMethods.getEntry, answers: .guarded) { try await self.getEntry($0, $1) },
            .unary(PlanningMethods.listEntries, answers: .guarded) { try await self.listEntries($0, $1) },
        ]
    }
}

/// Calls `canbo.planning.v1.PlanningService`.
public struct PlanningClient: Sendable {
    private let channel: any ClientChannel

    /// A client that calls over the channel.
    public init(_ channel: any ClientChannel) { self.channel = channel }

    /// Creates a plan without posts, in state NOT_STARTED.
    ///
    /// ALREADY_EXISTS when the identifier, or the number in the organisation, is taken.
    public func createPlan(_ request: CreatePlanRequest, _ options: CallOptions = CallOptions()) async throws -> Plan {
        try await channel.unary(PlanningMethods.createPlan, request, options)
    }

    /// Returns one plan.
    public func getPlan(_ request: GetPlanRequest, _ options: CallOptions = CallOptions()) async throws -> Plan {
        try await channel.unary(PlanningMethods.getPlan, request, options)
    }

    /// Lists plans, the latest created first.
    public func listPlans(_ request: ListPlansRequest, _ options: CallOptions = CallOptions()) async throws -> ListPlansResponse {
        try await channel.unary(PlanningMethods.listPlans, request, options)
    }

    /// Closes a plan for entries: its persons are chosen (state SOURCE_CHOSEN).
    ///
    /// ABORTED when the plan changed since `etag` was read.
    public func chooseSource(_ request: ChooseSourceRequest, _ options: CallOptions = CallOptions()) async throws -> Plan {
        try await channel.unary(PlanningMethods.chooseSource, request, options)
    }

    /// Adds a post to a plan; the first one puts the plan into state PREPARING.
    public func createPlanPost(_ request: CreatePlanPostRequest, _ options: CallOptions = CallOptions()) async throws -> PlanPost {
        try await channel.unary(PlanningMethods.createPlanPost, request, options)
    }

    /// Lists the posts of a plan in the order of their creation.
    public func listPlanPosts(_ request: ListPlanPostsRequest, _ options: CallOptions = CallOptions()) async throws -> ListPlanPostsResponse {
        try await channel.unary(PlanningMethods.listPlanPosts, request, options)
    }

    /// Enters an official for a post.
    ///
    /// FAILED_PRECONDITION names each rule that stands against it: `PreconditionFailure.violations`
    /// with the rule code as `type` and the official as `subject`. UNAVAILABLE, with nothing written,
    /// when personnel or discipline does not answer. Announces `plan.entry_added`.
    public func addEntry(_ request: AddEntryRequest, _ options: CallOptions = CallOptions()) async throws -> PlanEntry {
        try await channel.unary(PlanningMethods.addEntry, request, options)
    }

    /// Returns one entry.
    public func getEntry(_ request: GetEntryRequest, _ options: CallOptions = CallOptions()) async throws -> PlanEntry {
        try await channel.unary(PlanningMethods.getEntry, request, options)
    }

    /// Lists the entries of a post in the order in which they were made.
    public func listEntries(_ request: ListEntriesRequest, _ options: CallOptions = CallOptions()) async throws -> ListEntriesResponse {
        try await channel.unary(PlanningMethods.listEntries, request, options)
    }
}
