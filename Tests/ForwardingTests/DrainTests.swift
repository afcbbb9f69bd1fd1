import HTTP2
import RPCTransport
import Testing

/// The gateway stops: calls under way end, new ones go elsewhere, and time is limited.
@Suite struct DrainTests {
    @Test func aCallUnderWayIsFinished() async throws {
        try await TestGateway.run { _ in
            .echo
        } _: { caller, backend, gateway in
            var request = RawRequest()
            request.isWhole = false
            let call = try await caller.start(request)
            _ = await backend.event { $0 == .sent(6) }
            async let drained: Void = gateway.server.drain(within: .seconds(60))
            try await caller.draining()
            try await call.finish()
            let answer = try await call.end()
            #expect(answer.status == "0")
            #expect(answer.end == .complete)
            try await caller.closed()
            await drained
        }
    }

    @Test func aStreamThatRestsIsEndedLongBeforeTheLimit() async throws {
        try await TestGateway.run { _ in
            .echo
        } _: { caller, backend, gateway in
            var request = RawRequest()
            request.isWhole = false
            let call = try await caller.start(request)
            _ = await backend.event { $0 == .sent(6) }
            let clock = ContinuousClock()
            let start = clock.now
            await gateway.server.drain(within: .seconds(60))
            #expect(clock.now - start < .seconds(30))
            let answer = try await call.end()
            #expect(answer.status == "14")
            #expect(answer.body == request.body)
            #expect(try ToldFailure(answer).reason == "SERVICE_STOPPING")
            let end = await backend.event { if case .closed = $0 { true } else { false } }
            #expect(end == .closed(.reset(.cancel)))
        }
    }

    @Test func aCallWithoutEndIsCutAtTheLimit() async throws {
        try await TestGateway.run { _ in
            .silence
        } _: { caller, backend, gateway in
            let call = try await caller.start()
            _ = await backend.event { if case .received = $0 { true } else { false } }
            await gateway.server.drain(within: .milliseconds(50))
            #expect(try await call.end().end == .connectionLost)
            let end = await backend.event { if case .closed = $0 { true } else { false } }
            #expect(end == .closed(.reset(.cancel)))
        }
    }

    @Test func nobodyIsAcceptedAnyMore() async throws {
        try await TestGateway.run { _ in
            .echo
        } _: { _, _, gateway in
            await gateway.server.drain(within: .zero)
            await #expect(throws: (any Error).self) {
                _ = try await RawCaller(to: gateway.endpoint, on: gateway.loops)
            }
        }
    }
}
