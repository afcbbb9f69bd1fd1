internal import RPC

/// A layer that lets health probes pass: they must be answered most of all under load.
struct ExceptHealth<Layer: ServerInterceptor>: ServerInterceptor {
    private let layer: Layer

    init(_ layer: Layer) {
        self.layer = layer
    }

    func intercept(
        _ call: CallContext,
        _ next: (CallContext) async throws -> Void
    ) async throws {
        guard !call.method.service.hasPrefix("grpc.health.") else { return try await next(call) }
        try await layer.intercept(call, next)
    }
}
