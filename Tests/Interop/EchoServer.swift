import EchoService
import RPC
import RPCTransport
import Testing

/// A server of ``EchoService`` on a socket, for stock clients.
enum EchoServer {
    /// Starts a server, lends its address, and stops it.
    static func run(
        _ change: (inout ConnectionLimits) -> Void,
        gate: @escaping @Sendable (CallContext) async throws -> Void,
        _ body: (Endpoint) async throws -> Void
    ) async throws {
        let loops = EventLoops(count: 1)
        var configuration = RPCServerConfiguration(endpoint: Endpoint(host: "127.0.0.1", port: 0))
        change(&configuration.connections)
        let server = RPCServer(
            Router([EchoService(gate: gate)], faults: FaultRecorder { _ in }),
            configuration,
            loops: loops
        )
        try await body(try await server.start())
        await server.drain(within: .zero)
        try await loops.close()
    }
}
