internal import Synchronization

/// The account of one caller, which its calls under way hold on to.
final class QuotaAccount: Sendable {
    let name: String
    let usage = Mutex(CallerUsage())

    init(_ name: String) {
        self.name = name
    }
}

/// What a call of a limited caller holds while it is under way; its end gives back the place that
/// the call had, in whatever way the call ends.
package struct QuotaPass: ~Copyable, Sendable {
    private let account: QuotaAccount
    /// What was left of the caller's rate; `nil` without one.
    package let rate: RateStanding?

    init(_ account: QuotaAccount, _ rate: RateStanding?) {
        self.account = account
        self.rate = rate
    }

    deinit { account.usage.withLock { $0.giveBack() } }
}
