import Forwarding
import RPC
import RPCTransport
import Testing
import Tracing

/// A gateway in front of backends, on one event loop with them and their callers.
struct TestGateway {
    let loops: EventLoops
    let endpoint: Endpoint
    let forwarder: Forwarder
    let server: RPCServer

    /// Starts a gateway that sends every service to the backends, runs the body, and stops it.
    static func run(
        to backends: [Endpoint],
        on loops: EventLoops,
        limits: ForwardingLimits = .standard,
        clock: any MonotonicClock = SystemMonotonicClock(),
        tracer: Tracer? = nil,
        _ body: (TestGateway) async throws -> Void
    ) async throws {
        let everything = try #require(ServicePattern(parsing: "test.v1.*"))
        let forwarder = Forwarder(
            RouteTable([.init([everything], to: backends)]),
            loops: loops,
            limits: limits,
            clock: clock
        )
        let server = RPCServer(
            Router([], faults: FaultRecorder { Issue.record("\($0.cause)") }),
            RPCServerConfiguration(endpoint: Endpoint(host: "127.0.0.1", port: 0)),
            loops: loops,
            clock: clock,
            tracer: tracer
        )
        let endpoint = try await server.start()
        await forwarder.install(on: server)
        try await body(
            TestGateway(loops: loops, endpoint: endpoint, forwarder: forwarder, server: server)
        )
        await server.drain(within: .zero)
        await forwarder.close()
    }

    /// Starts one backend with a script and a gateway in front of it, and connects a caller.
    static func run(
        _ script: @escaping @Sendable (Int) -> Behaviour,
        backend limits: ConnectionLimits = .standard,
        tracer: Tracer? = nil,
        _ body: (RawCaller, ScriptedBackend, TestGateway) async throws -> Void
    ) async throws {
        let loops = EventLoops(count: 1)
        let backend = try await ScriptedBackend.start(on: loops, limits: limits, script)
        try await run(to: [backend.endpoint], on: loops, tracer: tracer) { gateway in
            let caller = try await RawCaller(to: gateway.endpoint, on: loops)
            try await body(caller, backend, gateway)
            try await caller.close()
        }
        await backend.close()
        try await loops.close()
    }
}
