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
        var account: QuotaAccount?
        return try take(caller, terms, cost: cost, from: &account)
    }

    /// The same from the account of the caller that an earlier call has told, if any; tells the
    /// next one.
    package func take(
        _ caller: String,
        _ terms: QuotaTerms,
        cost: Int,
        from account: inout QuotaAccount?
    ) throws(QuotaRefusal) -> QuotaPass {
        let now = clock.now
        if let known = account, let taken = known.take(cost, terms, at: now) {
            return QuotaPass(known, try taken.get())
        }
        // The part stays locked until the call counts: no account is closed in between.
        let (opened, taken) = part(of: caller).accounts.withLock { accounts in
            let opened = accounts.openAccount(of: caller, at: now)
            return (opened, opened?.take(cost, terms, at: now))
        }
        guard let opened, let taken else {
            throw QuotaRefusal(.callers, terms, wait: QuotaRefusal.longPause, nil)
        }
        account = opened
        return QuotaPass(opened, try taken.get())
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
