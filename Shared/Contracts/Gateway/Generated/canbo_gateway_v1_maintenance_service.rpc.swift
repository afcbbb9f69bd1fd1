// swift-format-ignore-file
// Made by StubGenerator from the .proto files; do not edit. `make generate` renews it.
// Source: canbo/gateway/v1/maintenance_service.proto

public import RPC

/// The methods of `canbo.gateway.v1.MaintenanceService`.
public enum MaintenanceMethods {
    /// `canbo.gateway.v1.MaintenanceService/StartMaintenance`
    public static let startMaintenance = MethodDescriptor(
        service: "canbo.gateway.v1.MaintenanceService", name: "StartMaintenance",
        kind: .unary, idempotency: .idempotent)
    /// `canbo.gateway.v1.MaintenanceService/EndMaintenance`
    public static let endMaintenance = MethodDescriptor(
        service: "canbo.gateway.v1.MaintenanceService", name: "EndMaintenance",
        kind: .unary, idempotency: .idempotent)
    /// Every method in the order of the `.proto` file.
    public static let all: [MethodDescriptor] = [startMaintenance, endMaintenance]
}

/// Announces, begins and ends maintenance (bảo trì).
///
/// It is answered on the gateway's admin socket alone, never on the network. What is said here is kept
/// in the gateway's file of maintenance, and so holds after a restart; where that file cannot be
/// written, it is changed by hand and read at a reload.
public protocol MaintenanceAPI: RPCService {
    /// Announces a maintenance, or begins it at once; it takes the place of another.
    func startMaintenance(_ request: StartMaintenanceRequest, _ call: CallContext) async throws -> Maintenance
    /// Ends the maintenance that is under way, or takes back the one that is announced.
    func endMaintenance(_ request: EndMaintenanceRequest, _ call: CallContext) async throws -> Maintenance
}

extension MaintenanceAPI {
    /// The full name of the service.
    public static var serviceName: String { "canbo.gateway.v1.MaintenanceService" }

    /// The handlers of the methods in the order of the `.proto` file.
    public var handlers: [MethodHandler] {
        [
            .unary(MaintenanceMethods.startMaintenance) { try await self.startMaintenance($0, $1) },
            .unary(MaintenanceMethods.endMaintenance) { try await self.endMaintenance($0, $1) },
        ]
    }
}

/// Calls `canbo.gateway.v1.MaintenanceService`.
public struct MaintenanceClient: Sendable {
    private let channel: any ClientChannel

    /// A client that calls over the channel.
    public init(_ channel: any ClientChannel) { self.channel = channel }

    /// Announces a maintenance, or begins it at once; it takes the place of another.
    public func startMaintenance(_ request: StartMaintenanceRequest, _ options: CallOptions = CallOptions()) async throws -> Maintenance {
        try await channel.unary(MaintenanceMethods.startMaintenance, request, options)
    }

    /// Ends the maintenance that is under way, or takes back the one that is announced.
    public func endMaintenance(_ request: EndMaintenanceRequest, _ options: CallOptions = CallOptions()) async throws -> Maintenance {
        try await channel.unary(MaintenanceMethods.endMaintenance, request, options)
    }
}
