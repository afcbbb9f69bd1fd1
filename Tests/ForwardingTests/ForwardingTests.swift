import HTTP2
import RPCTransport
import Testing

/// Calls that pass through the gateway, over real sockets.
@Suite struct ForwardingTests {
    @Test func carriesACallThereAndBack() async throws {
        try await TestGateway.run { _ in
            .echo
        } _: { caller, backend, _ in
            let answer = try await caller.call()
            #expect(answer.head[":status"] == "200")
            #expect(answer.body == [0, 0, 0, 0, 1, 42])
            #expect(answer.status == "0")
            #expect(answer.end == .complete)
            #expect(backend.connections == 1)
        }
    }

    @Test func carriesManyCallsAtOnceOverOneConnection() async throws {
        try await TestGateway.run { _ in
            .echo
        } _: { caller, backend, _ in
            var calls: [RawCall] = []
            for number in 0..<100 {
                var request = RawRequest()
                request.body = [UInt8](repeating: UInt8(number), count: number * 100)
                calls.append(try await caller.start(request))
            }
            for (number, call) in calls.enumerated() {
                let answer = try await call.end()
                #expect(answer.body == [UInt8](repeating: UInt8(number), count: number * 100))
                #expect(answer.status == "0")
            }
            #expect(backend.connections == 1)
        }
    }

    @Test func keepsOurOwnNamespaceInside() async throws {
        try await TestGateway.run { _ in
            .echo
        } _: { caller, backend, _ in
            let request = RawRequest().with("x-canbo-caller", "root").with("x-request-id", "7")
            let answer = try await caller.call(request)
            #expect(answer.head["x-canbo-inner"] == nil)
            #expect(answer.trailers["x-canbo-inner"] == nil)
            guard
                case .head(let head) = await backend.event({
                    if case .head = $0 { true } else { false }
                })
            else { return }
            #expect(head["x-canbo-caller"] == nil)
            #expect(head["x-request-id"] == "7")
            #expect(head["te"] == "trailers")
        }
    }

    @Test func tellsTheBackendTheTimeThatIsLeft() async throws {
        try await TestGateway.run { _ in
            .echo
        } _: { caller, backend, _ in
            _ = try await caller.call(RawRequest().with("grpc-timeout", "10S"))
            guard
                case .head(let head) = await backend.event({
                    if case .head = $0 { true } else { false }
                })
            else { return }
            let timeout = try #require(head["grpc-timeout"])
            #expect(timeout.hasSuffix("u"))
            let left = try #require(Int(timeout.dropLast()))
            #expect((9_000_000...10_000_000).contains(left))
        }
    }

    @Test func answersByItselfWhenTheDeadlinePasses() async throws {
        try await TestGateway.run { _ in
            .silence
        } _: { caller, backend, _ in
            let answer = try await caller.call(RawRequest().with("grpc-timeout", "100m"))
            #expect(answer.status == "4")
            #expect(answer.head[":status"] == "200")
            #expect(answer.head["grpc-status-details-bin"] != nil)
            // On a machine that is busy enough the time is over before the call has left.
            guard !backend.events.isEmpty else { return }
            let end = await backend.event { if case .closed = $0 { true } else { false } }
            #expect(end == .closed(.reset(.cancel)))
        }
    }

    @Test func passesACancellationOn() async throws {
        try await TestGateway.run { _ in
            .silence
        } _: { caller, backend, _ in
            let call = try await caller.start()
            _ = await backend.event { if case .received = $0 { true } else { false } }
            try await call.cancel()
            #expect(
                await backend.event { $0 == .closed(.reset(.cancel)) } == .closed(.reset(.cancel))
            )
        }
    }

    @Test func passesAnEarlyAnswerOn() async throws {
        try await TestGateway.run { _ in
            .answerAtOnce
        } _: { caller, backend, _ in
            var request = RawRequest()
            request.isWhole = false
            let answer = try await caller.call(request)
            #expect(answer.status == "0")
            #expect(answer.end == .complete)
        }
    }

    @Test func carriesMessagesBothWaysWhileTheCallGoesOn() async throws {
        try await TestGateway.run { _ in
            .echo
        } _: { caller, backend, _ in
            var request = RawRequest()
            request.isWhole = false
            let call = try await caller.start(request)
            _ = await backend.event { $0 == .sent(6) }
            try await call.send([0, 0, 0, 0, 0])
            _ = await backend.event { $0 == .sent(11) }
            try await call.finish()
            let answer = try await call.end()
            #expect(answer.body.count == 11)
            #expect(answer.status == "0")
        }
    }

    @Test func carriesALargeBody() async throws {
        try await TestGateway.run { _ in
            .echo
        } _: { caller, backend, _ in
            var request = RawRequest()
            request.body = (0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 / 1_000) }
            let answer = try await caller.call(request)
            #expect(answer.body == request.body)
            #expect(answer.status == "0")
        }
    }
}
