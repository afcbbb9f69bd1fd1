package import Forwarding
package import Kernel
package import Logging
package import RPCTransport

/// The gateway's parts, put together for its process.
package struct Gateway: Sendable {
    /// What it answers itself, beside health and reflection.
    package let service: GatewayService
    private let forwarder: Forwarder
    private let monitor: BackendMonitor
    private let channels: [RPCClientChannel]

    /// A gateway for a table of routes; nothing is connected before ``run()`` or the first call.
    package init(_ table: RouteTable, loops: EventLoops, clock: any WallClock, logger: Logger) {
        forwarder = Forwarder(table, loops: loops)
        channels = table.backends.map { backend in
            RPCClientChannel(RPCClientConfiguration(target: backend), loops: loops)
        }
        monitor = BackendMonitor(
            Array(zip(table.backends, channels)),
            clock: clock,
            logger: logger
        )
        service = GatewayService(table: table, forwarder: forwarder, monitor: monitor)
    }

    /// Forwards the calls that come to a server from now on.
    package func install(on server: RPCServer) async {
        await forwarder.install(on: server)
    }

    /// Watches the backends until it is cancelled.
    package func run() async throws {
        try await monitor.run()
    }

    /// Asks every backend once how it is, before ``run()`` does so again and again.
    package func askBackends() async {
        await monitor.ask()
    }

    /// Closes the connections to the backends, after the server has drained.
    package func close() async {
        for channel in channels { await channel.close(within: .zero) }
        await forwarder.close()
    }
}
