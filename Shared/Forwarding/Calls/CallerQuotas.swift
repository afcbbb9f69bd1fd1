internal import HTTP2
package import Quotas
package import RPC

/// What each caller may use of the gateway, and what calls cost.
package struct CallerQuotas: Sendable {
    /// What a caller may use; `nil` when it has no limits.
    package typealias TermsReading = @Sendable (_ caller: Caller) -> QuotaTerms?
    /// What a call of the method that a path names costs, in units; at least 1 counts.
    package typealias CostReading = @Sendable (_ path: UnsafeRawBufferPointer) -> Int

    private let terms: TermsReading
    private let cost: CostReading

    /// Limits for the callers that have terms.
    package init(cost: @escaping CostReading = { _ in 1 }, terms: @escaping TermsReading) {
        self.terms = terms
        self.cost = cost
    }

    /// What a caller may use; `nil` when it has no limits, as the services of this installation:
    /// they call because somebody else did.
    func terms(of caller: Caller) -> QuotaTerms? {
        caller.kind == .service ? nil : terms(caller)
    }

    /// What a call takes of what its caller, who comes from a host, may use; `nil` when that has no
    /// limits.
    func share(of request: HeaderList, by caller: Caller, at host: String) -> QuotaShare? {
        terms(of: caller).map {
            QuotaShare(account: caller.accountName(at: host), terms: $0, cost: cost(of: request))
        }
    }

    private func cost(of request: HeaderList) -> Int {
        request.withValue(.path) { path in path.withUnsafeBytes { cost($0) } } ?? 1
    }
}

extension Caller {
    /// The name under which the calls of a caller are counted: whose wish they are, or the address
    /// of the host from which they come when nobody knows.
    package func accountName(at host: String) -> String { principal ?? host }
}

extension HeaderList {
    /// Adds what is left of a caller's rate (draft-ietf-httpapi-ratelimit-headers-07).
    func append(_ rate: RateStanding) {
        append("ratelimit-limit", UInt32(clamping: rate.limit))
        append("ratelimit-remaining", UInt32(clamping: rate.remaining), passing: true)
        // The same for all calls of a second.
        append("ratelimit-reset", UInt32(clamping: rate.secondsToReset))
    }
}
