package import Kernel

/// How long to wait before another attempt: doubling from a least to a most, with jitter.
package struct Backoff: Sendable, Hashable {
    /// The pause after the first failure, before jitter.
    package let least: Duration
    /// The longest pause.
    package let most: Duration

    /// Pauses within these bounds.
    package init(least: Duration = .milliseconds(100), most: Duration = .seconds(30)) {
        self.least = least
        self.most = most
    }

    /// The pause after so many failures in a row: half of it fixed, half of it random, so that
    /// many waiters do not return at the same moment.
    package func pause(afterFailures failures: Int, random: some RandomSource) -> Duration {
        let doublings = min(max(failures - 1, 0), 30)
        let full = min(least * (1 << doublings), most)
        return full / 2 + full / 2 * Double(random.next() >> 11) / 0x1p53
    }
}
