package import RPC
private import Synchronization

/// What every caller has used, one ledger for all event loops of a process: so limits hold exactly
/// for the process, on whichever connections a caller comes.
package final class QuotaLedger: Sendable {
    /// The callers that are remembered: with names of ordinary length about 16 MiB.
    package static let callersMax = 65_536
    /// Parts of the ledger with a lock of their own: event loops seldom wait for each other.
    private static let partsMax = 16

    private let parts: [Part]
    private let clock: any MonotonicClock

    private final class Part: Sendable {
        let accounts: Mutex<QuotaAccounts>

        init(most: Int) {
            accounts = Mutex(QuotaAccounts(most: most))
        }
    }

    /// An empty ledger for about so many callers; more may call, as long as not all at once.
    package init(
        callersMax: Int = QuotaLedger.callersMax,
        clock: any MonotonicClock = SystemMonotonicClock()
    ) {
        self.clock = clock
        let count = min(Self.partsMax, max(1, callersMax))
        let share = (callersMax + count - 1) / count
        parts = (0..<count).map { _ in Part(most: share) }
    }

    /// Takes what a call of a caller needs; throws why it has to be refused, having taken nothing.
    package func take(
        _ caller: String,
        _ terms: QuotaTerms,
        cost: Int = 1
    ) throws(QuotaRefusal) -> QuotaPass {
        let now = clock.now
        // The part stays locked until the call counts: no account is closed in between.
        let taken = part(of: caller).accounts.withLock { accounts in
            Result { () throws(QuotaRefusal) in
                guard let account = accounts.openAccount(of: caller, at: now) else {
                    throw QuotaRefusal(.callers, terms, wait: QuotaRefusal.longPause, nil)
                }
                let rate = try account.usage.withLock { usage throws(QuotaRefusal) in
                    try usage.take(cost, terms, at: now)
                }
                return (account: account, rate: rate)
            }
        }
        let (account, rate) = try taken.get()
        return QuotaPass(account, rate)
    }

    /// What a caller has in use now.
    package func standing(of caller: String, _ terms: QuotaTerms) -> QuotaStanding {
        let now = clock.now
        let account = part(of: caller).accounts.withLock { $0.account(of: caller) }
        let usage = account.map { account in account.usage.withLock { $0 } } ?? CallerUsage()
        return usage.standing(terms, at: now)
    }

    /// The callers that are remembered now.
    package var callers: Int {
        parts.reduce(0) { sum, part in sum + part.accounts.withLock { $0.count } }
    }

    private func part(of caller: String) -> Part {
        parts[Int(UInt(bitPattern: caller.hashValue) % UInt(parts.count))]
    }
}
