// swift-format-ignore-file
// Made by StubGenerator from the .proto files; do not edit. `make generate` renews it.
// Source: grpc/reflection/v1/reflection.proto

public import RPC

/// The methods of `grpc.reflection.v1.ServerReflection`.
public enum ServerReflectionMethods {
    /// `grpc.reflection.v1.ServerReflection/ServerReflectionInfo`
    public static let serverReflectionInfo = MethodDescriptor(
        service: "grpc.reflection.v1.ServerReflection", name: "ServerReflectionInfo",
        kind: .bidirectional, idempotency: .unknown)
    /// Every method in the order of the `.proto` file.
    public static let all: [MethodDescriptor] = [serverReflectionInfo]
}

/// Tells which services, messages and files a server has.
public protocol ServerReflectionAPI: RPCService {
    /// Answers each request of the stream in order.
    func serverReflectionInfo(_ requests: RequestStream<ServerReflectionRequest>, _ responses: ResponseWriter<ServerReflectionResponse>, _ call: CallContext) async throws
}

extension ServerReflectionAPI {
    /// The full name of the service.
    public static var serviceName: String { "grpc.reflection.v1.ServerReflection" }

    /// The handlers of the methods in the order of the `.proto` file.
    public var handlers: [MethodHandler] {
        [
            .bidirectional(ServerReflectionMethods.serverReflectionInfo) { try await self.serverReflectionInfo($0, $1, $2) },
        ]
    }
}

/// Calls `grpc.reflection.v1.ServerReflection`.
public struct ServerReflectionClient: Sendable {
    private let channel: any ClientChannel

    /// A client that calls over the channel.
    public init(_ channel: any ClientChannel) { self.channel = channel }

    /// Answers each request of the stream in order.
    public func serverReflectionInfo<R>(_ options: CallOptions = CallOptions(), _ body: (RequestWriter<ServerReflectionRequest>, ResponseStream<ServerReflectionResponse>) async throws -> R) async throws -> R {
        try await channel.bidirectional(ServerReflectionMethods.serverReflectionInfo, options, body)
    }
}
