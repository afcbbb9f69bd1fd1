package import Metrics
private import Synchronization

/// What the transactions of a store's writer have come to.
package final class WriteFigures: Sendable {
    private struct State {
        var committed = 0
        var failed = 0
        var writes = 0
        var counts = [Int](repeating: 0, count: HistogramScale.latencies.buckets)
        var sum = 0
    }

    private let state = Mutex(State())

    /// Nothing has happened yet.
    package init() {}

    /// A transaction of some writes has ended after a time, made durable or not.
    func ended(writes: Int, isCommitted: Bool, after time: Duration) {
        let (seconds, attoseconds) = time.components
        let nanoseconds = Int(seconds) * 1_000_000_000 + Int(attoseconds / 1_000_000_000)
        state.withLock { state in
            if isCommitted { state.committed += 1 } else { state.failed += 1 }
            state.writes += isCommitted ? writes : 0
            state.counts[HistogramScale.latencies.bucket(of: nanoseconds)] += 1
            state.sum += nanoseconds
        }
    }

    /// The figures as metrics.
    package var families: [MetricFamily] {
        let state = state.withLock { $0 }
        func outcome(_ name: String, _ count: Int) -> MetricSeries {
            MetricSeries([MetricLabel("outcome", name)], Double(count))
        }
        let times = HistogramSample(.latencies, counts: state.counts, sum: state.sum)
        return [
            MetricFamily(
                "canbo_storage_transactions",
                .counter,
                "Transactions that were made durable, and those that the store failed",
                [outcome("committed", state.committed), outcome("failed", state.failed)]
            ),
            MetricFamily(
                "canbo_storage_transaction_duration_seconds",
                .histogram,
                "From the beginning of a transaction to its end, the wait for the disk included",
                [MetricSeries([], times)]
            ),
            MetricFamily(
                "canbo_storage_writes",
                .counter,
                "Writes in transactions that were made durable, refused ones included",
                Double(state.writes)
            ),
        ]
    }
}
