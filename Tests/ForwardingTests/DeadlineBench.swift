import EchoService
import Forwarding
import ProtobufC
import RPC
import RPCTransport
import Testing
import WellKnownMessages

/// A server of ``EchoService/EchoService`` and a caller that has no clock of its own: whatever ends
/// a call in time is the server or the gateway before it.
struct DeadlineBench {
    let caller: RawCaller
    /// Where the caller calls.
    let called: Endpoint
    let loops: EventLoops

    /// Starts everything, lends it, and stops it.
    static func run(
        throughGateway: Bool,
        gate: @escaping @Sendable (CallContext) async throws -> Void,
        _ body: (DeadlineBench) async throws -> Void
    ) async throws {
        let loops = EventLoops(count: 1)
        let server = RPCServer(
            Router([EchoService(gate: gate)], faults: FaultRecorder { _ in }),
            RPCServerConfiguration(endpoint: Endpoint(host: "127.0.0.1", port: 0)),
            loops: loops
        )
        let endpoint = try await server.start()
        func use(_ called: Endpoint) async throws {
            let caller = try await RawCaller(to: called, on: loops)
            try await body(DeadlineBench(caller: caller, called: called, loops: loops))
            try await caller.close()
        }
        if throughGateway {
            try await withGateway(to: endpoint, on: loops, use)
        } else {
            try await use(endpoint)
        }
        await server.drain(within: .zero)
        try await loops.close()
    }

    /// Starts a gateway that sends every call to a backend, lends its address, and stops it.
    static func withGateway(
        to backend: Endpoint,
        on loops: EventLoops,
        _ body: (Endpoint) async throws -> Void
    ) async throws {
        let everything = try #require(ServicePattern(parsing: "*"))
        let forwarder = Forwarder(RouteTable([.init([everything], to: [backend])]), loops: loops)
        let gateway = RPCServer(
            Router([], faults: FaultRecorder { _ in }),
            RPCServerConfiguration(endpoint: Endpoint(host: "127.0.0.1", port: 0)),
            loops: loops
        )
        let endpoint = try await gateway.start()
        await forwarder.install(on: gateway)
        try await body(endpoint)
        await gateway.drain(within: .zero)
        await forwarder.close()
    }

    /// Calls `Wait` with a `grpc-timeout`; the answer, and how long it took.
    func wait(_ timeout: String) async throws -> (answer: RawAnswer, time: Duration) {
        let clock = ContinuousClock()
        let start = clock.now
        let request = RawRequest(EchoMethods.wait).with("grpc-timeout", timeout)
        let answer = try await caller.call(request)
        return (answer, clock.now - start)
    }

    /// Asks until so many handlers were cancelled; what was counted last.
    func cancellations(_ wanted: UInt64) async throws -> UInt64 {
        let latest = ContinuousClock.now + .seconds(30)
        while true {
            let answer = try await caller.call(RawRequest(EchoMethods.cancellations))
            let count = try GoogleUInt64Value(decoding: Array(answer.body.dropFirst(5))).value
            if count >= wanted || ContinuousClock.now > latest { return count }
        }
    }
}

/// Waits until the call is cancelled.
func untilCancelled(_ call: CallContext) async throws {
    try await call.clock.sleep(until: call.clock.now + .seconds(600))
}

extension ScriptedBackend {
    /// The heads of the requests so far, once one has come.
    func heads() async -> [[String: String]] {
        _ = await event { if case .head = $0 { true } else { false } }
        return events.compactMap { event in
            if case .head(let head) = event { head } else { nil }
        }
    }
}
