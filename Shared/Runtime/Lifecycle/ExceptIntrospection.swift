internal import RPC

/// A layer that lets pass who asks what a process is and whether it serves: the gateway and
/// orchestrators do, and there are no data in the answer.
struct ExceptIntrospection<Layer: ServerInterceptor>: ServerInterceptor {
    private let layer: Layer

    init(_ layer: Layer) {
        self.layer = layer
    }

    func intercept(
        _ call: CallContext,
        _ next: (CallContext) async throws -> Void
    ) async throws {
        let service = call.method.service
        guard !service.hasPrefix("grpc.health."), !service.hasPrefix("grpc.reflection.") else {
            return try await next(call)
        }
        try await layer.intercept(call, next)
    }
}
