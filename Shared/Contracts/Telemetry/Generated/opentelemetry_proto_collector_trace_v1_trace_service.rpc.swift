// swift-format-ignore-file
// Made by StubGenerator from the .proto files; do not edit. `make generate` renews it.
// Source: opentelemetry/proto/collector/trace/v1/trace_service.proto

public import RPC

/// The methods of `opentelemetry.proto.collector.trace.v1.TraceService`.
public enum TraceMethods {
    /// `opentelemetry.proto.collector.trace.v1.TraceService/Export`
    public static let export = MethodDescriptor(
        service: "opentelemetry.proto.collector.trace.v1.TraceService", name: "Export",
        kind: .unary, idempotency: .unknown)
    /// Every method in the order of the `.proto` file.
    public static let all: [MethodDescriptor] = [export]
}

/// Takes spans: a collector does, our processes call it.
public protocol TraceAPI: RPCService {
    /// Takes some spans for keeping.
    func export(_ request: OTLPExportTraceServiceRequest, _ call: CallContext) async throws -> OTLPExportTraceServiceResponse
}

extension TraceAPI {
    /// The full name of the service.
    public static var serviceName: String { "opentelemetry.proto.collector.trace.v1.TraceService" }

    /// The handlers of the methods in the order of the `.proto` file.
    public var handlers: [MethodHandler] {
        [
            .unary(TraceMethods.export) { try await self.export($0, $1) },
        ]
    }
}

/// Calls `opentelemetry.proto.collector.trace.v1.TraceService`.
public struct TraceClient: Sendable {
    private let channel: any ClientChannel

    /// A client that calls over the channel.
    public init(_ channel: any ClientChannel) { self.channel = channel }

    /// Takes some spans for keeping.
    public func export(_ request: OTLPExportTraceServiceRequest, _ options: CallOptions = CallOptions()) async throws -> OTLPExportTraceServiceResponse {
        try await channel.unary(TraceMethods.export, request, options)
    }
}
