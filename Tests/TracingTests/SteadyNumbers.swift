import Kernel
import Synchronization
import Tracing

/// Numbers that a test says, one after the other and again from the first.
final class SteadyNumbers: RandomSource {
    private let numbers: [UInt64]
    private let drawn = Mutex(0)

    init(_ numbers: [UInt64]) { self.numbers = numbers }

    func next() -> UInt64 {
        drawn.withLock { drawn in
            defer { drawn += 1 }
            return numbers[drawn % numbers.count]
        }
    }
}

/// A time of day that stands still.
struct StillClock: WallClock {
    let now = Timestamp(microseconds: 1_790_000_000_000_000)
}

extension Tracer {
    /// A tracer that records everything, at a time of day that stands still.
    static func ofAll(
        _ queue: SpanQueue = SpanQueue(),
        passing: @escaping @Sendable () -> Int64 = { 0 },
        random: any RandomSource = SystemRandomSource()
    ) throws -> Tracer {
        guard let all = SamplingRatio("1") else { throw NoRatio() }
        return Tracer(
            all,
            clock: SpanClock(StillClock(), passing: passing),
            queue: queue,
            random: random
        )
    }

    private struct NoRatio: Error {}
}
