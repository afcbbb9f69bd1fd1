/// What is left of a caller's rate, in the numbers of the `ratelimit-…` header fields
/// (draft-ietf-httpapi-ratelimit-headers-07).
package struct RateStanding: Sendable, Hashable {
    /// Units that a caller who has rested may use at once.
    package let limit: Int32
    /// Whole units that are left.
    package let remaining: Int32
    /// Seconds until all of them are there again, rounded up.
    package let secondsToReset: Int32

    /// The numbers of a bucket which lacks what comes back in so many nanoseconds.
    init(limit: Int, lacking debt: Int64, nanosecondsOfUnit unit: Int64) {
        self.limit = Int32(clamping: limit)
        remaining = Int32(clamping: max(0, Int64(limit) * unit - debt) / unit)
        secondsToReset = Int32(clamping: (debt + 999_999_999) / 1_000_000_000)
    }
}

/// What a caller may use, and what of it is in use.
package struct QuotaStanding: Sendable, Hashable {
    /// What the caller may use.
    package let terms: QuotaTerms
    /// What is left of the rate; `nil` without one.
    package let rate: RateStanding?
    /// Calls under way.
    package let calls: Int
}
