// swift-format-ignore-file
// Made by StubGenerator from the .proto files; do not edit. `make generate` renews it.
// Source: canbo/admin/v1/admin_service.proto

public import RPC

/// The methods of `canbo.admin.v1.AdminService`.
public enum AdminMethods {
    /// `canbo.admin.v1.AdminService/GetProcess`
    public static let getProcess = MethodDescriptor(
        service: "canbo.admin.v1.AdminService", name: "GetProcess",
        kind: .unary, idempotency: .noSideEffects)
    /// `canbo.admin.v1.AdminService/ListConnections`
    public static let listConnections = MethodDescriptor(
        service: "canbo.admin.v1.AdminService", name: "ListConnections",
        kind: .unary, idempotency: .noSideEffects)
    /// `canbo.admin.v1.AdminService/ListCertificates`
    public static let listCertificates = MethodDescriptor(
        service: "canbo.admin.v1.AdminService", name: "ListCertificates",
        kind: .unary, idempotency: .noSideEffects)
    /// `canbo.admin.v1.AdminService/ListReloads`
    public static let listReloads = MethodDescriptor(
        service: "canbo.admin.v1.AdminService", name: "ListReloads",
        kind: .unary, idempotency: .noSideEffects)
    /// `canbo.admin.v1.AdminService/SetLogLevel`
    public static let setLogLevel = MethodDescriptor(
        service: "canbo.admin.v1.AdminService", name: "SetLogLevel",
        kind: .unary, idempotency: .idempotent)
    /// `canbo.admin.v1.AdminService/Reload`
    public static let reload = MethodDescriptor(
        service: "canbo.admin.v1.AdminService", name: "Reload",
        kind: .unary, idempotency: .unknown)
    /// `canbo.admin.v1.AdminService/Drain`
    public static let drain = MethodDescriptor(
        service: "canbo.admin.v1.AdminService", name: "Drain",
        kind: .unary, idempotency: .idempotent)
    /// Every method in the order of the `.proto` file.
    public static let all: [MethodDescriptor] = [getProcess, listConnections, listCertificates, listReloads, setLogLevel, reload, drain]
}

/// One running process (tiến trình).
///
/// It answers on the process's admin socket alone, never on the network: who may open the file of
/// the socket is its operator, and nobody else has a way to it.
public protocol AdminAPI: RPCService {
    /// Tells what the process is, since when, and by which settings it runs.
    func getProcess(_ request: GetProcessRequest, _ call: CallContext) async throws -> ProcessStatus
    /// Lists the connections that callers have to the process, the oldest first.
    func listConnections(_ request: ListConnectionsRequest, _ call: CallContext) async throws -> ListConnectionsResponse
    /// Lists the certificates that the process shows, each with those that lead to its authority.
    func listCertificates(_ request: ListCertificatesRequest, _ call: CallContext) async throws -> ListCertificatesResponse
    /// Lists what was read again since the process started, and how that went.
    func listReloads(_ request: ListReloadsRequest, _ call: CallContext) async throws -> ListReloadsResponse
    /// Logs from another level on, for a time; then from the one that the settings say.
    func setLogLevel(_ request: SetLogLevelRequest, _ call: CallContext) async throws -> SetLogLevelResponse
    /// Reads settings and files again, as SIGHUP does; answers when that is done.
    func reload(_ request: ReloadRequest, _ call: CallContext) async throws -> ReloadResponse
    /// Ends the process as SIGTERM does: calls under way finish, nothing takes it back.
    func drain(_ request: DrainRequest, _ call: CallContext) async throws -> DrainResponse
}

extension AdminAPI {
    /// The full name of the service.
    public static var serviceName: String { "canbo.admin.v1.AdminService" }

    /// The handlers of the methods in the order of the `.proto` file.
    public var handlers: [MethodHandler] {
        [
            .unary(AdminMethods.getProcess) { try await self.getProcess($0, $1) },
            .unary(AdminMethods.listConnections) { try await self.listConnections($0, $1) },
            .unary(AdminMethods.listCertificates) { try await self.listCertificates($0, $1) },
            .unary(AdminMethods.listReloads) { try await self.listReloads($0, $1) },
            .unary(AdminMethods.setLogLevel) { try await self.setLogLevel($0, $1) },
            .unary(AdminMethods.reload) { try await self.reload($0, $1) },
            .unary(AdminMethods.drain) { try await self.drain($0, $1) },
        ]
    }
}

/// Calls `canbo.admin.v1.AdminService`.
public struct AdminClient: Sendable {
    private let channel: any ClientChannel

    /// A client that calls over the channel.
    public init(_ channel: any ClientChannel) { self.channel = channel }

    /// Tells what the process is, since when, and by which settings it runs.
    public func getProcess(_ request: GetProcessRequest, _ options: CallOptions = CallOptions()) async throws -> ProcessStatus {
        try await channel.unary(AdminMethods.getProcess, request, options)
    }

    /// Lists the connections that callers have to the process, the oldest first.
    public func listConnections(_ request: ListConnectionsRequest, _ options: CallOptions = CallOptions()) async throws -> ListConnectionsResponse {
        try await channel.unary(AdminMethods.listConnections, request, options)
    }

    /// Lists the certificates that the process shows, each with those that lead to its authority.
    public func listCertificates(_ request: ListCertificatesRequest, _ options: CallOptions = CallOptions()) async throws -> ListCertificatesResponse {
        try await channel.unary(AdminMethods.listCertificates, request, options)
    }

    /// Lists what was read again since the process started, and how that went.
    public func listReloads(_ request: ListReloadsRequest, _ options: CallOptions = CallOptions()) async throws -> ListReloadsResponse {
        try await channel.unary(AdminMethods.listReloads, request, options)
    }

    /// Logs from another level on, for a time; then from the one that the settings say.
    public func setLogLevel(_ request: SetLogLevelRequest, _ options: CallOptions = CallOptions()) async throws -> SetLogLevelResponse {
        try await channel.unary(AdminMethods.setLogLevel, request, options)
    }

    /// Reads settings and files again, as SIGHUP does; answers when that is done.
    public func reload(_ request: ReloadRequest, _ options: CallOptions = CallOptions()) async throws -> ReloadResponse {
        try await channel.unary(AdminMethods.reload, request, options)
    }

    /// Ends the process as SIGTERM does: calls under way finish, nothing takes it back.
    public func drain(_ request: DrainRequest, _ options: CallOptions = CallOptions()) async throws -> DrainResponse {
        try await channel.unary(AdminMethods.drain, request, options)
    }
}
