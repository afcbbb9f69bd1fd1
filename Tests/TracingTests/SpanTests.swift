import Kernel
import Synchronization
import Testing
import Tracing

/// Work that is recorded.
@Suite struct SpanTests {
    private static let method = "canbo.test.v1.Test/Call"

    @Test func aSpanKnowsItsTraceItsParentAndItsTime() throws {
        let time = Mutex<Int64>(5)
        let queue = SpanQueue()
        let tracer = try Tracer.ofAll(queue, passing: { time.withLock { $0 } })
        let outer = try #require(tracer.beginTrace(.received(method: Self.method)))
        let server = ServerAddress(host: "127.0.0.1", port: 50_052)
        let inner = outer.child(.sent(method: Self.method, to: server))
        time.withLock { $0 += 1_500 }
        inner.end(.status(14, isError: true))
        outer.end(.status(0, isError: false))
        let spans = queue.takeBatch()
        try #require(spans.count == 2)
        #expect(spans[0].context.traceID == spans[1].context.traceID)
        #expect(spans[0].parent == spans[1].context.span)
        #expect(spans[1].parent == 0)
        #expect(spans[0].begun == 1_790_000_000_000_000_000)
        #expect(spans[0].ended - spans[0].begun == 1_500)
        #expect(spans[0].end == .status(14, isError: true))
        #expect(spans.map(\.subject.name) == ["Sent.\(Self.method)", "Recv.\(Self.method)"])
    }

    @Test func onlyTheFirstEndCounts() throws {
        let queue = SpanQueue()
        let span = try #require(try Tracer.ofAll(queue).beginTrace(.received(method: Self.method)))
        for _ in 0..<3 { span.end(.done) }
        #expect(queue.count == 1)
    }

    @Test func noSpanIsNumberZero() throws {
        let tracer = try Tracer.ofAll(random: SteadyNumbers([3, 3, 0]))
        let span = try #require(tracer.beginTrace(.received(method: Self.method)))
        #expect(span.context.span == 1)
        #expect(try Tracer.ofAll(random: SteadyNumbers([0])).beginTrace(span.subject) == nil)
    }

    @Test func whoWaitsKnowsWithinWhat() async throws {
        let tracer = try Tracer.ofAll()
        let span = try #require(tracer.beginTrace(.received(method: Self.method)))
        #expect(OpenSpan.current == nil)
        let found = await OpenSpan.$current.withValue(span) {
            async let elsewhere = OpenSpan.current
            return await elsewhere
        }
        #expect(found === span)
    }
}
