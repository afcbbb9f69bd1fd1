import Fleet
import Kernel
import Metrics
import RPC
import TelemetryContract
import Testing
import TraceExport
import Tracing

/// What hands spans over to a collector, whatever that does.
@Suite(.timeLimit(.minutes(1))) struct SpanExporterTests {
    private let clock = ManualClock()

    /// An exporter of a queue under work, with what ends spans.
    private struct Bench {
        let exporter: SpanExporter
        let queue: SpanQueue
        let tracer: Tracer

        /// Ends some spans, each of a trace of its own.
        func end(_ count: Int) {
            for _ in 0..<count { tracer.beginTrace(.received(method: "a.B/C"))?.end(.done) }
        }

        /// What a metric says, of one reason when it has several.
        func figure(_ name: String, _ reason: String? = nil) -> Int {
            let family = exporter.families.first { $0.name == "canbo_trace_\(name)" }
            let series = family?.series.first {
                reason == nil || $0.labels.map(\.value) == [reason]
            }
            guard case .number(let number) = series?.value else { return -1 }
            return Int(number)
        }
    }

    private func bench(
        _ collector: Collector,
        batch: Int = 4,
        spans: Int = 100,
        clock: (any MonotonicClock)? = nil,
        _ change: (inout ExportLimits) -> Void = { _ in }
    ) throws -> Bench {
        var limits = SpanQueue.Limits()
        limits.batch = batch
        limits.spans = spans
        let queue = SpanQueue(limits)
        var export = ExportLimits()
        change(&export)
        return Bench(
            exporter: SpanExporter(
                queue,
                to: collector.channel,
                of: SpanSource(name: "planning", version: "1.2.3", instance: "i"),
                limits: export,
                clock: clock ?? self.clock
            ),
            queue: queue,
            tracer: try Tracer.ofAll(queue)
        )
    }

    private func until(_ condition: () -> Bool) async {
        while !condition() { await Task.yield() }
    }

    @Test func whatHasGatheredGoesEverySecond() async throws {
        let collector = Collector()
        let bench = try bench(collector)
        let running = Task { try await bench.exporter.run() }
        await until { clock.sleepers == 1 }
        bench.end(2)
        #expect(collector.requests.isEmpty)
        clock.advance(by: .milliseconds(999))
        #expect(collector.requests.isEmpty)
        clock.advance(by: .milliseconds(1))
        await until { bench.figure("spans_exported") == 2 }
        #expect(collector.sizes == [2])
        running.cancel()
        await #expect(throws: CancellationError.self) { try await running.value }
    }

    @Test func aWholeBatchDoesNotWait() async throws {
        let collector = Collector()
        let bench = try bench(collector)
        let running = Task { try await bench.exporter.run() }
        await until { clock.sleepers == 1 }
        bench.end(4)
        await until { bench.figure("spans_exported") == 4 }
        #expect(collector.sizes == [4])
        running.cancel()
        _ = await running.result
    }

    @Test func aCollectorThatComesBackMissesNothing() async throws {
        let collector = Collector { $0 < 3 ? .status(.unavailable) : .taken }
        let bench = try bench(collector)
        let running = Task { try await bench.exporter.run() }
        await until { clock.sleepers == 1 }
        bench.end(4)
        for failures in 1...2 {
            await until { bench.figure("export_failures") == failures && clock.sleepers == 2 }
            clock.advance(by: .seconds(1))
        }
        await until { bench.figure("spans_exported") == 4 }
        #expect(bench.figure("spans_dropped", "collector") == 0)
        let sent = collector.requests
        #expect(sent[0] == sent[2])
        running.cancel()
        _ = await running.result
    }

    @Test func afterSomeAttemptsABatchIsLostAndTheNextIsSent() async throws {
        let collector = Collector { $0 <= 4 ? .status(.unavailable) : .taken }
        let bench = try bench(collector)
        let running = Task { try await bench.exporter.run() }
        await until { clock.sleepers == 1 }
        bench.end(4)
        for failures in 1...3 {
            await until { bench.figure("export_failures") == failures && clock.sleepers == 2 }
            clock.advance(by: .seconds(4))
        }
        await until { bench.figure("spans_dropped", "collector") == 4 }
        bench.end(4)
        await until { bench.figure("spans_exported") == 4 }
        // Whether the interval takes some before all have ended is left to chance.
        #expect(collector.sizes.prefix(4) == [4, 4, 4, 4])
        #expect(collector.sizes.dropFirst(4).reduce(0, +) == 4)
        running.cancel()
        _ = await running.result
    }

    @Test func whatIsRefusedForGoodIsNotSentAgain() async throws {
        let collector = Collector { $0 == 1 ? .status(.invalidArgument) : .taken }
        let bench = try bench(collector)
        bench.end(4)
        bench.end(4)
        await bench.exporter.finish()
        #expect(collector.sizes == [4, 4])
        #expect(bench.figure("spans_dropped", "collector") == 4)
        #expect(bench.figure("export_failures") == 1)
        #expect(bench.figure("spans_exported") == 4)
    }

    @Test(arguments: [(1, 3, 1), (9, 0, 4), (-5, 4, 0)])
    func whatTheCollectorDoesNotWantIsCounted(
        told: Int64,
        exported: Int,
        rejected: Int
    ) async throws {
        let bench = try bench(Collector { _ in .rejected(told) })
        bench.end(4)
        await bench.exporter.finish()
        #expect(bench.figure("spans_exported") == exported)
        #expect(bench.figure("spans_dropped", "rejected") == rejected)
    }

    @Test func whatIsUnderWayWhenTheProcessEndsIsHandedOverThen() async throws {
        let collector = Collector { $0 == 1 ? .silence : .taken }
        let bench = try bench(collector)
        let running = Task { try await bench.exporter.run() }
        bench.end(4)
        await until { collector.requests.count == 1 }
        bench.end(1)
        running.cancel()
        _ = await running.result
        #expect(bench.figure("spans_waiting") == 5)
        await bench.exporter.finish()
        #expect(collector.sizes == [4, 4, 1])
        #expect(bench.figure("spans_exported") == 5)
        #expect(bench.figure("spans_waiting") == 0)
    }

    /// Who ends spans waits for nobody; what there is no room for is counted.
    @Test func aSilentCollectorCostsSpansAndNothingElse() async throws {
        let collector = Collector { _ in .silence }
        let bench = try bench(collector, spans: 10, clock: SystemMonotonicClock()) {
            $0.endTime = .milliseconds(100)
        }
        let running = Task { try await bench.exporter.run() }
        bench.end(4)
        await until { collector.requests.count == 1 }
        bench.end(1_000)
        #expect(bench.figure("spans_waiting") == 10)
        #expect(bench.figure("spans_dropped", "room") == 990)
        running.cancel()
        _ = await running.result
        let begun = ContinuousClock.now
        await bench.exporter.finish()
        #expect(ContinuousClock.now - begun < .seconds(20))
        #expect(bench.figure("spans_dropped", "collector") == 14)
        #expect(bench.figure("spans_waiting") == 0)
    }
}

