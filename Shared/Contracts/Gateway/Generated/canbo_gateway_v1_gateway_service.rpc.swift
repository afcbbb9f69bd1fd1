// swift-format-ignore-file
// Made by StubGenerator from the .proto files; do not edit. `make generate` renews it.
// Source: canbo/gateway/v1/gateway_service.proto

public import RPC

/// The methods of `canbo.gateway.v1.GatewayService`.
public enum GatewayMethods {
    /// `canbo.gateway.v1.GatewayService/ListRoutes`
    public static let listRoutes = MethodDescriptor(
        service: "canbo.gateway.v1.GatewayService", name: "ListRoutes",
        kind: .unary, idempotency: .noSideEffects)
    /// `canbo.gateway.v1.GatewayService/ListBackends`
    public static let listBackends = MethodDescriptor(
        service: "canbo.gateway.v1.GatewayService", name: "ListBackends",
        kind: .unary, idempotency: .noSideEffects)
    /// `canbo.gateway.v1.GatewayService/ListDescriptorConflicts`
    public static let listDescriptorConflicts = MethodDescriptor(
        service: "canbo.gateway.v1.GatewayService", name: "ListDescriptorConflicts",
        kind: .unary, idempotency: .noSideEffects)
    /// `canbo.gateway.v1.GatewayService/ExplainAccess`
    public static let explainAccess = MethodDescriptor(
        service: "canbo.gateway.v1.GatewayService", name: "ExplainAccess",
        kind: .unary, idempotency: .noSideEffects)
    /// `canbo.gateway.v1.GatewayService/GetQuota`
    public static let getQuota = MethodDescriptor(
        service: "canbo.gateway.v1.GatewayService", name: "GetQuota",
        kind: .unary, idempotency: .noSideEffects)
    /// `canbo.gateway.v1.GatewayService/GetMaintenance`
    public static let getMaintenance = MethodDescriptor(
        service: "canbo.gateway.v1.GatewayService", name: "GetMaintenance",
        kind: .unary, idempotency: .noSideEffects)
    /// Every method in the order of the `.proto` file.
    public static let all: [MethodDescriptor] = [listRoutes, listBackends, listDescriptorConflicts, explainAccess, getQuota, getMaintenance]
}

/// The gateway, which forwards every call by the name of its service.
public protocol GatewayAPI: RPCService {
    /// Lists the routes, in the order of the configuration.
    func listRoutes(_ request: ListRoutesRequest, _ call: CallContext) async throws -> ListRoutesResponse
    /// Lists the backends with their present state.
    func listBackends(_ request: ListBackendsRequest, _ call: CallContext) async throws -> ListBackendsResponse
    /// Lists the files of descriptors that differ between backends, sorted by import path.
    func listDescriptorConflicts(_ request: ListDescriptorConflictsRequest, _ call: CallContext) async throws -> ListDescriptorConflictsResponse
    /// Says whether a caller may call a method, and by which grants (giải thích quyền truy cập).
    func explainAccess(_ request: ExplainAccessRequest, _ call: CallContext) async throws -> ExplainAccessResponse
    /// Says what the caller may use of the gateway, and what of it is left.
    func getQuota(_ request: GetQuotaRequest, _ call: CallContext) async throws -> Quota
    /// Tells the maintenance that is under way or announced; every caller who is known may ask.
    func getMaintenance(_ request: GetMaintenanceRequest, _ call: CallContext) async throws -> Maintenance
}

extension GatewayAPI {
    /// The full name of the service.
    public static var serviceName: String { "canbo.gateway.v1.GatewayService" }

    /// The handlers of the methods in the order of the `.proto` file.
    public var handlers: [MethodHandler] {
        [
            .unary(GatewayMethods.listRoutes) { try await self.listRoutes($0, $1) },
            .unary(GatewayMethods.listBackends) { try await self.listBackends($0, $1) },
            .unary(GatewayMethods.listDescriptorConflicts) { try await self.listDescriptorConflicts($0, $1) },
            .unary(GatewayMethods.explainAccess) { try await self.explainAccess($0, $1) },
            .unary(GatewayMethods.getQuota) { try await self.getQuota($0, $1) },
            .unary(GatewayMethods.getMaintenance) { try await self.getMaintenance($0, $1) },
        ]
    }
}

/// Calls `canbo.gateway.v1.GatewayService`.
public struct GatewayClient: Sendable {
    private let channel: any ClientChannel

    /// A client that calls over the channel.
    public init(_ channel: any ClientChannel) { self.channel = channel }

    /// Lists the routes, in the order of the configuration.
    public func listRoutes(_ request: ListRoutesRequest, _ options: CallOptions = CallOptions()) async throws -> ListRoutesResponse {
        try await channel.unary(GatewayMethods.listRoutes, request, options)
    }

    /// Lists the backends with their present state.
    public func listBackends(_ request: ListBackendsRequest, _ options: CallOptions = CallOptions()) async throws -> ListBackendsResponse {
        try await channel.unary(GatewayMethods.listBackends, request, options)
    }

    /// Lists the files of descriptors that differ between backends, sorted by import path.
    public func listDescriptorConflicts(_ request: ListDescriptorConflictsRequest, _ options: CallOptions = CallOptions()) async throws -> ListDescriptorConflictsResponse {
        try await channel.unary(GatewayMethods.listDescriptorConflicts, request, options)
    }

    /// Says whether a caller may call a method, and by which grants (giải thích quyền truy cập).
    public func explainAccess(_ request: ExplainAccessRequest, _ options: CallOptions = CallOptions()) async throws -> ExplainAccessResponse {
        try await channel.unary(GatewayMethods.explainAccess, request, options)
    }

    /// Says what the caller may use of the gateway, and what of it is left.
    public func getQuota(_ request: GetQuotaRequest, _ options: CallOptions = CallOptions()) async throws -> Quota {
        try await channel.unary(GatewayMethods.getQuota, request, options)
    }

    /// Tells the maintenance that is under way or announced; every caller who is known may ask.
    public func getMaintenance(_ request: GetMaintenanceRequest, _ options: CallOptions = CallOptions()) async throws -> Maintenance {
        try await channel.unary(GatewayMethods.getMaintenance, request, options)
    }
}
