import GatewayContract
import GatewayService
import Introspection
import Kernel
import Logging
import RPC
import RPCTransport
import Schema
import Testing

/// A gateway over sockets as its process runs it, with health and reflection of its own.
enum GatewayBench {
    /// Starts a gateway with the routes of a file, lends a channel to it, and stops it.
    static func run(
        routes: String,
        on loops: EventLoops,
        lookUp: @escaping NameLookup = HostLookup.addresses,
        _ body: (any ClientChannel, Gateway) async throws -> Void
    ) async throws {
        let board = HealthBoard()
        let catalog = ReflectionCatalog(try DescriptorIndex(.embedded))
        let gateway = Gateway(
            try #require(RoutesFile(routes).table),
            loops: loops,
            health: board,
            reflection: catalog,
            clock: SystemWallClock(),
            lookUp: lookUp,
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        )
        let services: [any RPCService] =
            [HealthService(board), gateway.service] + ReflectionService.all(catalog)
        catalog.list(services.map { type(of: $0).serviceName })
        let server = RPCServer(
            Router(services, faults: FaultRecorder { Issue.record("\($0.cause)") }),
            RPCServerConfiguration(endpoint: Endpoint(host: "127.0.0.1", port: 0)),
            loops: loops
        )
        let endpoint = try await server.start()
        await gateway.install(on: server)
        board.serve([GatewayService.serviceName])
        let channel = RPCClientChannel(RPCClientConfiguration(target: endpoint), loops: loops)
        let watch = Task { try await gateway.run() }
        try await body(channel, gateway)
        watch.cancel()
        _ = await watch.result
        await channel.close(within: .zero)
        await server.drain(within: .zero)
        await gateway.close()
    }
}
