// swift-format-ignore-file
// Made by StubGenerator from the .proto files; do not edit. `make generate` renews it.
// Source: canbo/personnel/v1/management_scope_service.proto

public import RPC

/// The methods of `canbo.personnel.v1.ManagementScopeService`.
public enum ManagementScopeMethods {
    /// `canbo.personnel.v1.ManagementScopeService/GetManagementScope`
    public static let getManagementScope = MethodDescriptor(
        service: "canbo.personnel.v1.ManagementScopeService", name: "GetManagementScope",
        kind: .unary, idempotency: .noSideEffects)
    /// `canbo.personnel.v1.ManagementScopeService/ListManagementScopes`
    public static let listManagementScopes = MethodDescriptor(
        service: "canbo.personnel.v1.ManagementScopeService", name: "ListManagementScopes",
        kind: .unary, idempotency: .noSideEffects)
    /// `canbo.personnel.v1.ManagementScopeService/CreateManagementScope`
    public static let createManagementScope = MethodDescriptor(
        service: "canbo.personnel.v1.ManagementScopeService", name: "CreateManagementScope",
        kind: .unary, idempotency: .unknown)
    /// `canbo.personnel.v1.ManagementScopeService/EndManagementScope`
    public static let endManagementScope = MethodDescriptor(
        service: "canbo.personnel.v1.ManagementScopeService", name: "EndManagementScope",
        kind: .unary, idempotency: .idempotent)
    /// `canbo.personnel.v1.ManagementScopeService/ExplainScope`
    public static let explainScope = MethodDescriptor(
        service: "canbo.personnel.v1.ManagementScopeService", name: "ExplainScope",
        kind: .unary, idempotency: .noSideEffects)
    /// Every method in the order of the `.proto` file.
    public static let all: [MethodDescriptor] = [getManagementScope, listManagementScopes, createManagementScope, endManagementScope, explainScope]
}

/// Management scopes, and in which of them posts and officials are.
///
/// Every end is the first day on which something no longer holds.
public protocol ManagementScopeAPI: RPCService {
    /// Returns one scope, as it is known now or was known at an instant.
    func getManagementScope(_ request: GetManagementScopeRequest, _ call: CallContext) async throws -> ManagementScope
    /// Lists the scopes that hold on a day, in the order in which they came on record.
    func listManagementScopes(_ request: ListManagementScopesRequest, _ call: CallContext) async throws -> ListManagementScopesResponse
    /// Adds a scope; FAILED_PRECONDITION `MANAGEMENT_SCOPE_OVERLAPS` when a post is, or by its rule
    /// would be, in another one on some day of it.
    func createManagementScope(_ request: CreateManagementScopeRequest, _ call: CallContext) async throws -> ManagementScope
    /// Ends a scope from a day on, or moves an end that is on record.
    ///
    /// What the record said before can still be read.
    func endManagementScope(_ request: EndManagementScopeRequest, _ call: CallContext) async throws -> ManagementScope
    /// Says in which scope an official or a post is on a day, and by which post and row.
    func explainScope(_ request: ExplainScopeRequest, _ call: CallContext) async throws -> ExplainScopeResponse
}

extension ManagementScopeAPI {
    /// The full name of the service.
    public static var serviceName: String { "canbo.personnel.v1.ManagementScopeService" }

    /// The handlers of the methods in the order of the `.proto` file.
    public var handlers: [MethodHandler] {
        [
            .unary(ManagementScopeMethods.getManagementScope) { try await self.getManagementScope($0, $1) },
            .unary(ManagementScopeMethods.listManagementScopes) { try await self.listManagementScopes($0, $1) },
            .unary(ManagementScopeMethods.createManagementScope) { try await self.createManagementScope($0, $1) },
            .unary(ManagementScopeMethods.endManagementScope) { try await self.endManagementScope($0, $1) },
            .unary(ManagementScopeMethods.explainScope) { try await self.explainScope($0, $1) },
        ]
    }
}

/// Calls `canbo.personnel.v1.ManagementScopeService`.
public struct ManagementScopeClient: Sendable {
    private let channel: any ClientChannel

    /// A client that calls over the channel.
    public init(_ channel: any ClientChannel) { self.channel = channel }

    /// Returns one scope, as it is known now or was known at an instant.
    public func getManagementScope(_ request: GetManagementScopeRequest, _ options: CallOptions = CallOptions()) async throws -> ManagementScope {
        try await channel.unary(ManagementScopeMethods.getManagementScope, request, options)
    }

    /// Lists the scopes that hold on a day, in the order in which they came on record.
    public func listManagementScopes(_ request: ListManagementScopesRequest, _ options: CallOptions = CallOptions()) async throws -> ListManagementScopesResponse {
        try await channel.unary(ManagementScopeMethods.listManagementScopes, request, options)
    }

    /// Adds a scope; FAILED_PRECONDITION `MANAGEMENT_SCOPE_OVERLAPS` when a post is, or by its rule
    /// would be, in another one on some day of it.
    public func createManagementScope(_ request: CreateManagementScopeRequest, _ options: CallOptions = CallOptions()) async throws -> ManagementScope {
        try await channel.unary(ManagementScopeMethods.createManagementScope, request, options)
    }

    /// Ends a scope from a day on, or moves an end that is on record.
    ///
    /// What the record said before can still be read.
    public func endManagementScope(_ request: EndManagementScopeRequest, _ options: CallOptions = CallOptions()) async throws -> ManagementScope {
        try await channel.unary(ManagementScopeMethods.endManagementScope, request, options)
    }

    /// Says in which scope an official or a post is on a day, and by which post and row.
    public func explainScope(_ request: ExplainScopeRequest, _ options: CallOptions = CallOptions()) async throws -> ExplainScopeResponse {
        try await channel.unary(ManagementScopeMethods.explainScope, request, options)
    }
}
