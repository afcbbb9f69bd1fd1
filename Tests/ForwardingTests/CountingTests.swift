import Forwarding
import HTTP2
import Metrics
import RPC
import RPCTransport
import Testing

/// What the gateway counts of calls: each once, with the status that its caller has got.
@Suite struct CountingTests {
    /// How one call of a method is counted.
    private struct Counted: Equatable {
        var status: StatusCode
        var sent: Int
        var received: Int

        init?(_ counts: CallCounts, method: Int) {
            let pairs = counts.pairs.filter { $0.method == method }
            guard pairs.count == 1, counts.open == 0, counts.begun.reduce(0, +) > 0,
                pairs[0].durations.counts.reduce(0, +) == 1
            else { return nil }
            status = StatusCode(rawValue: pairs[0].status) ?? .unknown
            (sent, received) = (pairs[0].sent.sum, pairs[0].received.sum)
        }

        init(_ status: StatusCode, sent: Int, received: Int) {
            (self.status, self.sent, self.received) = (status, sent, received)
        }
    }

    /// Makes one call; what the gateway has counted of it towards its caller and its backend.
    private func count(
        _ script: @escaping @Sendable (Int) -> Behaviour,
        _ body: @escaping @Sendable (RawCaller, ScriptedBackend) async throws -> Void = { peer, _ in
            _ = try await peer.call()
        }
    ) async throws -> (caller: Counted?, backend: CallCounts) {
        var caller: Counted?
        var attempts = CallCounts()
        try await TestGateway.run(script) { peer, backend, gateway in
            var methods = MethodDirectory()
            methods.add([try Self.name()])
            await gateway.server.count(methods)
            try await body(peer, backend)
            // The streams of an answer that has come are over some turns of the event loop later.
            let latest = ContinuousClock.now + .seconds(20)
            while ContinuousClock.now < latest {
                caller = Counted(await gateway.server.counted().calls, method: 1)
                attempts = await gateway.forwarder.load(of: backend.endpoint).attempts
                if caller != nil, attempts.open == 0 { return }
            }
        }
        return (caller, attempts)
    }

    private static func name() throws -> String {
        let path = try #require(RawRequest().fields.first { $0.0 == ":path" }?.1)
        return String(path.dropFirst())
    }

    @Test func anAnswerIsCountedOnBothSides() async throws {
        let (caller, attempts) = try await count { _ in .echo }
        #expect(caller == Counted(.ok, sent: 6, received: 6))
        #expect(Counted(attempts, method: 1) == Counted(.ok, sent: 6, received: 6))
    }

    @Test func theStatusIsTheOneOnTheWire() async throws {
        let (caller, attempts) = try await count { _ in .status("9") }
        #expect(caller?.status == .failedPrecondition)
        #expect(Counted(attempts, method: 1)?.status == .failedPrecondition)
        #expect(try await count { _ in .status("99") }.caller?.status == .unknown)
        #expect(try await count { _ in .status("x") }.caller?.status == .unknown)
    }

    @Test func whatTheGatewayAnswersItselfIsCountedToo() async throws {
        let (caller, attempts) = try await count { _ in
            .silence
        } _: { peer, _ in
            _ = try await peer.call(RawRequest().with("grpc-timeout", "100m"))
        }
        #expect(caller?.status == .deadlineExceeded)
        #expect(attempts.pairs.map(\.status).allSatisfy { $0 == StatusCode.cancelled.rawValue })
        let text = RawRequest().with("content-type", "text/plain")
        let refused = try await count({ _ in .echo }) { peer, _ in _ = try await peer.call(text) }
        #expect(refused.caller != nil && refused.backend.begun == [0])
    }

    @Test func aCallThatIsGivenUpIsCancelled() async throws {
        let (caller, attempts) = try await count { _ in
            .silence
        } _: { peer, backend in
            let call = try await peer.start()
            _ = await backend.event { if case .received = $0 { true } else { false } }
            try await call.cancel()
        }
        #expect(caller?.status == .cancelled)
        #expect(attempts.pairs.map(\.status).allSatisfy { $0 == StatusCode.cancelled.rawValue })
    }

    @Test func aResetIsCountedAsWhatItMeans() async throws {
        let (caller, attempts) = try await count { _ in .reset(.enhanceYourCalm) }
        #expect(caller?.status == .resourceExhausted)
        #expect(Counted(attempts, method: 1)?.status == .resourceExhausted)
    }

    @Test func everyAttemptIsCounted() async throws {
        let (caller, attempts) = try await count { $0 == 0 ? .refuse : .echo }
        #expect(caller?.status == .ok)
        #expect(attempts.begun == [0, 2])
        let ended = Set(attempts.pairs.map(\.status))
        #expect(ended == [StatusCode.ok.rawValue, StatusCode.unavailable.rawValue])
    }

    /// Calls of the gateway's own client (gRFC A66): those that it has refused itself are none.
    @Test func callsThatAreForwardedAreCountedByTheirTarget() async throws {
        try await TestGateway.run { _ in
            .echo
        } _: { caller, backend, gateway in
            var methods = MethodDirectory()
            methods.add([try Self.name()])
            await gateway.server.count(methods)
            _ = try await caller.call()
            _ = try await caller.call(RawRequest().with("content-type", "text/plain"))
            let latest = ContinuousClock.now + .seconds(20)
            var family = await gateway.forwarder.calls(methods)
            var counted = await gateway.server.counted()
            while family.series.isEmpty || counted.calls.open > 0, ContinuousClock.now < latest {
                family = await gateway.forwarder.calls(methods)
                counted = await gateway.server.counted()
            }
            #expect(family.name == "grpc_client_call_duration_seconds")
            let labels = family.series.map { series in
                Dictionary(uniqueKeysWithValues: series.labels.map { ($0.name, $0.value) })
            }
            let expected = [
                "grpc_method": try Self.name(), "grpc_status": "OK",
                "grpc_target": backend.endpoint.description,
            ]
            #expect(labels == [expected])
            #expect(counted.calls.begun == [0, 2])
            #expect(counted.calls.pairs.count == 2)
        }
    }

    @Test func connectionsAreCountedUntilTheyAreClosed() async throws {
        try await TestGateway.run { _ in
            .echo
        } _: { caller, _, gateway in
            _ = try await caller.call()
            let counts = await gateway.server.counted()
            // The backend runs on the same event loop, and accepts one, too.
            #expect(counts.connections == 2)
            #expect(counts.accepted == 2)
            #expect(counts.refused == 0)
        }
    }
}
