// swift-format-ignore-file
// Made by StubGenerator from the .proto files; do not edit. `make generate` renews it.
// Source: canbo/personnel/v1/screening_service.proto

public import RPC

/// The methods of `canbo.personnel.v1.ScreeningService`.
public enum ScreeningMethods {
    /// `canbo.personnel.v1.ScreeningService/CreateScreeningRound`
    public static let createScreeningRound = MethodDescriptor(
        service: "canbo.personnel.v1.ScreeningService", name: "CreateScreeningRound",
        kind: .unary, idempotency: .unknown)
    /// `canbo.personnel.v1.ScreeningService/CloseScreeningRound`
    public static let closeScreeningRound = MethodDescriptor(
        service: "canbo.personnel.v1.ScreeningService", name: "CloseScreeningRound",
        kind: .unary, idempotency: .unknown)
    /// `canbo.personnel.v1.ScreeningService/GetScreeningRound`
    public static let getScreeningRound = MethodDescriptor(
        service: "canbo.personnel.v1.ScreeningService", name: "GetScreeningRound",
        kind: .unary, idempotency: .noSideEffects)
    /// `canbo.personnel.v1.ScreeningService/ListScreeningRounds`
    public static let listScreeningRounds = MethodDescriptor(
        service: "canbo.personnel.v1.ScreeningService", name: "ListScreeningRounds",
        kind: .unary, idempotency: .noSideEffects)
    /// `canbo.personnel.v1.ScreeningService/CreateScreeningItem`
    public static let createScreeningItem = MethodDescriptor(
        service: "canbo.personnel.v1.ScreeningService", name: "CreateScreeningItem",
        kind: .unary, idempotency: .unknown)
    /// `canbo.personnel.v1.ScreeningService/RecordScreeningStep`
    public static let recordScreeningStep = MethodDescriptor(
        service: "canbo.personnel.v1.ScreeningService", name: "RecordScreeningStep",
        kind: .unary, idempotency: .unknown)
    /// `canbo.personnel.v1.ScreeningService/RecordScreeningDecision`
    public static let recordScreeningDecision = MethodDescriptor(
        service: "canbo.personnel.v1.ScreeningService", name: "RecordScreeningDecision",
        kind: .unary, idempotency: .unknown)
    /// `canbo.personnel.v1.ScreeningService/GetScreeningItem`
    public static let getScreeningItem = MethodDescriptor(
        service: "canbo.personnel.v1.ScreeningService", name: "GetScreeningItem",
        kind: .unary, idempotency: .noSideEffects)
    /// `canbo.personnel.v1.ScreeningService/GetScreeningFigures`
    public static let getScreeningFigures = MethodDescriptor(
        service: "canbo.personnel.v1.ScreeningService", name: "GetScreeningFigures",
        kind: .unary, idempotency: .noSideEffects)
    /// `canbo.personnel.v1.ScreeningService/ListScreeningItems`
    public static let listScreeningItems = MethodDescriptor(
        service: "canbo.personnel.v1.ScreeningService", name: "ListScreeningItems",
        kind: .unary, idempotency: .noSideEffects)
    /// Every method in the order of the `.proto` file.
    public static let all: [MethodDescriptor] = [createScreeningRound, closeScreeningRound, getScreeningRound, listScreeningRounds, createScreeningItem, recordScreeningStep, recordScreeningDecision, getScreeningItem, getScreeningFigures, listScreeningItems]
}

/// Review and screening of members who no longer meet what membership asks (rà soát, sàng lọc).
///
/// A member is told and heard before the cell votes by secret ballot, and may ask for a reply.
public protocol ScreeningAPI: RPCService {
    /// Opens a round.
    func createScreeningRound(_ request: CreateScreeningRoundRequest, _ call: CallContext) async throws -> ScreeningRound
    /// Closes a round, once every member's screening has come to its end.
    func closeScreeningRound(_ request: CloseScreeningRoundRequest, _ call: CallContext) async throws -> ScreeningRound
    /// Returns a round.
    func getScreeningRound(_ request: GetScreeningRoundRequest, _ call: CallContext) async throws -> ScreeningRound
    /// Lists the rounds of an organisation, in the order in which they were opened.
    func listScreeningRounds(_ request: ListScreeningRoundsRequest, _ call: CallContext) async throws -> ListScreeningRoundsResponse
    /// Proposes a member for one of the categories.
    func createScreeningItem(_ request: CreateScreeningItemRequest, _ call: CallContext) async throws -> ScreeningItem
    /// Records a step that the cell takes: told, heard, listed or not, withdrawn, a reply asked for.
    func recordScreeningStep(_ request: RecordScreeningStepRequest, _ call: CallContext) async throws -> ScreeningItem
    /// Records what an organisation above the cell decides or replies; a decision that the member
    /// leaves the Party ends the membership.
    func recordScreeningDecision(_ request: RecordScreeningDecisionRequest, _ call: CallContext) async throws -> ScreeningItem
    /// Returns the screening of one member.
    func getScreeningItem(_ request: GetScreeningItemRequest, _ call: CallContext) async throws -> ScreeningItem
    /// Counts how the screenings of a round came out.
    func getScreeningFigures(_ request: GetScreeningFiguresRequest, _ call: CallContext) async throws -> ScreeningFigures
    /// Lists screenings of a round or of an official, in the order in which they were proposed.
    func listScreeningItems(_ request: ListScreeningItemsRequest, _ call: CallContext) async throws -> ListScreeningItemsResponse
}

