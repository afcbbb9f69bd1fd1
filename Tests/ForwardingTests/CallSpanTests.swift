import HTTP2
import RPC
import RPCTransport
import Testing
import Tracing

/// What the gateway records of calls in traces, and what it passes on.
@Suite(.timeLimit(.minutes(1))) struct CallSpanTests {
    private func request(_ parent: String? = TraceBench.parent) -> RawRequest {
        guard let parent else { return RawRequest() }
        return RawRequest().with("traceparent", parent)
    }

    @Test func aCallGoesOnWithItsCallersTrace() async throws {
        try await TraceBench.run("0") { bench in
            _ = try await bench.caller.call(request().with("tracestate", "foo=1,bar=2"))
            let spans = await bench.spans(2)
            try #require(spans.count == 2)
            let (received, attempt) = (spans[0], spans[1])
            #expect(received.subject == .received(method: TraceBench.method))
            #expect(received.context.traceID == TraceBench.trace)
            #expect(received.parent == 0xB7AD_6B71_6920_3331)
            #expect(received.end == .status(0, isError: false))
            #expect(attempt.parent == received.context.span)
            #expect(attempt.end == .status(0, isError: false))
            let address = bench.backend.endpoint.spanAddress
            #expect(attempt.subject == .attempt(method: TraceBench.method, at: address))
            let head = try #require(bench.heads.first)
            #expect(head["traceparent"] == attempt.context.text)
            #expect(head["tracestate"] == "foo=1,bar=2")
        }
    }

    @Test func whatItsCallerDoesNotRecordPassesUntouched() async throws {
        let text = "00-\(TraceBench.trace)-b7ad6b7169203331-00"
        try await TraceBench.run("1") { bench in
            _ = try await bench.caller.call(request(text).with("tracestate", "?"))
            let head = try #require(bench.heads.first)
            #expect(head["traceparent"] == text)
            #expect(head["tracestate"] == "?")
            // The next one is recorded, and nothing came before it.
            _ = try await bench.caller.call(request())
            let spans = await bench.spans(2)
            #expect(spans.count == 2)
            #expect(Set(spans.map(\.context.traceID)) == [TraceBench.trace])
        }
    }

    @Test(arguments: [nil, "0"])
    func withoutTracesEverythingPassesUntouched(ratio: String?) async throws {
        try await TraceBench.run(ratio) { bench in
            _ = try await bench.caller.call(request("no trace"))
            _ = try await bench.caller.call(request(nil))
            #expect(bench.heads.map { $0["traceparent"] } == ["no trace", nil])
            #expect(bench.queue.count == 0)
        }
        try await TraceBench.run(nil) { bench in
            _ = try await bench.caller.call(request())
            #expect(bench.heads.first?["traceparent"] == TraceBench.parent)
            #expect(bench.queue.count == 0)
        }
    }

    @Test(arguments: [nil, "no trace", "00-00000000000000000000000000000000-b7ad6b7169203331-01"])
    func whereNoneHasBegunOneBegins(parent: String?) async throws {
        try await TraceBench.run { bench in
            _ = try await bench.caller.call(request(parent).with("tracestate", "a=1,a=2"))
            let spans = await bench.spans(2)
            try #require(spans.count == 2)
            #expect(spans[0].parent == 0)
            let head = try #require(bench.heads.first)
            #expect(head["traceparent"] == spans[1].context.text)
            // What has not the form of one is nobody's.
            #expect(head["tracestate"] == nil)
        }
    }

    @Test func twoParentsAreNone() async throws {
        try await TraceBench.run { bench in
            var twice = request()
            twice.fields.append(("traceparent", TraceBench.parent))
            _ = try await bench.caller.call(twice)
            let spans = await bench.spans(2)
            #expect(spans.first?.parent == 0)
            #expect(spans.first?.context.traceID != TraceBench.trace)
        }
    }

    @Test func everyAttemptIsASpanOfItsOwn() async throws {
        try await TraceBench.run("0", { $0 == 0 ? .refuse : .echo }) { bench in
            let answer = try await bench.caller.call(request())
            #expect(answer.status == "0")
            let spans = await bench.spans(3)
            try #require(spans.count == 3)
            #expect(spans.dropFirst().allSatisfy { $0.parent == spans[0].context.span })
            #expect(spans[1].end == .status(StatusCode.unavailable.rawValue, isError: true))
            #expect(spans[2].end == .status(0, isError: false))
            let told = bench.heads.map { $0["traceparent"] }
            #expect(told == spans.dropFirst().map(\.context.text))
        }
    }

    /// What callers do wrong is no error of the gateway; for who asks any refusal is one.
    @Test func theStatusIsTheOneOnTheWire() async throws {
        try await TraceBench.run("0", { _ in .status("9") }) { bench in
            _ = try await bench.caller.call(request())
            let spans = await bench.spans(2)
            #expect(spans.map(\.end) == [.status(9, isError: false), .status(9, isError: true)])
        }
        try await TraceBench.run("0", { _ in .silence }) { bench in
            _ = try await bench.caller.call(request().with("grpc-timeout", "50m"))
            let spans = await bench.spans(2)
            #expect(spans.first?.end == .status(4, isError: true))
            #expect(spans.last?.end == .status(1, isError: true))
        }
    }

    @Test func whatTheGatewayAnswersItselfIsRecordedByNoNameOfItsCaller() async throws {
        try await TraceBench.run("0") { bench in
            _ = try await bench.caller.call(request().with(":path", "/nguyen.van.An/Secret"))
            let spans = await bench.spans(1)
            #expect(spans.map(\.subject) == [.received(method: "other")])
            #expect(spans.first?.end == .status(12, isError: true))
        }
    }

    @Test func healthAndCallsOfOurOwnProcessesBeginNoTrace() async throws {
        try await TraceBench.run { bench in
            let health = "/grpc.health.v1.Health/Check"
            _ = try await bench.caller.call(request().with(":path", health))
            _ = try await bench.caller.call(request(nil).with("x-canbo-caller-bin", "AAAA"))
            #expect(bench.queue.count == 0)
            #expect(bench.heads.count <= 1)
        }
    }
}
