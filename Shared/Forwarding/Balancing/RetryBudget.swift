/// How many calls may be sent a second time: a part of those that came, so that retries never make
/// an overload worse.
///
/// A token bucket: every call puts a part of a token in, every retry takes one out.
struct RetryBudget {
    /// Parts of a token that a call earns; 15 of 100 keep attempts below 1.2 times the calls.
    private static let earned = 15
    /// Parts of a token that a retry costs.
    private static let cost = 100
    /// What may be saved, in tokens: so many retries at once.
    private static let savedMax = 100
    /// What there is before the first call, in tokens.
    private static let savedAtFirst = 5

    private var saved = savedAtFirst * cost

    /// A call has come.
    mutating func earn() {
        saved = min(saved + Self.earned, Self.savedMax * Self.cost)
    }

    /// Takes what a retry costs; returns whether it was there.
    mutating func spend() -> Bool {
        guard saved >= Self.cost else { return false }
        saved -= Self.cost
        return true
    }
}