/// The messages that a collector gets.
@Suite struct SpanMessageTests {
    private func attributes(_ list: [OTLPKeyValue]) -> [String: String] {
        Dictionary(
            list.map { attribute in
                switch attribute.value?.value {
                case .stringValue(let text): (attribute.key, text)
                case .intValue(let number): (attribute.key, "\(number)")
                default: (attribute.key, "?")
                }
            }
        ) { first, _ in first }
    }

    private func message(
        of subject: SpanSubject,
        ending end: SpanEnd
    ) async throws -> (OTLPSpan, resource: [String: String]) {
        let collector = Collector()
        let queue = SpanQueue()
        let outer = try #require(
            TraceContext("00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
        )
        let other = try #require(
            TraceContext("00-0000000000000000000000000000000a-000000000000000b-01")
        )
        let tracer = try Tracer.ofAll(queue, passing: { 0 })
        tracer.begin(subject, continuing: outer, links: [other])?.end(end)
        await SpanExporter(
            queue,
            to: collector.channel,
            of: SpanSource(name: "planning", version: "1.2.3", instance: "i")
        )
        .finish()
        let resource = try #require(collector.requests.first?.resourceSpans.first?.resource)
        let span = try #require(collector.requests.first?.spans.first)
        #expect(span.traceID == outer.traceBytes)
        #expect(span.parentSpanID == outer.spanBytes)
        #expect(span.spanID.count == 8)
        #expect(span.startTimeUnixNano == 1_790_000_000_000_000_000)
        #expect(span.endTimeUnixNano == span.startTimeUnixNano)
        #expect(span.links.map(\.traceID) == [other.traceBytes])
        #expect(span.links.map(\.spanID) == [other.spanBytes])
        return (span, attributes(resource.attributes))
    }

    @Test func aCallThatCameIsTold() async throws {
        let (span, resource) = try await message(
            of: .received(method: "canbo.planning.v1.PlanningService/AddEntry"),
            ending: .status(13, isError: true)
        )
        #expect(span.name == "Recv.canbo.planning.v1.PlanningService/AddEntry")
        #expect(span.kind == .server)
        #expect(span.status?.code == .error)
        #expect(
            attributes(span.attributes) == [
                "rpc.system": "grpc", "rpc.service": "canbo.planning.v1.PlanningService",
                "rpc.method": "AddEntry", "rpc.grpc.status_code": "13",
            ]
        )
        #expect(
            resource == [
                "service.name": "planning", "service.namespace": "canbo",
                "service.version": "1.2.3", "service.instance.id": "i",
            ]
        )
    }

    @Test func anAttemptTellsWhere() async throws {
        let (span, _) = try await message(
            of: .attempt(method: "a.B/C", at: ServerAddress(host: "h", port: 7)),
            ending: .status(0, isError: false)
        )
        #expect(span.name == "Attempt.a.B/C")
        #expect(span.kind == .client)
        #expect(span.status == nil)
        let told = attributes(span.attributes)
        #expect(told["server.address"] == "h")
        #expect(told["server.port"] == "7")
        #expect(told["rpc.grpc.status_code"] == "0")
    }

    @Test func aMethodThatNobodyHasIsOfNoService() async throws {
        let (span, _) = try await message(
            of: .received(method: "other"),
            ending: .status(12, isError: true)
        )
        #expect(span.name == "Recv.other")
        #expect(attributes(span.attributes)["rpc.service"] == nil)
    }

    @Test func aTransactionTellsNoStatement() async throws {
        let (span, _) = try await message(of: .write(.postgresql), ending: .failed)
        #expect(span.name == "Store.Write")
        #expect(span.kind == .client)
        #expect(span.status?.code == .error)
        #expect(attributes(span.attributes) == ["db.system.name": "postgresql"])
    }

    @Test func aDeliveryTellsHowMuchAndToWhom() async throws {
        let (span, _) = try await message(
            of: .delivery(events: 3, to: "notification"),
            ending: .done
        )
        #expect(span.name == "Deliver.notification")
        #expect(span.kind == .producer)
        #expect(attributes(span.attributes)["messaging.batch.message_count"] == "3")
    }
}
