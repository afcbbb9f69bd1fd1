import Forwarding
import RPCTransport
import Testing

/// A backend says GOAWAY: calls that it has provably not looked at are not lost.
@Suite struct DepartureTests {
    /// A gateway for which one broken call is enough to spare a backend, and a caller.
    private func run(
        _ script: @escaping @Sendable (Int) -> DepartingBackend.Departure?,
        _ body: (RawCaller, DepartingBackend, TestGateway) async throws -> Void
    ) async throws {
        let loops = EventLoops(count: 1)
        let backend = try await DepartingBackend.start(on: loops, script)
        var limits = ForwardingLimits()
        limits.outliers.failuresInARow = 1
        try await TestGateway.run(to: [backend.endpoint], on: loops, limits: limits) { gateway in
            let caller = try await RawCaller(to: gateway.endpoint, on: loops)
            try await body(caller, backend, gateway)
            try await caller.close()
        }
        try await backend.close()
        try await loops.close()
    }

    @Test(arguments: [UInt32(0), 1, 3, 5])
    func callsAboveItsLastStreamGoByANewConnection(last: UInt32) async throws {
        try await run {
            $0 == 0 ? DepartingBackend.Departure(heads: 3, last: last) : nil
        } _: { caller, backend, gateway in
            var calls: [(body: [UInt8], call: RawCall)] = []
            for number in 0..<3 {
                var request = RawRequest()
                request.body = [0, 0, 0, 3, 232] + [UInt8](repeating: UInt8(number), count: 1_000)
                calls.append((request.body, try await caller.start(request)))
            }
            for (body, call) in calls {
                let answer = try await call.end()
                #expect(answer.status == "0")
                #expect(answer.body == body)
            }
            let again = [1, 3, 5].filter { $0 > last }
            #expect(backend.streams.first == [1, 3, 5])
            #expect(backend.streams.dropFirst().flatMap(\.self).count == again.count)
            #expect(backend.streams.count == (again.isEmpty ? 1 : 2))
            let load = await gateway.forwarder.load(of: backend.endpoint)
            #expect(load.retries == again.count)
            #expect(load.answers == 3)
            #expect(gateway.forwarder.ejection(of: backend.endpoint) == nil)
        }
    }

    @Test func aCallThatIsTurnedAwayGoesOnSending() async throws {
        try await run {
            $0 == 0 ? DepartingBackend.Departure(heads: 1, last: 0) : nil
        } _: { caller, backend, _ in
            var request = RawRequest()
            request.isWhole = false
            let call = try await caller.start(request)
            while backend.streams.count < 2 { try await caller.settle() }
            let further = (0..<50_000).map { UInt8(truncatingIfNeeded: $0) }
            try await call.send(further)
            try await call.finish()
            let answer = try await call.end()
            #expect(answer.status == "0")
            #expect(answer.body == request.body + further)
        }
    }

    @Test func aCallThatIsTurnedAwayAgainAndAgainEnds() async throws {
        try await run { _ in
            DepartingBackend.Departure(heads: 1, last: 0)
        } _: { caller, backend, gateway in
            let answer = try await caller.call()
            #expect(answer.status == "14")
            #expect(try ToldFailure(answer).reason == "BACKEND_LOST")
            #expect(backend.streams.map(\.count) == [1, 1])
            #expect(gateway.forwarder.ejection(of: backend.endpoint) == nil)
        }
    }
}
