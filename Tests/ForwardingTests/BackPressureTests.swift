import RPCTransport
import Testing

/// A slow reader on either side holds back the other, so that memory stays bounded.
@Suite struct BackPressureTests {
    @Test func aCallerThatDoesNotReadHoldsTheBackendBack() async throws {
        let size = 8_000_000
        try await TestGateway.run {
            $0 == 0 ? .send(size) : .echo
        } _: { caller, backend, _ in
            var request = RawRequest()
            request.reads = false
            let call = try await caller.start(request)
            try await caller.settle()
            #expect(try await caller.call().status == "0")
            let sent = backend.events.compactMap {
                if case .sent(let all) = $0 { all } else { nil }
            }
            // The caller's window, the gateway's towards the backend, and what is on its way.
            #expect(sent.max() ?? 0 <= 600_000)
            try await call.read()
            let answer = try await call.end()
            #expect(answer.body.count == size)
            #expect(answer.status == "0")
        }
    }

    @Test func aBackendThatDoesNotReadHoldsTheCallerBack() async throws {
        try await TestGateway.run {
            $0 == 0 ? .deafness : .echo
        } _: { caller, backend, _ in
            var request = RawRequest()
            request.body = [UInt8](repeating: 1, count: 8_000_000)
            let call = try await caller.start(request)
            try await caller.settle()
            #expect(try await caller.call().status == "0")
            // Two windows of 256 KiB and what is on its way.
            #expect(try await call.unsent() >= 8_000_000 - 800_000)
            try await call.cancel()
        }
    }

    @Test func oneCallerThatDoesNotReadDoesNotHoldOthersBack() async throws {
        let size = 2_000_000
        try await TestGateway.run {
            $0 < 40 ? .send(size) : .echo
        } _: { caller, backend, gateway in
            var request = RawRequest()
            request.reads = false
            var stalled: [RawCall] = []
            for _ in 0..<40 { stalled.append(try await caller.start(request)) }
            try await caller.settle()
            let other = try await RawCaller(to: gateway.endpoint, on: gateway.loops)
            var large = RawRequest()
            large.body = [UInt8](repeating: 1, count: 500_000)
            let answer = try await other.call(large)
            #expect(answer.body.count == 500_000)
            #expect(backend.connections == 1)
            try await other.close()
            for call in stalled { try await call.cancel() }
        }
    }
}
