internal import HTTP2
internal import Kernel
internal import NIOCore
internal import RPC
internal import RPCTransport

/// Sends each call of one event loop where its route leads, over connections of the same loop:
/// a call never changes thread.
// Only its loop touches the state; the forwarder comes to it through the event loop.
final class ForwardingFront: @unchecked Sendable {
    let answers: GatewayAnswers
    private let loop: EventLoops.Member
    /// Of the connections to every backend.
    private let security: (any ClientSecurity)?
    /// What requests say as `:scheme` (RFC 9113 section 8.3.1) when it may not be what the caller
    /// said; `nil` while neither side has TLS.
    private var scheme: StaticString?
    private let limits: ForwardingLimits
    private let clock: any MonotonicClock
    /// Hears of backends that fail; it owns the front.
    private weak var forwarder: Forwarder?
    private var table = RouteTable([])
    /// The backends of each route, in the order of the table.
    private var groups: [UpstreamGroup] = []
    private var upstreams: [Endpoint: Upstream] = [:]

    /// A front that takes no calls before it has a plan.
    init(
        _ loop: EventLoops.Member,
        _ security: (any ClientSecurity)?,
        limits: ForwardingLimits,
        clock: any MonotonicClock
    ) {
        self.loop = loop
        self.security = security
        self.limits = limits
        self.clock = clock
        answers = GatewayAnswers(clock: clock)
    }

    var eventLoop: any EventLoop { loop.eventLoop }

    /// Backends that one call may be given to after the first, when it cannot be sent.
    var retriesMax: Int { limits.retriesMax }

    /// Replaces `grpc-timeout` by what is left of it (API.md 6).
    func tellTimeLeft(until deadline: Deadline, in request: HeaderList) {
        guard let left = deadline.remaining(on: clock) else { return }
        request.removeAll(.grpcTimeout)
        request.append("grpc-timeout", CallTimeout.format(left))
    }

    /// Calls come over TLS from now on, or not.
    func callersAreSecure(_ isSecure: Bool) {
        guard isSecure || security != nil else { return scheme = nil }
        scheme = security == nil ? "http" : "https"
    }

    /// The backends that a request may go to; `nil` when no route takes its service.
    func group(of request: HeaderList) -> UpstreamGroup? {
        guard let route = request.withValue(.path, { table.route(forPath: $0) }) ?? nil else {
            return nil
        }
        return groups[route]
    }
}

extension ForwardingFront: CallFront {
    /// Forwards the call or refuses it; leaves it when no route takes its service.
    func take(_ stream: HTTP2Stream, _ head: HeaderList, endOfStream: Bool) -> CallTaking {
        guard let group = group(of: head) else { return .left }
        head.removeAll(.ownNamespace)
        if let scheme { head.replace(.scheme, constant: scheme) }
        let terms = CallTerms(head)
        if let refusal = terms.refusal() {
            answers.refuse(stream, refusal, head)
            return .answered
        }
        let call = ForwardedCall(
            stream,
            head,
            endOfStream: endOfStream,
            deadline: terms.deadline(on: clock),
            front: self
        )
        call.start(in: group)
        return call.isEnded ? .answered : .taken(call)
    }
}

/// What the gateway as a whole decides.
extension ForwardingFront {
    /// Follows a plan from now on.
    ///
    /// Calls under way are not touched: a backend that the plan leaves out gets no more calls, and
    /// those that it has go on.
    func follow(
        _ plan: ForwardingPlan,
        _ standings: [Endpoint: BackendStanding],
        of forwarder: Forwarder
    ) {
        self.forwarder = forwarder
        let kept = Set(plan.backends)
        let isFirst = upstreams.isEmpty
        for backend in plan.backends where upstreams[backend] == nil {
            let upstream = upstream(backend, standings[backend] ?? BackendStanding())
            if !isFirst { upstream.warmUp() }
            upstreams[backend] = upstream
        }
        let left = upstreams.filter { !kept.contains($0.key) }
        upstreams = upstreams.filter { kept.contains($0.key) }
        table = plan.table
        groups = plan.addresses.map { route in UpstreamGroup(route.compactMap { upstreams[$0] }) }
        for upstream in left.values { upstream.pool.close {} }
    }

    private func upstream(_ backend: Endpoint, _ standing: BackendStanding) -> Upstream {
        Upstream(
            ConnectionPool(limits.pool(to: backend, security), loop: loop),
            standing,
            limits: limits,
            clock: clock,
            isFailing: { [weak forwarder] in forwarder?.failing($0) }
        )
    }

    /// What is known of a backend here; `nil` when there is no such backend.
    func upstream(_ backend: Endpoint) -> Upstream? { upstreams[backend] }

    /// Closes every connection to the backends.
    func close() {
        for upstream in upstreams.values {
            upstream.pool.close {}
            upstream.pool.abort()
        }
    }
}
