internal import HTTP2
internal import Identity
internal import Kernel
internal import NIOCore
internal import Quotas
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
    var callers: ForwardedCallers
    /// Says who may call what; `nil` while everybody may call everything.
    var judge: AccessJudging?
    /// Has calls under way judged again and again: days and tokens end, and rights with them.
    var judging: RepeatedTask?
    /// Counts the rules by which calls were let in: what was found out by others is forgotten.
    private(set) var generation = 0
    /// What callers may use; `nil` while nobody has limits.
    var quotas: CallerQuotas?
    /// Which calls are held back; `nil` while the installation is not maintained.
    var hold: MaintenanceHold?
    /// Of what class calls are.
    var priorities = CallPriorities()
    /// What they have used, on all event loops.
    let ledger: QuotaLedger
    /// What requests say as `:scheme` (RFC 9113 section 8.3.1) when it may not be what the caller
    /// said; `nil` while neither side has TLS.
    var scheme: StaticString?
    /// How many event loops share what a backend may have.
    private let loops: Int
    private(set) var limits: ForwardingLimits
    let clock: any MonotonicClock
    /// Hears of backends that fail; it owns the front.
    private weak var forwarder: Forwarder?
    private var table = RouteTable([])
    /// The backends of each route, in the order of the table.
    private(set) var groups: [UpstreamGroup] = []
    private var upstreams: [Endpoint: Upstream] = [:]
    /// Backends that the table has left out, until their last connection is closed.
    private var leaving: [ObjectIdentifier: Upstream] = [:]
    /// Whether the gateway stops, so that streams of answers are to end.
    private var isStopping = false
    private var lookout: Lookout
    /// Routes whose calls wait until a backend may have them.
    private var crowded: [UpstreamGroup] = []
    private var isServing = false
    /// What limits have refused, since the start.
    var refusals = LimitRefusals()

    /// A front that takes no calls before it has a table of routes.
    init(
        _ loop: EventLoops.Member,
        of loops: Int,
        _ security: (any ClientSecurity)?,
        services: CallerVerifier,
        ledger: QuotaLedger,
        takesAnonymous: Bool,
        limits: ForwardingLimits,
        clock: any MonotonicClock
    ) {
        self.loop = loop
        self.security = security
        self.ledger = ledger
        callers = ForwardedCallers(services, takesAnonymous: takesAnonymous, clock: clock)
        self.loops = loops
        self.limits = limits
        self.clock = clock
        answers = GatewayAnswers(clock: clock)
        lookout = Lookout(limits.overload)
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

    /// Finds out anew of every caller what it may do.
    func forgetAdmissions() {
        generation += 1
    }

    /// Limits what callers use from now on; nobody when `nil`.
    func limit(by quotas: CallerQuotas?) {
        self.quotas = quotas
        forgetAdmissions()
    }

    /// Until when a call waits for backends that are away, whatever becomes of them.
    func latestReturn(before deadline: Deadline) -> MonotonicInstant {
        let longest = clock.now + limits.absenceMax
        guard let instant = deadline.instant else { return longest }
        return min(longest, instant + (.zero - limits.answeredBeforeDeadline))
    }

    /// Spends so much on each backend from now on; connections that stand stay, and calls that wait
    /// already do so as long as they may.
    func spend(connections: Int, waitingCalls: Int, absence: Duration) {
        limits.connectionsPerLoop = connections
        limits.waitingCallsPerLoop = waitingCalls
        limits.absenceMax = absence
        for upstream in upstreams.values {
            upstream.pool.allow(connections: connections, waitingCalls: waitingCalls)
        }
        for group in groups { group.follow(limits) }
    }

    /// Tells the classes of calls in this way from now on.
    func prioritize(by priorities: CallPriorities) {
        self.priorities = priorities
        forgetAdmissions()
    }

    /// Calls come over TLS from now on, or not.
    func callersAreSecure(_ isSecure: Bool) {
        guard isSecure || security != nil else { return scheme = nil }
        scheme = security == nil ? "http" : "https"
    }

    /// The place of the route of a request; `nil` when none takes its service.
    func route(of request: HeaderList) -> Int? {
        request.withValue(.path) { table.route(forPath: $0) } ?? nil
    }

    /// The backends that a request may go to; `nil` when no route takes its service.
    func group(of request: HeaderList) -> UpstreamGroup? {
        route(of: request).map { groups[$0] }
    }

    /// Gives a call to one of some backends.
    func start(_ call: ForwardedCall, in group: UpstreamGroup) {
        call.start(in: group)
        if group.hasWaiting { noteCrowd(group) } else { lookOn() }
    }
}

/// What happens when the gateway stops.
extension ForwardingFront {
    /// Ends the calls whose answers have begun and rest, now and whenever one comes to rest: they
    /// may go on for ever.
    func endStreams() {
        isStopping = true
        endResting()
    }

    private func endResting() {
        for call in callsUnderWay { call.gatewayStops() }
    }

