import Forwarding
import HTTP2
import RPCTransport
import Testing

/// What callers see when a backend fails.
@Suite struct BackendFailureTests {
    @Test func isUnavailableWhenNobodyListens() async throws {
        let loops = EventLoops(count: 1)
        let gone = try await ScriptedBackend.start(on: loops) { _ in .echo }
        await gone.close()
        var limits = ForwardingLimits()
        limits.absenceMax = .zero
        try await TestGateway.run(to: [gone.endpoint], on: loops, limits: limits) { gateway in
            let caller = try await RawCaller(to: gateway.endpoint, on: loops)
            for _ in 0..<3 {
                let answer = try await caller.call()
                #expect(answer.head[":status"] == "200")
                #expect(answer.status == "14")
                #expect(answer.head["grpc-status-details-bin"] != nil)
                #expect(answer.end == .complete)
            }
            try await caller.close()
        }
        try await loops.close()
    }

    @Test func isUnavailableWhenTheBackendIsLostMidway() async throws {
        try await TestGateway.run {
            $0 == 0 ? .hangUp : .echo
        } _: { caller, backend, _ in
            let answer = try await caller.call()
            #expect(answer.status == "14")
            #expect(try await caller.call().status == "0")
            #expect(backend.connections == 2)
        }
    }

    @Test(arguments: [
        (ErrorCode.cancel, "1"), (.enhanceYourCalm, "8"), (.inadequateSecurity, "7"),
        (.internalError, "13"), (.protocolError, "13"), (.noError, "13"),
    ])
    func aResetBecomesAStatus(code: ErrorCode, status: String) async throws {
        try await TestGateway.run { _ in
            .reset(code)
        } _: { caller, _, _ in
            let answer = try await caller.call()
            #expect(answer.status == status)
            #expect(answer.end == .complete)
        }
    }

    @Test func sendsACallAgainThatTheBackendRefused() async throws {
        try await TestGateway.run {
            $0 == 0 ? .refuse : .echo
        } _: { caller, backend, _ in
            var request = RawRequest()
            request.body = (0..<5_000).map { UInt8(truncatingIfNeeded: $0) }
            let answer = try await caller.call(request)
            #expect(answer.status == "0")
            #expect(answer.body == request.body)
        }
    }

    @Test func sendsARefusedCallAgainOnlyOnce() async throws {
        try await TestGateway.run { _ in
            .refuse
        } _: { caller, backend, _ in
            let answer = try await caller.call()
            #expect(answer.status == "14")
            let heads = backend.events.count { if case .head = $0 { true } else { false } }
            #expect(heads == 2)
        }
    }

    @Test func aRepeatedCallCanGoOnSending() async throws {
        try await TestGateway.run {
            $0 == 0 ? .refuse : .echo
        } _: { caller, backend, _ in
            var request = RawRequest()
            request.isWhole = false
            let call = try await caller.start(request)
            _ = await backend.event { $0 == .sent(6) }
            try await call.send([UInt8](repeating: 1, count: 1_000_000))
            try await call.finish()
            let answer = try await call.end()
            #expect(answer.body.count == 1_000_006)
            #expect(answer.status == "0")
        }
    }

    @Test func newCallsLeaveADrainingConnection() async throws {
        try await TestGateway.run {
            $0 == 0 ? .goAway : .echo
        } _: { caller, backend, _ in
            var request = RawRequest()
            request.isWhole = false
            let old = try await caller.start(request)
            _ = await backend.event { $0 == .sent(6) }
            try await caller.settle()
            #expect(try await caller.call().status == "0")
            #expect(backend.connections == 2)
            try await old.finish()
            #expect(try await old.end().status == "0")
        }
    }

    @Test func opensMoreConnectionsWhenStreamsRunOut() async throws {
        var limits = ConnectionLimits.standard
        limits.session.concurrentStreams = 1
        try await TestGateway.run({ _ in .echo }, backend: limits) { caller, backend, _ in
            var request = RawRequest()
            request.isWhole = false
            let first = try await caller.start(request)
            _ = await backend.event { $0 == .sent(6) }
            let second = try await caller.start()
            #expect(try await second.end().status == "0")
            #expect(backend.connections == 2)
            try await first.finish()
            #expect(try await first.end().status == "0")
        }
    }

    @Test func callsWaitForAConnectionWithinALimit() async throws {
        let loops = EventLoops(count: 1)
        var limits = ConnectionLimits.standard
        limits.session.concurrentStreams = 1
        let backend = try await ScriptedBackend.start(on: loops, limits: limits) { _ in .echo }
        var forwarding = ForwardingLimits()
        forwarding.connectionsPerLoop = 1
        forwarding.waitingCallsPerLoop = 1
        try await TestGateway.run(to: [backend.endpoint], on: loops, limits: forwarding) {
            gateway in
            let caller = try await RawCaller(to: gateway.endpoint, on: loops)
            var request = RawRequest()
            request.isWhole = false
            let first = try await caller.start(request)
            _ = await backend.event { $0 == .sent(6) }
            let second = try await caller.start()
            try await caller.settle()
            let third = try await caller.call()
            #expect(third.status == "8")
            try await first.finish()
            #expect(try await first.end().status == "0")
            #expect(try await second.end().status == "0")
            try await caller.close()
        }
        await backend.close()
        try await loops.close()
    }

    @Test func whatIsSpentOnABackendIsFollowedWhileItRuns() async throws {
        var limits = ConnectionLimits.standard
        limits.session.concurrentStreams = 1
        try await TestGateway.run({ _ in .echo }, backend: limits) { caller, backend, gateway in
            var request = RawRequest()
            request.isWhole = false
            let first = try await caller.start(request)
            _ = await backend.event { $0 == .sent(6) }
            gateway.forwarder.spend(connectionsPerLoop: 1, waitingCallsPerLoop: 0)
            #expect(try await caller.call().status == "8")
            gateway.forwarder.spend(connectionsPerLoop: 2, waitingCallsPerLoop: 1)
            #expect(try await caller.call().status == "0")
            #expect(backend.connections == 2)
            try await first.finish()
            #expect(try await first.end().status == "0")
        }
    }
}
