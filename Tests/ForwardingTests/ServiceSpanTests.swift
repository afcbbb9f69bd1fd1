import EchoService
import Kernel
import RPC
import RPCTransport
import Synchronization
import Testing
import Tracing
import WellKnownMessages

/// What a service records of the calls that it answers and of those that it makes meanwhile.
@Suite(.timeLimit(.minutes(1))) struct ServiceSpanTests {
    /// Two services of which the outer one calls the inner one, on one event loop.
    private func run(
        parent: String?,
        within seen: @escaping @Sendable (OpenSpan?, CallContext) -> Void = { _, _ in },
        inner: @escaping @Sendable (CallContext) async throws -> Void = { _ in },
        _ check: ([FinishedSpan]) throws -> Void
    ) async throws {
        let loops = EventLoops(count: 1)
        let queue = SpanQueue()
        let passing = SystemMonotonicClock()
        let tracer = Tracer(
            try #require(SamplingRatio("0")),
            clock: SpanClock(SystemWallClock()) { passing.now.nanoseconds },
            queue: queue
        )
        func server(_ service: EchoService) async throws -> (RPCServer, Endpoint) {
            let server = RPCServer(
                Router([service], interceptors: [CarrySpans()], faults: FaultRecorder { _ in }),
                RPCServerConfiguration(endpoint: Endpoint(host: "127.0.0.1", port: 0)),
                loops: loops,
                tracer: tracer
            )
            return (server, try await server.start())
        }
        let (behind, innerPlace) = try await server(EchoService(gate: inner))
        let channel = RPCClientChannel(RPCClientConfiguration(target: innerPlace), loops: loops)
        let (front, place) = try await server(
            EchoService { call in
                seen(OpenSpan.current, call)
                let _: GoogleBytesValue = try await channel.unary(
                    EchoMethods.wait,
                    GoogleBytesValue(),
                    .forwarding(call)
                )
            }
        )
        let caller = try await RawCaller(to: place, on: loops)
        var request = RawRequest(EchoMethods.wait)
        if let parent { request = request.with("traceparent", parent) }
        _ = try await caller.call(request)
        try await caller.close()
        await channel.close(within: .zero)
        for server in [front, behind] { await server.drain(within: .zero) }
        // The loops end after all of their streams.
        try await loops.close()
        try check(queue.takeBatch().sorted { $0.begun < $1.begun })
    }

    @Test func theCallsOfACallAreItsParts() async throws {
        let known = Mutex<[String?]>([])
        try await run(
            parent: TraceBench.parent,
            within: { span, call in
                known.withLock { $0 = [span?.context.text, call.span?.context.text, call.traceID] }
            },
            inner: { call in
                known.withLock { $0.append(call.metadata["traceparent"]) }
            }
        ) { spans in
            try #require(spans.count == 3)
            #expect(Set(spans.map(\.context.traceID)) == [TraceBench.trace])
            #expect(spans[0].parent == 0xB7AD_6B71_6920_3331)
            #expect(spans[1].parent == spans[0].context.span)
            #expect(spans[2].parent == spans[1].context.span)
            let names = spans.map { $0.subject.name.prefix { $0 != "." } }
            #expect(names == ["Recv", "Sent", "Recv"])
            let outer = spans[0].context.text
            let told = spans[1].context.text
            #expect(known.withLock { $0 } == [outer, outer, TraceBench.trace, told])
        }
    }

    @Test func aFailureOfTheOtherIsAnErrorOfTheSpans() async throws {
        try await run(
            parent: TraceBench.parent,
            inner: { _ in throw Failure(.dependencyUnavailable, ["dependency": "x"]) }
        ) { spans in
            let ends = spans.map(\.end)
            #expect(ends == Array(repeating: .status(14, isError: true), count: 3))
        }
    }

    /// The trace is known to the log, and goes on with the calls that are made meanwhile.
    @Test func whatIsNotRecordedIsPassedOn() async throws {
        let parent = "00-\(TraceBench.trace)-b7ad6b7169203331-00"
        let known = Mutex<[String?]>([])
        try await run(
            parent: parent,
            within: { span, call in known.withLock { $0 = [span?.context.text, call.traceID] } },
            inner: { call in known.withLock { $0.append(call.metadata["traceparent"]) } }
        ) { spans in
            #expect(spans.isEmpty)
            #expect(known.withLock { $0 } == [nil, TraceBench.trace, parent])
        }
    }

    @Test func withoutATraceThereIsNone() async throws {
        let known = Mutex<[String?]>([])
        try await run(
            parent: nil,
            inner: { call in known.withLock { $0 = [call.traceID, call.metadata["traceparent"]] } }
        ) { spans in
            #expect(spans.isEmpty)
            #expect(known.withLock { $0 } == [nil, nil])
        }
    }
}