    /// The calls that backends have.
    var callsUnderWay: [ForwardedCall] {
        everyUpstream.flatMap { $0.pool.streamHandlers.compactMap { $0 as? ForwardedCall } }
    }

    /// What calls have met here.
    var encounters: CallEncounters {
        CallEncounters(
            waiting: groups.reduce(0) { $0 + $1.waitingCount },
            absent: groups.reduce(0) { $0 + $1.absentCount },
            refusals: refusals
        )
    }

    private var everyUpstream: [Upstream] { upstreams.values + Array(leaving.values) }
}

/// Calls that wait, and how busy the backends are.
extension ForwardingFront {
    /// Whether calls wait until a backend may have them.
    var hasWaiting: Bool { !crowded.isEmpty }

    /// Calls of a route wait from now on: it is looked at again and again.
    func noteCrowd(_ group: UpstreamGroup) {
        if !crowded.contains(where: { $0 === group }) { crowded.append(group) }
        lookOn()
    }

    /// Gives waiting calls to backends that may have more.
    func serveWaiting() {
        guard !isServing else { return }
        isServing = true
        for group in crowded { group.serveWaiting() }
        crowded.removeAll { !$0.hasWaiting }
        isServing = false
    }

    private func submitAgain(_ call: ForwardedCall) {
        guard let group = call.group else { return call.failUnreachable() }
        group.submit(call)
        if group.hasWaiting { noteCrowd(group) }
    }

    private func lookOn() {
        guard !lookout.isLooking else { return }
        lookout.begin(at: clock.now)
        lookLater()
    }

    private func lookLater() {
        let interval = TimeAmount.nanoseconds(limits.overload.lookInterval.nanoseconds)
        eventLoop.assumeIsolated().scheduleTask(in: interval) { [weak self] in self?.look() }
    }

    private func look() {
        let look = lookout.look(at: clock.now)
        var isBusy = false
        for upstream in upstreams.values {
            upstream.look(look)
            if upstream.calls > 0 { isBusy = true }
        }
        if isStopping {
            isBusy = isBusy || leaving.values.contains { $0.calls > 0 }
            endResting()
        }
        for group in crowded { group.shedExpired() }
        if hasWaiting { serveWaiting() }
        if isBusy || hasWaiting { lookLater() } else { lookout.end() }
    }
}

/// What the gateway as a whole decides.
extension ForwardingFront {
    /// Follows a table from now on.
    ///
    /// Calls under way are not touched: a backend that the table leaves out gets no more calls, and
    /// those that it has go on.
    func follow(
        _ table: RouteTable,
        _ standings: [Endpoint: BackendStanding],
        of forwarder: Forwarder
    ) {
        self.forwarder = forwarder
        let kept = Set(table.backends)
        let waiting = crowded.flatMap { $0.removeWaiting() }
        crowded = []
        let isFirst = upstreams.isEmpty
        for backend in table.backends where upstreams[backend] == nil {
            let upstream = upstream(backend, standings[backend] ?? BackendStanding())
            if !isFirst { upstream.warmUp() }
            upstreams[backend] = upstream
        }
        for (backend, allowed) in table.allowances {
            upstreams[backend]?.allow(limits.overload.ceiling(allowed, loops: loops))
        }
        let left = upstreams.filter { !kept.contains($0.key) }
        upstreams = upstreams.filter { kept.contains($0.key) }
        // What a route may retry does not grow by a change of addresses.
        let budgets = Dictionary(
            zip(self.table.routes.map(\.services), groups.map(\.budget))
        ) { first, _ in first }
        self.table = table
        forgetAdmissions()
        groups = table.routes.map { route in
            UpstreamGroup(
                route.backends.compactMap { upstreams[$0] },
                limits,
                budget: budgets[route.services] ?? RetryBudget(),
                signer: route.callerKeys.first.map { CallerSigner($0, .toService) },
                clock: clock
            )
        }
        for upstream in left.values { letGo(upstream) }
        for call in waiting where !call.isEnded { submitAgain(call) }
    }

    private func letGo(_ upstream: Upstream) {
        let identity = ObjectIdentifier(upstream)
        leaving[identity] = upstream
        upstream.pool.close { [weak self] in self?.leaving[identity] = nil }
    }

    private func upstream(_ backend: Endpoint, _ standing: BackendStanding) -> Upstream {
        Upstream(
            ConnectionPool(limits.pool(to: backend, security), loop: loop),
            standing,
            ceiling: limits.overload.ceiling(nil, loops: loops),
            limits: limits,
            clock: clock,
            isFailing: { [weak forwarder] in forwarder?.failing($0) }
        )
    }

    /// What is known of a backend here; `nil` when there is no such backend.
    func upstream(_ backend: Endpoint) -> Upstream? { upstreams[backend] }

    /// Closes every connection to the backends.
    func close() {
        judging?.cancel()
        for upstream in everyUpstream {
            upstream.pool.close {}
            upstream.pool.abort()
        }
    }
}
