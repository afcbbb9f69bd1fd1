// swift-format-ignore-file
// Made by StubGenerator from the .proto files; do not edit. `make generate` renews it.
// Source: grpc/health/v1/health.proto

public import RPC

/// The methods of `grpc.health.v1.Health`.
public enum HealthMethods {
    /// `grpc.health.v1.Health/Check`
    public static let check = MethodDescriptor(
        service: "grpc.health.v1.Health", name: "Check",
        kind: .unary, idempotency: .unknown)
    /// `grpc.health.v1.Health/List`
    public static let list = MethodDescriptor(
        service: "grpc.health.v1.Health", name: "List",
        kind: .unary, idempotency: .unknown)
    /// `grpc.health.v1.Health/Watch`
    public static let watch = MethodDescriptor(
        service: "grpc.health.v1.Health", name: "Watch",
        kind: .serverStreaming, idempotency: .unknown)
    /// Every method in the order of the `.proto` file.
    public static let all: [MethodDescriptor] = [check, list, watch]
}

/// Tells whether services are ready.
public protocol HealthAPI: RPCService {
    /// Answers at once; NOT_FOUND when there is no such service.
    func check(_ request: HealthCheckRequest, _ call: CallContext) async throws -> HealthCheckResponse
    /// Readiness of every service; RESOURCE_EXHAUSTED when there are too many to list.
    func list(_ request: HealthListRequest, _ call: CallContext) async throws -> HealthListResponse
    /// Readiness now and after each change; an unknown service gives SERVICE_UNKNOWN and stays open.
    func watch(_ request: HealthCheckRequest, _ responses: ResponseWriter<HealthCheckResponse>, _ call: CallContext) async throws
}

extension HealthAPI {
    /// The full name of the service.
    public static var serviceName: String { "grpc.health.v1.Health" }

    /// The handlers of the methods in the order of the `.proto` file.
    public var handlers: [MethodHandler] {
        [
            .unary(HealthMethods.check) { try await self.check($0, $1) },
            .unary(HealthMethods.list) { try await self.list($0, $1) },
            .serverStreaming(HealthMethods.watch) { try await self.watch($0, $1, $2) },
        ]
    }
}

/// Calls `grpc.health.v1.Health`.
public struct HealthClient: Sendable {
    private let channel: any ClientChannel

    /// A client that calls over the channel.
    public init(_ channel: any ClientChannel) { self.channel = channel }

    /// Answers at once; NOT_FOUND when there is no such service.
    public func check(_ request: HealthCheckRequest, _ options: CallOptions = CallOptions()) async throws -> HealthCheckResponse {
        try await channel.unary(HealthMethods.check, request, options)
    }

    /// Readiness of every service; RESOURCE_EXHAUSTED when there are too many to list.
    public func list(_ request: HealthListRequest, _ options: CallOptions = CallOptions()) async throws -> HealthListResponse {
        try await channel.unary(HealthMethods.list, request, options)
    }

    /// Readiness now and after each change; an unknown service gives SERVICE_UNKNOWN and stays open.
    public func watch(_ request: HealthCheckRequest, _ options: CallOptions = CallOptions()) -> ResponseStream<HealthCheckResponse> {
        channel.serverStreaming(HealthMethods.watch, request, options)
    }
}
