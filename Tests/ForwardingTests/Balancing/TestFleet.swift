import Forwarding
import RPC
import RPCTransport
import Testing

/// A gateway with one route to several backends, and a caller in front of it.
struct TestFleet {
    let caller: RawCaller
    let backends: [ScriptedBackend]
    let gateway: TestGateway
    var forwarder: Forwarder { gateway.forwarder }

    /// Starts backends, each with a script that is told its place and the number of the call.
    static func run(
        of count: Int,
        limits: ForwardingLimits = .standard,
        backend connection: ConnectionLimits = .standard,
        clock: any MonotonicClock = SystemMonotonicClock(),
        _ script: @escaping @Sendable (_ place: Int, _ call: Int) -> Behaviour,
        _ body: (TestFleet) async throws -> Void
    ) async throws {
        let loops = EventLoops(count: 1)
        var backends: [ScriptedBackend] = []
        for place in 0..<count {
            backends.append(
                try await ScriptedBackend.start(on: loops, limits: connection) { script(place, $0) }
            )
        }
        let addresses = backends.map(\.endpoint)
        try await TestGateway.run(to: addresses, on: loops, limits: limits, clock: clock) {
            let caller = try await RawCaller(to: $0.endpoint, on: loops)
            try await body(TestFleet(caller: caller, backends: backends, gateway: $0))
            try await caller.close()
        }
        for backend in backends { await backend.close() }
        try await loops.close()
    }

    /// Calls that have reached each backend.
    var heads: [Int] {
        backends.map { $0.events.count { if case .head = $0 { true } else { false } } }
    }

    /// Makes calls one after another and returns the status of each.
    func call(_ request: RawRequest = RawRequest(), times: Int) async throws -> [String?] {
        var statuses: [String?] = []
        for _ in 0..<times { statuses.append(try await caller.call(request).status) }
        return statuses
    }

    /// Starts calls that may last, and waits until all have reached a backend.
    func hold(_ count: Int) async throws -> [RawCall] {
        let before = heads.reduce(0, +)
        var calls: [RawCall] = []
        for _ in 0..<count { calls.append(try await caller.start()) }
        while heads.reduce(0, +) < before + count { try await caller.settle() }
        return calls
    }

    /// Tells the forwarder what asking a backend has found, and returns once it is gone by.
    func learn(_ availability: Availability, of place: Int) async {
        await forwarder.learn(availability, of: backends[place].endpoint)
    }
}
