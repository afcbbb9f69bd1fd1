package import Kernel

/// Tells when spans begin and how long they last.
///
/// The time of day may be set while a span lasts, so its length is that of passing time.
package struct SpanClock: Sendable {
    private let wall: any WallClock
    private let passing: @Sendable () -> Int64

    /// A clock of the time of day, and of passing time in nanoseconds.
    package init(_ wall: any WallClock, passing: @escaping @Sendable () -> Int64) {
        self.wall = wall
        self.passing = passing
    }

    var now: SpanInstant {
        SpanInstant(unixNanoseconds: wall.now.microseconds * 1_000, passing: passing())
    }

    /// Nanoseconds since an instant.
    func elapsed(since instant: SpanInstant) -> Int64 { max(0, passing() - instant.passing) }
}

/// An instant on both scales.
struct SpanInstant: Sendable {
    let unixNanoseconds: Int64
    let passing: Int64
}
