/// What one caller may use.
///
/// A rate is a bucket that holds ``burst`` units and gets ``callsPerSecond`` back in each second; a
/// call takes as many units as its method costs, an ordinary one 1.
package struct QuotaTerms: Sendable, Hashable {
    /// The range of a rate and of a bucket.
    package static let unitsRange = 1...1_000_000
    /// The range of calls at a time.
    package static let callsRange = 1...1_000_000

    /// Units of cost that the caller gets in each second; `nil` when it has as many as it likes.
    package let callsPerSecond: Int?
    /// Units that a caller who has rested may use at once.
    package let burst: Int
    /// Calls that the caller may have under way at a time; `nil` when as many as it likes.
    package let callsAtOnce: Int?

    /// Terms; numbers outside of their range are brought into it, and a burst that is not told is
    /// the rate of a second.
    package init(callsPerSecond: Int? = nil, burst: Int? = nil, callsAtOnce: Int? = nil) {
        self.callsPerSecond = callsPerSecond.map { Self.unitsRange.nearest(to: $0) }
        self.burst = Self.unitsRange.nearest(to: burst ?? callsPerSecond ?? 1)
        self.callsAtOnce = callsAtOnce.map { Self.callsRange.nearest(to: $0) }
    }

    /// Nanoseconds in which a unit comes back; rounded up, so that the rate is never exceeded: at
    /// the highest rate it is missed by a thousandth.
    var nanosecondsOfUnit: Int64? {
        callsPerSecond.map { (1_000_000_000 + Int64($0) - 1) / Int64($0) }
    }
}

extension ClosedRange<Int> {
    fileprivate func nearest(to number: Int) -> Int {
        Swift.min(Swift.max(number, lowerBound), upperBound)
    }
}
