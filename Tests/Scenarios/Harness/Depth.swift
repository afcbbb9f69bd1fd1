import Fleet
import Forwarding
import GatewayService
import Introspection
import Kernel
import Logging
import RPC
import RPCTransport
import Schema
import Testing

/// How much of the real system carries a scenario.
enum Depth: String, CaseIterable, CustomTestStringConvertible {
    /// Services in this process, calls that never leave it.
    case memory
    /// Services and gateway in this process, calls over TCP.
    case sockets
    /// The real executables.
    case processes

    var testDescription: String { rawValue }

    /// Runs a scenario with a channel to the gateway.
    func run(_ scenario: (any ClientChannel) async throws -> Void) async throws {
        switch self {
        case .memory: try await Self.inMemory(scenario)
        case .sockets: try await Self.overSockets(scenario)
        case .processes: try await ProcessFleet.run { try await scenario($0.gateway) }
        }
    }

    private static func inMemory(
        _ scenario: (any ClientChannel) async throws -> Void
    ) async throws {
        let services = try await ServicesInMemory()
        let peers = LocalGateway.channel(
            services.personnel,
            services.discipline,
            services.notification
        )
        let gateway = LocalGateway.channel(
            services.personnel,
            services.discipline,
            services.notification,
            try services.planning(asking: peers)
        )
        try await services.run(delivering: gateway) { try await scenario(gateway) }
    }

    private static func overSockets(
        _ scenario: (any ClientChannel) async throws -> Void
    ) async throws {
        let loops = EventLoops(count: 2)
        let services = try await ServicesInMemory()
        let front = RPCServer(router([]), configuration, loops: loops)
        let endpoint = try await front.start()
        let channel = RPCClientChannel(RPCClientConfiguration(target: endpoint), loops: loops)
        var servers: [RPCServer] = []
        var routes: [RouteTable.Route] = []
        let all: [(String, any RPCService)] = [
            ("personnel", services.personnel), ("discipline", services.discipline),
            ("notification", services.notification),
            ("planning", try services.planning(asking: channel)),
        ]
        for (name, service) in all {
            let server = RPCServer(router([service]), configuration, loops: loops)
            let pattern = try #require(ServicePattern(parsing: "canbo.\(name).v1.*"))
            routes.append(RouteTable.Route([pattern], to: [try await server.start()]))
            servers.append(server)
        }
        let gateway = Gateway(
            RouteTable(routes),
            loops: loops,
            health: HealthBoard(),
            reflection: ReflectionCatalog(try DescriptorIndex(.embedded)),
            clock: SystemWallClock(),
            logger: Logger(label: "gateway") { _ in SwiftLogNoOpLogHandler() }
        )
        await gateway.install(on: front)
        try await services.run(delivering: channel) { try await scenario(channel) }
        await channel.close(within: .zero)
        for server in [front] + servers { await server.drain(within: .zero) }
        await gateway.close()
        try await loops.close()
    }

    private static var configuration: RPCServerConfiguration {
        RPCServerConfiguration(endpoint: Endpoint(host: "127.0.0.1", port: 0))
    }

    private static func router(_ services: [any RPCService]) -> Router {
        Router(
            services,
            reads: UnrecordedReads(),
            faults: FaultRecorder { fault in
                if fault.reference != nil { Issue.record("\(fault.method): \(fault.cause)") }
            }
        )
    }
}