extension ScreeningAPI {
    /// The full name of the service.
    public static var serviceName: String { "canbo.personnel.v1.ScreeningService" }

    /// The handlers of the methods in the order of the `.proto` file.
    public var handlers: [MethodHandler] {
        [
            .unary(ScreeningMethods.createScreeningRound) { try await self.createScreeningRound($0, $1) },
            .unary(ScreeningMethods.closeScreeningRound) { try await self.closeScreeningRound($0, $1) },
            .unary(ScreeningMethods.getScreeningRound) { try await self.getScreeningRound($0, $1) },
            .unary(ScreeningMethods.listScreeningRounds) { try await self.listScreeningRounds($0, $1) },
            .unary(ScreeningMethods.createScreeningItem, requests: .guarded, answers: .guarded) { try await self.createScreeningItem($0, $1) },
            .unary(ScreeningMethods.recordScreeningStep, requests: .guarded, answers: .guarded) { try await self.recordScreeningStep($0, $1) },
            .unary(ScreeningMethods.recordScreeningDecision, requests: .guarded, answers: .guarded) { try await self.recordScreeningDecision($0, $1) },
            .unary(ScreeningMethods.getScreeningItem, answers: .guarded) { try await self.getScreeningItem($0, $1) },
            .unary(ScreeningMethods.getScreeningFigures) { try await self.getScreeningFigures($0, $1) },
            .unary(ScreeningMethods.listScreeningItems, requests: .guarded, answers: .guarded) { try await self.listScreeningItems($0, $1) },
        ]
    }
}

/// Calls `canbo.personnel.v1.ScreeningService`.
public struct ScreeningClient: Sendable {
    private let channel: any ClientChannel

    /// A client that calls over the channel.
    public init(_ channel: any ClientChannel) { self.channel = channel }

    /// Opens a round.
    public func createScreeningRound(_ request: CreateScreeningRoundRequest, _ options: CallOptions = CallOptions()) async throws -> ScreeningRound {
        try await channel.unary(ScreeningMethods.createScreeningRound, request, options)
    }

    /// Closes a round, once every member's screening has come to its end.
    public func closeScreeningRound(_ request: CloseScreeningRoundRequest, _ options: CallOptions = CallOptions()) async throws -> ScreeningRound {
        try await channel.unary(ScreeningMethods.closeScreeningRound, request, options)
    }

    /// Returns a round.
    public func getScreeningRound(_ request: GetScreeningRoundRequest, _ options: CallOptions = CallOptions()) async throws -> ScreeningRound {
        try await channel.unary(ScreeningMethods.getScreeningRound, request, options)
    }

    /// Lists the rounds of an organisation, in the order in which they were opened.
    public func listScreeningRounds(_ request: ListScreeningRoundsRequest, _ options: CallOptions = CallOptions()) async throws -> ListScreeningRoundsResponse {
        try await channel.unary(ScreeningMethods.listScreeningRounds, request, options)
    }

    /// Proposes a member for one of the categories.
    public func createScreeningItem(_ request: CreateScreeningItemRequest, _ options: CallOptions = CallOptions()) async throws -> ScreeningItem {
        try await channel.unary(ScreeningMethods.createScreeningItem, request, options)
    }

    /// Records a step that the cell takes: told, heard, listed or not, withdrawn, a reply asked for.
    public func recordScreeningStep(_ request: RecordScreeningStepRequest, _ options: CallOptions = CallOptions()) async throws -> ScreeningItem {
        try await channel.unary(ScreeningMethods.recordScreeningStep, request, options)
    }

    /// Records what an organisation above the cell decides or replies; a decision that the member
    /// leaves the Party ends the membership.
    public func recordScreeningDecision(_ request: RecordScreeningDecisionRequest, _ options: CallOptions = CallOptions()) async throws -> ScreeningItem {
        try await channel.unary(ScreeningMethods.recordScreeningDecision, request, options)
    }

    /// Returns the screening of one member.
    public func getScreeningItem(_ request: GetScreeningItemRequest, _ options: CallOptions = CallOptions()) async throws -> ScreeningItem {
        try await channel.unary(ScreeningMethods.getScreeningItem, request, options)
    }

    /// Counts how the screenings of a round came out.
    public func getScreeningFigures(_ request: GetScreeningFiguresRequest, _ options: CallOptions = CallOptions()) async throws -> ScreeningFigures {
        try await channel.unary(ScreeningMethods.getScreeningFigures, request, options)
    }

    /// Lists screenings of a round or of an official, in the order in which they were proposed.
    public func listScreeningItems(_ request: ListScreeningItemsRequest, _ options: CallOptions = CallOptions()) async throws -> ListScreeningItemsResponse {
        try await channel.unary(ScreeningMethods.listScreeningItems, request, options)
    }
}
