private import Glibc

/// What tells passing time to calls; injected, so that tests move it.
public protocol MonotonicClock: Sendable {
    /// The present instant.
    var now: MonotonicInstant { get }
    /// Returns once the instant has come; throws `CancellationError` when cancelled earlier.
    func sleep(until instant: MonotonicInstant) async throws
}

/// The machine's clock since start, `CLOCK_MONOTONIC`: the scale of the event loops' deadlines.
public struct SystemMonotonicClock: MonotonicClock {
    /// The machine's clock.
    public init() {}

    /// The present instant.
    public var now: MonotonicInstant {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return MonotonicInstant(
            nanoseconds: Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
        )
    }

    /// Returns once the instant has come; throws `CancellationError` when cancelled earlier.
    public func sleep(until instant: MonotonicInstant) async throws {
        let wait = instant - now
        if wait > .zero { try await Task.sleep(for: wait) }
    }
}

/// A point of passing time; only differences have a meaning.
public struct MonotonicInstant: Hashable, Comparable, Sendable {
    /// Nanoseconds since the clock's start.
    public let nanoseconds: Int64

    /// The instant so many nanoseconds after the clock's start.
    public init(nanoseconds: Int64) {
        self.nanoseconds = nanoseconds
    }

    /// Orders instants by time.
    public static func < (left: MonotonicInstant, right: MonotonicInstant) -> Bool {
        left.nanoseconds < right.nanoseconds
    }

    /// The instant a duration later, or the last one when it lies beyond.
    public static func + (instant: MonotonicInstant, duration: Duration) -> MonotonicInstant {
        let (sum, overflow) = instant.nanoseconds.addingReportingOverflow(duration.nanoseconds)
        guard overflow else { return MonotonicInstant(nanoseconds: sum) }
        return MonotonicInstant(nanoseconds: duration < .zero ? .min : .max)
    }

    /// The time from the second instant to the first.
    public static func - (later: MonotonicInstant, earlier: MonotonicInstant) -> Duration {
        .nanoseconds(later.nanoseconds &- earlier.nanoseconds)
    }
}

extension Duration {
    /// The whole nanoseconds, held at the ends of the range of `Int64` (292 years).
    package var nanoseconds: Int64 {
        let (seconds, attoseconds) = components
        let (scaled, overflow) = seconds.multipliedReportingOverflow(by: 1_000_000_000)
        guard !overflow else { return seconds < 0 ? .min : .max }
        let (sum, carried) = scaled.addingReportingOverflow(attoseconds / 1_000_000_000)
        return carried ? (seconds < 0 ? .min : .max) : sum
    }
}
