internal import RPC

/// A layer that lets calls of some services pass.
struct ExceptFor<Layer: ServerInterceptor>: ServerInterceptor {
    /// Services that are let pass, by how their names begin.
    enum Services {
        /// Health probes, which must be answered most of all under load.
        case health
        /// Who asks what a process is and whether it serves: the gateway and orchestrators do, and
        /// there are no data in the answer.
        case introspection

        func hold(_ name: String) -> Bool {
            switch self {
            case .health: name.hasPrefix("grpc.health.")
            case .introspection:
                name.hasPrefix("grpc.health.") || name.hasPrefix("grpc.reflection.")
            }
        }
    }

    private let services: Services
    private let layer: Layer

    init(_ services: Services, _ layer: Layer) {
        self.services = services
        self.layer = layer
    }

    func intercept(
        _ call: CallContext,
        _ next: (CallContext) async throws -> Void
    ) async throws {
        guard !services.hold(call.method.service) else { return try await next(call) }
        try await layer.intercept(call, next)
    }
}
