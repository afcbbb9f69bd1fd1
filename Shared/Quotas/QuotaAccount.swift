internal import RPC
internal import Synchronization

/// The account of one caller, which its calls under way hold on to.
package final class QuotaAccount: Sendable {
    let name: String
    let usage = Mutex(CallerUsage())

    init(_ name: String) {
        self.name = name
    }

    /// Takes what a call needs, or tells why it has to be refused; `nil` when the account is
    /// closed.
    func take(
        _ cost: Int,
        _ terms: QuotaTerms,
        at now: MonotonicInstant
    ) -> Result<RateStanding?, QuotaRefusal>? {
        usage.withLock { usage in
            guard !usage.isClosed else { return nil }
            return Result { () throws(QuotaRefusal) in try usage.take(cost, terms, at: now) }
        }
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
