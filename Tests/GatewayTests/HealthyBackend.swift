import EchoService
import GRPCContract
import Introspection
import RPC
import RPCTransport

/// A backend over a socket that tells its health, in the way of new servers or of old ones.
final class HealthyBackend: Sendable {
    let board = HealthBoard()
    let address: Endpoint
    private let server: RPCServer

    /// Starts a backend with the echo service and others; an old one cannot list its services.
    init(
        at address: Endpoint = Endpoint(host: "127.0.0.1", port: 0),
        isOld: Bool = false,
        with others: [any RPCService] = [],
        on loops: EventLoops
    ) async throws {
        let health = HealthService(board)
        let told: any RPCService = isOld ? OldHealth(service: health) : health
        server = RPCServer(
            Router([EchoService(), told] + others, faults: FaultRecorder { _ in }),
            RPCServerConfiguration(endpoint: address),
            loops: loops
        )
        self.address = try await server.start()
        board.serve([EchoService.serviceName])
    }

    /// Ends at once, without telling anybody.
    func stop() async {
        await server.drain(within: .zero)
    }
}

/// The health service as it was before `List`.
private struct OldHealth: RPCService {
    static var serviceName: String { HealthService.serviceName }
    let service: HealthService

    var handlers: [MethodHandler] {
        service.handlers.filter { $0.method.name != HealthMethods.list.name }
    }
}
