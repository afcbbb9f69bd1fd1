package import Kernel
package import Metrics
package import RPC
private import Synchronization
internal import TelemetryContract
package import Tracing

/// Hands the spans of a process over to a collector, in batches and beside the calls.
///
/// Nobody who ends a span waits for it: a collector that is slow, full or away costs spans, which
/// are counted, and nothing else.
package final class SpanExporter: Sendable {
    private let queue: SpanQueue
    private let client: TraceClient
    private let source: SpanSource
    private let limits: ExportLimits
    private let clock: any MonotonicClock
    private let random: any RandomSource
    private let counts = Mutex(Counts())

    private struct Counts {
        var exported = 0
        var failures = 0
        /// Taken out of the queue and handed over to nobody.
        var lost = 0
        /// Not wanted by the collector.
        var rejected = 0
    }

    /// An exporter of what a queue has, over a channel to the collector.
    package init(
        _ queue: SpanQueue,
        to collector: any ClientChannel,
        of source: SpanSource,
        limits: ExportLimits = ExportLimits(),
        clock: any MonotonicClock = SystemMonotonicClock(),
        random: any RandomSource = SystemRandomSource()
    ) {
        self.queue = queue
        client = TraceClient(collector)
        self.source = source
        self.limits = limits
        self.clock = clock
        self.random = random
    }

    /// Hands over what has gathered, every interval and whenever a batch is full, until it is
    /// cancelled.
    ///
    /// ``finish()`` hands over what is left then.
    package func run() async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { [self] in
                while true {
                    try await clock.sleep(until: clock.now + limits.interval)
                    queue.wake()
                }
            }
            defer { group.cancelAll() }
            for await _ in queue.batches { try await handOver() }
            try Task.checkCancellation()
        }
    }

    /// Hands over what is left, each batch once, in the time that there is for it; what does not
    /// get away is lost.
    package func finish() async {
        let latest = clock.now + limits.endTime
        while true {
            let batch = queue.takeBatch()
            guard !batch.isEmpty else { return }
            let left = latest - clock.now
            guard left > .zero else {
                lose(batch)
                continue
            }
            do {
                try await send(batch, within: min(left, limits.answerTime))
            } catch {
                failed()
                lose(batch)
            }
        }
    }

    private func handOver() async throws {
        while true {
            let batch = queue.takeBatch()
            guard !batch.isEmpty else { return }
            try await handOver(batch)
        }
    }

    /// Sends one batch until it is taken, refused for good, or has been sent often enough.
    private func handOver(_ batch: [FinishedSpan]) async throws {
        for attempt in 1...limits.attemptsMax {
            do {
                return try await send(batch, within: limits.answerTime)
            } catch {
                // The process ends: there is no time for this batch but what is left for all.
                guard !Task.isCancelled else {
                    queue.giveBack(batch)
                    throw CancellationError()
                }
                failed()
                guard attempt < limits.attemptsMax, Self.mayPass(error) else { return lose(batch) }
            }
            do {
                try await clock.sleep(until: clock.now + pause(afterFailures: attempt))
            } catch {
                queue.giveBack(batch)
                throw error
            }
        }
    }

    private func send(_ batch: [FinishedSpan], within time: Duration) async throws {
        let answer = try await client.export(
            OTLPExportTraceServiceRequest(batch, of: source),
            CallOptions(timeout: time)
        )
        let told = Int(clamping: answer.partialSuccess?.rejectedSpans ?? 0)
        taken(batch, butFor: min(max(0, told), batch.count))
    }

    /// Whether another attempt may go better (the specification of OTLP/gRPC).
    private static func mayPass(_ error: any Error) -> Bool {
        switch (error as? RPCStatus)?.code {
        case .unavailable, .deadlineExceeded, .aborted: true
        default: false
        }
    }

    /// Half of it fixed, half of it random, so that processes do not return at the same moment.
    private func pause(afterFailures failures: Int) -> Duration {
        let full = limits.pauseLeast * (1 << min(failures - 1, 10))
        return full / 2 + full / 2 * Double(random.next() >> 11) / 0x1p53
    }

    /// Never inlined, as the two below: within an asynchronous function that has used a lock before
    /// it was suspended, the optimizer takes the thread of that time for the one that holds it.
    @inline(never)
    private func taken(_ batch: [FinishedSpan], butFor rejected: Int) {
        counts.withLock { counts in
            counts.exported += batch.count - rejected
            counts.rejected += rejected
        }
    }

    @inline(never)
    private func failed() { counts.withLock { $0.failures += 1 } }

    @inline(never)
    private func lose(_ batch: [FinishedSpan]) { counts.withLock { $0.lost += batch.count } }

    /// How the spans of the process fare.
    package var families: [MetricFamily] {
        let counts = counts.withLock { $0 }
        func dropped(_ reason: String, _ count: Int) -> MetricSeries {
            MetricSeries([MetricLabel("reason", reason)], Double(count))
        }
        return [
            MetricFamily(
                "canbo_trace_spans_exported",
                .counter,
                "Spans that the collector has taken",
                Double(counts.exported)
            ),
            MetricFamily(
                "canbo_trace_spans_dropped",
                .counter,
                "Spans that nobody has got: no room for them, no collector, not wanted by it",
                [
                    dropped("room", queue.dropped), dropped("collector", counts.lost),
                    dropped("rejected", counts.rejected),
                ]
            ),
            MetricFamily(
                "canbo_trace_spans_waiting",
                .gauge,
                "Spans that wait for the collector",
                Double(queue.count)
            ),
            MetricFamily(
                "canbo_trace_export_failures",
                .counter,
                "Batches of spans that the collector did not take at an attempt",
                Double(counts.failures)
            ),
        ]
    }
}
