package import Kernel
internal import RPC

/// Why a call of a limited caller is refused.
package struct QuotaRefusal: Error, Sendable, Hashable {
    /// What callers are asked to wait until one of their calls may have ended.
    static let pause: Duration = .milliseconds(200)
    /// What they are asked to wait while others take every place.
    static let longPause: Duration = .seconds(1)

    /// What is used up.
    package enum Cause: Sendable, Hashable {
        /// The caller's rate.
        case rate
        /// The calls that the caller may have under way.
        case calls
        /// The callers that can be remembered.
        case callers
    }

    /// What is used up.
    package let cause: Cause
    /// What the caller may use.
    package let terms: QuotaTerms
    /// After that time the call would be taken, if nothing else is; with two digits, so that a
    /// flood is refused with few different answers.
    package let wait: Duration
    /// What is left of the caller's rate; `nil` without one.
    package let rate: RateStanding?

    init(_ cause: Cause, _ terms: QuotaTerms, wait: Duration, _ rate: RateStanding?) {
        self.cause = cause
        self.terms = terms
        // Rounded up: who waits that long is taken.
        let milliseconds = (wait.nanoseconds + 999_999) / 1_000_000
        var step: Int64 = 1
        while milliseconds / step >= 100 { step *= 10 }
        self.wait = .milliseconds((milliseconds + step - 1) / step * step)
        self.rate = rate
    }

    /// What the caller is told: RESOURCE_EXHAUSTED with `QuotaFailure` and `RetryInfo`.
    package func failure(of caller: String) -> Failure {
        let (reason, metadata) = told
        let limit = reason.message.filled(with: metadata).english
        return Failure(
            reason,
            metadata,
            details: [.quota(subject: caller, description: limit), .retry(after: wait)]
        )
    }

    private var told: (Reason, [String: String]) {
        switch cause {
        case .rate:
            let rate = terms.callsPerSecond ?? 0
            return (.callerRateExceeded, ["rate": "\(rate)", "burst": "\(terms.burst)"])
        case .calls: return (.callerCallsExceeded, ["limit": "\(terms.callsAtOnce ?? 0)"])
        case .callers: return (.callersTooMany, [:])
        }
    }
}

/// What callers are told of their limits.
extension Reason {
    /// The caller calls more often than it may.
    package static let callerRateExceeded = Reason(
        "CALLER_RATE_EXCEEDED",
        .resourceExhausted,
        vi: "Bên gọi đã gọi quá mức cho phép: mỗi giây {rate} đơn vị, tích lũy tối đa {burst}.",
        en: "The caller may use {rate} units a second, and {burst} at once after a rest."
    )
    /// The caller has as many calls under way as it may.
    package static let callerCallsExceeded = Reason(
        "CALLER_CALLS_EXCEEDED",
        .resourceExhausted,
        vi: "Bên gọi chỉ được có đồng thời tối đa {limit} lời gọi.",
        en: "The caller may have {limit} calls at a time."
    )
    /// More callers call than can be remembered.
    package static let callersTooMany = Reason(
        "CALLERS_TOO_MANY",
        .resourceExhausted,
        vi: "Quá nhiều bên đang gọi cùng lúc; hãy thử lại sau.",
        en: "Too many callers call at a time; try again later."
    )
}
