internal import Kernel
internal import Metrics
private import Synchronization

/// How what runs beside the calls fares, for each kind of work.
final class WorkResults: Sendable {
    private struct Result {
        var failures = 0
        var lastSuccess: Timestamp?
        var done = 0
    }

    private let clock: any WallClock
    private let results = Mutex<[String: Result]>([:])

    init(clock: any WallClock) {
        self.clock = clock
    }

    /// Such work runs from now on.
    func begins(_ work: String) { results.withLock { $0[work, default: Result()].done += 0 } }

    /// Something was done, with so many rows or events.
    func succeeded(_ work: String, done: Int) {
        let now = clock.now
        results.withLock { results in
            results[work, default: Result()].done += done
            results[work]?.lastSuccess = now
        }
    }

    /// Something could not be done.
    func failed(_ work: String) { results.withLock { $0[work, default: Result()].failures += 1 } }

    /// The results as metrics.
    var families: [MetricFamily] {
        let known = results.withLock { $0 }.sorted { $0.key < $1.key }
        func series(_ number: (Result) -> Double?) -> [MetricSeries] {
            known.compactMap { work, result in
                number(result).map { MetricSeries([MetricLabel("work", work)], $0) }
            }
        }
        return [
            MetricFamily(
                "canbo_work_failures",
                .counter,
                "Rounds of what runs beside the calls that have failed; they are tried again",
                series { Double($0.failures) }
            ),
            MetricFamily(
                "canbo_work_done",
                .counter,
                "Events delivered or removed, rows removed, checkpoints signed",
                series { Double($0.done) }
            ),
            MetricFamily(
                "canbo_work_success_timestamp_seconds",
                .gauge,
                "When a round has last gone well, in seconds since 1970",
                series { $0.lastSuccess?.seconds }
            ),
        ]
    }
}
