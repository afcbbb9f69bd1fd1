internal import Access
internal import Forwarding
internal import GatewayContract
internal import Kernel
internal import Quotas
internal import RPC
internal import RPCTransport
internal import WellKnownMessages

/// Says what the caller itself may use of the gateway, and what of it is left.
struct OwnQuota {
    /// The one name that there is: nobody reads another's.
    private static let name = "quotas/me"

    let forwarder: Forwarder
    /// `nil` while everybody may call everything.
    let rules: AccessRules?
    let clock: any WallClock

    /// The answer; throws INVALID_ARGUMENT for any other name.
    func run(_ request: GetQuotaRequest, _ call: CallContext) throws -> Quota {
        var checks = FieldChecks()
        if request.name.isEmpty {
            checks.required("name")
        } else if request.name != Self.name {
            checks.malformed("name", vi: "Phải là \(Self.name).", en: "Must be \(Self.name).")
        }
        try checks.finish()
        let host = call.peer.host
        var quota = Quota(name: Self.name, caller: call.caller.accountName(at: host))
        let priority =
            rules?.priority(of: call.caller, on: clock.today)
            ?? Quotas.CallPriority(of: call.caller)
        quota.priority = priority.message
        guard let standing = forwarder.standing(of: call.caller, at: host) else { return quota }
        quota.callsAtOnce = Int32(clamping: standing.terms.callsAtOnce ?? 0)
        quota.calls = Int32(clamping: standing.calls)
        guard let rate = standing.rate else { return quota }
        quota.unitsPerSecond = Int32(clamping: standing.terms.callsPerSecond ?? 0)
        quota.burst = rate.limit
        quota.unitsLeft = rate.remaining
        quota.resetDelay = GoogleDuration(seconds: Int64(rate.secondsToReset))
        return quota
    }
}

extension Quotas.CallPriority {
    /// The class as the contract names it.
    var message: GatewayContract.CallPriority {
        switch self {
        case .interactive: .interactive
        case .normal: .normal
        case .bulk: .bulk
        }
    }
}
