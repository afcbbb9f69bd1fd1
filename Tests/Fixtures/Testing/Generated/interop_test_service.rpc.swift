// swift-format-ignore-file
// Made by StubGenerator from the .proto files; do not edit. `make generate` renews it.
// Source: interop/test_service.proto

public import RPC

/// The methods of `grpc.testing.TestService`.
public enum TestMethods {
    /// `grpc.testing.TestService/EmptyCall`
    public static let emptyCall = MethodDescriptor(
        service: "grpc.testing.TestService", name: "EmptyCall",
        kind: .unary, idempotency: .unknown)
    /// `grpc.testing.TestService/UnaryCall`
    public static let unaryCall = MethodDescriptor(
        service: "grpc.testing.TestService", name: "UnaryCall",
        kind: .unary, idempotency: .unknown)
    /// `grpc.testing.TestService/StreamingOutputCall`
    public static let streamingOutputCall = MethodDescriptor(
        service: "grpc.testing.TestService", name: "StreamingOutputCall",
        kind: .serverStreaming, idempotency: .unknown)
    /// `grpc.testing.TestService/StreamingInputCall`
    public static let streamingInputCall = MethodDescriptor(
        service: "grpc.testing.TestService", name: "StreamingInputCall",
        kind: .clientStreaming, idempotency: .unknown)
    /// `grpc.testing.TestService/FullDuplexCall`
    public static let fullDuplexCall = MethodDescriptor(
        service: "grpc.testing.TestService", name: "FullDuplexCall",
        kind: .bidirectional, idempotency: .unknown)
    /// `grpc.testing.TestService/HalfDuplexCall`
    public static let halfDuplexCall = MethodDescriptor(
        service: "grpc.testing.TestService", name: "HalfDuplexCall",
        kind: .bidirectional, idempotency: .unknown)
    /// Every method in the order of the `.proto` file.
    public static let all: [MethodDescriptor] = [emptyCall, unaryCall, streamingOutputCall, streamingInputCall, fullDuplexCall, halfDuplexCall]
}

/// A service whose methods do what the test cases ask of them.
public protocol TestAPI: RPCService {
    /// Answers nothing with nothing.
    func emptyCall(_ request: Empty, _ call: CallContext) async throws -> Empty
    /// Answers with a payload of the size asked for.
    func unaryCall(_ request: SimpleRequest, _ call: CallContext) async throws -> SimpleResponse
    /// Answers with payloads of the sizes asked for.
    func streamingOutputCall(_ request: StreamingOutputCallRequest, _ responses: ResponseWriter<StreamingOutputCallResponse>, _ call: CallContext) async throws
    /// Answers with the size of all payloads together.
    func streamingInputCall(_ requests: RequestStream<StreamingInputCallRequest>, _ call: CallContext) async throws -> StreamingInputCallResponse
    /// Answers each request with the payloads that it asks for, as soon as it comes.
    func fullDuplexCall(_ requests: RequestStream<StreamingOutputCallRequest>, _ responses: ResponseWriter<StreamingOutputCallResponse>, _ call: CallContext) async throws
    /// Does the same once all requests have come.
    func halfDuplexCall(_ requests: RequestStream<StreamingOutputCallRequest>, _ responses: ResponseWriter<StreamingOutputCallResponse>, _ call: CallContext) async throws
}

extension TestAPI {
    /// The full name of the service.
    public static var serviceName: String { "grpc.testing.TestService" }

    /// The handlers of the methods in the order of the `.proto` file.
    public var handlers: [MethodHandler] {
        [
            .unary(TestMethods.emptyCall) { try await self.emptyCall($0, $1) },
            .unary(TestMethods.unaryCall) { try await self.unaryCall($0, $1) },
            .serverStreaming(TestMethods.streamingOutputCall) { try await self.streamingOutputCall($0, $1, $2) },
            .clientStreaming(TestMethods.streamingInputCall) { try await self.streamingInputCall($0, $1) },
            .bidirectional(TestMethods.fullDuplexCall) { try await self.fullDuplexCall($0, $1, $2) },
            .bidirectional(TestMethods.halfDuplexCall) { try await self.halfDuplexCall($0, $1, $2) },
        ]
    }
}

/// Calls `grpc.testing.TestService`.
public struct TestClient: Sendable {
    private let channel: any ClientChannel

    /// A client that calls over the channel.
    public init(_ channel: any ClientChannel) { self.channel = channel }

    /// Answers nothing with nothing.
    public func emptyCall(_ request: Empty, _ options: CallOptions = CallOptions()) async throws -> Empty {
        try await channel.unary(TestMethods.emptyCall, request, options)
    }

    /// Answers with a payload of the size asked for.
    public func unaryCall(_ request: SimpleRequest, _ options: CallOptions = CallOptions()) async throws -> SimpleResponse {
        try await channel.unary(TestMethods.unaryCall, request, options)
    }

    /// Answers with payloads of the sizes asked for.
    public func streamingOutputCall(_ request: StreamingOutputCallRequest, _ options: CallOptions = CallOptions()) -> ResponseStream<StreamingOutputCallResponse> {
        channel.serverStreaming(TestMethods.streamingOutputCall, request, options)
    }

    /// Answers with the size of all payloads together.
    public func streamingInputCall(_ options: CallOptions = CallOptions(), _ send: (RequestWriter<StreamingInputCallRequest>) async throws -> Void) async throws -> StreamingInputCallResponse {
        try await channel.clientStreaming(TestMethods.streamingInputCall, options, send)
    }

    /// Answers each request with the payloads that it asks for, as soon as it comes.
    public func fullDuplexCall<R>(_ options: CallOptions = CallOptions(), _ body: (RequestWriter<StreamingOutputCallRequest>, ResponseStream<StreamingOutputCallResponse>) async throws -> R) async throws -> R {
        try await channel.bidirectional(TestMethods.fullDuplexCall, options, body)
    }

    /// Does the same once all requests have come.
    public func halfDuplexCall<R>(_ options: CallOptions = CallOptions(), _ body: (RequestWriter<StreamingOutputCallRequest>, ResponseStream<StreamingOutputCallResponse>) async throws -> R) async throws -> R {
        try await channel.bidirectional(TestMethods.halfDuplexCall, options, body)
    }
}
