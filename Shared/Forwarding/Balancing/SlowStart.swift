internal import RPC

/// The growing part of the calls that a backend gets when it comes, or comes back: caches are cold
/// and connections are not there yet.
struct SlowStart {
    /// What a backend weighs that has warmed up.
    static let fullWeight = 256
    /// What it weighs at first.
    private static let firstWeight = fullWeight / 10

    private let begun: MonotonicInstant
    private let period: Duration

    /// A start that takes a time above zero.
    init(at now: MonotonicInstant, period: Duration) {
        begun = now
        self.period = period
    }

    /// What the backend weighs now; it grows evenly up to ``fullWeight``.
    func weight(at now: MonotonicInstant) -> Int {
        let passed = max(0, (now - begun).nanoseconds), whole = max(1, period.nanoseconds)
        guard passed < whole else { return Self.fullWeight }
        let part = Double(passed) / Double(whole)
        return max(Self.firstWeight, Int(part * Double(Self.fullWeight)))
    }
}
