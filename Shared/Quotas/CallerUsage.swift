internal import RPC

/// What one caller has used: its bucket, and its calls under way.
///
/// The bucket is kept as the instant at which it is full again (the virtual scheduling algorithm of
/// ITU-T I.371): taking a unit moves that later by the time in which a unit comes back. So nothing
/// is rounded, and a caller who rests needs no looking after.
struct CallerUsage {
    /// When the bucket is full; in the past for a caller who has rested.
    private var fullAt = MonotonicInstant(nanoseconds: .min)
    /// Calls under way.
    private(set) var calls = 0
    /// Whether the ledger has closed the account: the caller gets a new one.
    private(set) var isClosed = false

    /// Takes what a call needs, or nothing at all when it has to be refused.
    ///
    /// A call that costs more than the bucket holds takes a full bucket.
    mutating func take(
        _ cost: Int,
        _ terms: QuotaTerms,
        at now: MonotonicInstant
    ) throws(QuotaRefusal) -> RateStanding? {
        if let callsAtOnce = terms.callsAtOnce, calls >= callsAtOnce {
            throw QuotaRefusal(.calls, terms, wait: QuotaRefusal.pause, rate(terms, at: now))
        }
        guard let unit = terms.nanosecondsOfUnit else {
            calls += 1
            return nil
        }
        // Under new terms a bucket is empty at worst, and from now on it fills.
        let before = debt(terms, unit, at: now)
        fullAt = min(fullAt, Self.instant(before, after: now))
        let debt = before + Int64(min(max(cost, 1), terms.burst)) * unit
        let excess = debt - Int64(terms.burst) * unit
        guard excess <= 0 else {
            throw QuotaRefusal(.rate, terms, wait: .nanoseconds(excess), rate(terms, at: now))
        }
        fullAt = Self.instant(debt, after: now)
        calls += 1
        return RateStanding(limit: terms.burst, lacking: debt, nanosecondsOfUnit: unit)
    }

    /// The instant so many nanoseconds later; an empty bucket is full after twelve days at most.
    private static func instant(_ wait: Int64, after now: MonotonicInstant) -> MonotonicInstant {
        MonotonicInstant(nanoseconds: now.nanoseconds + wait)
    }

    /// A call is over.
    mutating func giveBack() {
        calls -= 1
    }

    /// What the caller has in use now.
    func standing(_ terms: QuotaTerms, at now: MonotonicInstant) -> QuotaStanding {
        QuotaStanding(terms: terms, rate: rate(terms, at: now), calls: calls)
    }

    /// Closes the account when forgetting the caller changes nothing for it; returns whether it is
    /// closed.
    mutating func closeAtRest(at now: MonotonicInstant) -> Bool {
        isClosed = isClosed || isAtRest(at: now)
        return isClosed
    }

    /// Whether forgetting the caller changes nothing for it.
    func isAtRest(at now: MonotonicInstant) -> Bool { calls == 0 && fullAt <= now }

    private func rate(_ terms: QuotaTerms, at now: MonotonicInstant) -> RateStanding? {
        guard let unit = terms.nanosecondsOfUnit else { return nil }
        return RateStanding(
            limit: terms.burst,
            lacking: debt(terms, unit, at: now),
            nanosecondsOfUnit: unit
        )
    }

    /// Nanoseconds until the bucket is full, at most those in which an empty one is.
    private func debt(_ terms: QuotaTerms, _ unit: Int64, at now: MonotonicInstant) -> Int64 {
        guard fullAt > now else { return 0 }
        return min(fullAt.nanoseconds - now.nanoseconds, Int64(terms.burst) * unit)
    }
}
