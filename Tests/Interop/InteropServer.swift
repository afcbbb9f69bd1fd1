import Forwarding
import RPC
import RPCTransport
import Testing

/// A server of services on a socket, with or without a gateway before it, for stock clients.
enum InteropServer {
    /// Starts both, lends the address to call, and stops them.
    static func run(
        _ services: [any RPCService],
        throughGateway: Bool,
        _ body: (Endpoint) async throws -> Void
    ) async throws {
        let loops = EventLoops(count: 1)
        let server = RPCServer(
            Router(services, faults: FaultRecorder { _ in }),
            RPCServerConfiguration(endpoint: Endpoint(host: "127.0.0.1", port: 0)),
            loops: loops
        )
        let endpoint = try await server.start()
        if throughGateway {
            try await runGateway(to: endpoint, on: loops, body)
        } else {
            try await body(endpoint)
        }
        await server.drain(within: .zero)
        try await loops.close()
    }

    private static func runGateway(
        to backend: Endpoint,
        on loops: EventLoops,
        _ body: (Endpoint) async throws -> Void
    ) async throws {
        let everything = try #require(ServicePattern(parsing: "*"))
        let forwarder = Forwarder(RouteTable([.init([everything], to: [backend])]), loops: loops)
        let front = RPCServer(
            Router([], faults: FaultRecorder { _ in }),
            RPCServerConfiguration(endpoint: Endpoint(host: "127.0.0.1", port: 0)),
            loops: loops
        )
        let endpoint = try await front.start()
        await forwarder.install(on: front)
        try await body(endpoint)
        await front.drain(within: .zero)
        await forwarder.close()
    }
}
