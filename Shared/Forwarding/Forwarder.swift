internal import Identity
package import Kernel
package import Metrics
internal import NIOCore
package import Quotas
package import RPC
package import RPCTransport
private import Synchronization

/// The gateway's engine on all event loops: on each a pool of connections to every backend, and a
/// front that sends calls there; and what all of them know together of the backends.
package final class Forwarder: Sendable {
    private let fronts: [ForwardingFront]
    /// Verifies what services that call others say of themselves.
    private let services: CallerVerifier
    private let clock: any MonotonicClock
    /// What every caller has used.
    private let ledger: QuotaLedger
    private let state: Mutex<State>

    private struct State {
        var table: RouteTable
        var availability: [Endpoint: Availability] = [:]
        var outliers: OutlierMachine
        var quotas: CallerQuotas?
        /// What takes the calls.
        var server: RPCServer?

        func standings(at now: MonotonicInstant) -> [Endpoint: BackendStanding] {
            var standings: [Endpoint: BackendStanding] = [:]
            for backend in table.backends {
                standings[backend] = BackendStanding(
                    availability: availability[backend] ?? .unknown,
                    isEjected: outliers.ejection(of: backend, at: now) != nil
                )
            }
            return standings
        }
    }

    /// An engine for a table of routes; nothing is connected before the first call.
    ///
    /// `security` is that of the connections to every backend, plaintext when `nil`. Where backends
    /// are told who calls, anonymous calls may be refused.
    package init(
        _ table: RouteTable,
        security: (any ClientSecurity)? = nil,
        loops: EventLoops,
        limits: ForwardingLimits = .standard,
        takesAnonymous: Bool = true,
        clock: any MonotonicClock = SystemMonotonicClock()
    ) {
        self.clock = clock
        state = Mutex(State(table: table, outliers: OutlierMachine(limits.outliers)))
        let services = CallerVerifier([], .toGateway)
        self.services = services
        let ledger = QuotaLedger(callersMax: limits.limitedCallersMax, clock: clock)
        self.ledger = ledger
        fronts = loops.members.map { loop in
            ForwardingFront(
                loop,
                of: loops.members.count,
                security,
                services: services,
                ledger: ledger,
                takesAnonymous: takesAnonymous,
                limits: limits,
                clock: clock
            )
        }
        publish()
    }

    /// Follows other routes from now on; calls under way are not touched.
    package func follow(_ table: RouteTable) {
        state.withLock { state in
            state.table = table
            let kept = Set(table.backends)
            state.availability = state.availability.filter { kept.contains($0.key) }
        }
        publish()
    }

    /// Has every event loop follow the present table.
    private func publish() {
        let now = clock.now
        let (table, standings) = state.withLock { state in
            state.outliers.judge(state.table.routes.map(\.backends))
            return (state.table, state.standings(at: now))
        }
        services.follow(table.routes.flatMap(\.callerKeys))
        onEveryLoop { $0.follow(table, standings, of: self) }
    }

    private func onEveryLoop(_ body: @escaping @Sendable (ForwardingFront) -> Void) {
        for front in fronts { front.eventLoop.execute { body(front) } }
    }

    /// Forwards the calls that come to a server from now on.
    ///
    /// The server's own services answer whatever no route takes.
    package func install(on server: RPCServer) async {
        let isSecure = server.isSecure
        state.withLock { $0.server = server }
        await server.install { [fronts] loop in
            guard let front = fronts.first(where: { $0.eventLoop === loop.eventLoop }) else {
                unreachable("the server and the forwarder share their event loops")
            }
            front.callersAreSecure(isSecure)
            return front
        }
    }

    /// Reads bearer tokens from now on by what is made for each event loop.
    package func readTokens(by make: @escaping @Sendable () -> TokenReading) {
        onEveryLoop { $0.readTokens(by: make()) }
    }

    /// Lets calls through from now on by what is made for each event loop; everything when `nil`.
    package func judge(by make: (@Sendable () -> AccessJudging)?) {
        onEveryLoop { $0.judge(by: make?()) }
    }

    /// Limits what callers use from now on, beside what they have used; nobody when `nil`.
    package func limit(by quotas: CallerQuotas?) {
        state.withLock { $0.quotas = quotas }
        onEveryLoop { $0.limit(by: quotas) }
    }

    /// Tells the classes of calls from now on.
    package func prioritize(by priorities: CallPriorities) {
        onEveryLoop { $0.prioritize(by: priorities) }
    }

    /// Spends so many connections and waiting calls of each event loop on each backend from now on,
    /// and lets calls wait so long for backends that are away; connections that stand stay.
    package func spend(
        connectionsPerLoop connections: Int,
        waitingCallsPerLoop waiting: Int,
        absenceMax absence: Duration = ForwardingLimits.standard.absenceMax
    ) {
        onEveryLoop {
            $0.spend(connections: connections, waitingCalls: waiting, absence: absence)
        }
    }

    /// Holds calls back from now on, none when `nil`; calls under way go on.
    package func hold(by hold: MaintenanceHold?) {
        onEveryLoop { $0.hold = hold }
    }

    /// What a caller that comes from a host may use, and what of it is in use; `nil` when it has no
    /// limits.
    package func standing(of caller: Caller, at host: String) -> QuotaStanding? {
        guard let terms = state.withLock({ $0.quotas })?.terms(of: caller) else { return nil }
        return ledger.standing(of: caller.accountName(at: host), terms)
    }

    /// The service that has signed a call of the gateway itself, and for whom it acts; throws
    /// UNAUTHENTICATED for a statement that none has signed for a call of that path.
    package func serviceCaller(
        by statement: [UInt8],
        of path: String
    ) throws(Failure) -> Caller {
        let told = try services.verify(statement, path: path.utf8Span.span.bytes)
        // A service speaks for itself only, whatever it says of its name.
        return Caller(.service, "services/\(told.service)", actsFor: told.caller.actsFor)
    }

    /// Closes every connection to the backends; calls under way end with UNAVAILABLE.
    package func close() async {
        for front in fronts { try? await front.eventLoop.submit { front.close() }.get() }
    }
}

/// What is known of the backends.
extension Forwarder {
    /// Takes over what asking a backend has told; every event loop goes by it once this returns.
    package func learn(_ availability: Availability, of backend: Endpoint) async {
        state.withLock { state in
            guard state.table.backends.contains(backend) else { return }
            state.availability[backend] = availability
        }
        for front in fronts {
            // A loop that has ended has no calls to go by it.
            try? await front.eventLoop.submit { front.upstream(backend)?.learn(availability) }.get()
        }
    }

    /// Closes the connections to a backend that has not answered for long; calls that it has end
    /// with UNAVAILABLE.
    package func giveUp(_ backend: Endpoint) {
        onEveryLoop { $0.upstream(backend)?.pool.abort() }
    }

    /// Call after call of a backend fails: spares it for a time, when others are left.
    func failing(_ backend: Endpoint) {
        let now = clock.now
        guard let period = state.withLock({ $0.outliers.failing(backend, at: now) }) else { return }
        onEveryLoop { front in
            front.upstream(backend)?.eject()
            front.eventLoop.assumeIsolated().scheduleTask(in: .nanoseconds(period.nanoseconds)) {
                front.upstream(backend)?.readmit()
            }
        }
    }

    /// For how long a backend is still spared because its calls failed; `nil` when it is not.
    package func ejection(of backend: Endpoint) -> Duration? {
        let now = clock.now
        return state.withLock { $0.outliers.ejection(of: backend, at: now) }.map { $0 - now }
    }

    /// What goes to a backend now, over all event loops.
    package func load(of backend: Endpoint) async -> BackendLoad {
        var load = BackendLoad()
        for front in fronts {
            let part = try? await front.eventLoop.submit { front.upstream(backend)?.load }.get()
            guard let part = part ?? nil else { continue }
            load.connections += part.connections
            load.calls += part.calls
            load.answers += part.answers
            load.retries += part.retries
            load.limit += part.limit
            load.attempts.add(part.attempts)
        }
        return load
    }

    /// How long calls took that were forwarded; a method's target is that of its route.
    package func calls(_ methods: MethodDirectory) async -> MetricFamily {
        let (server, table) = state.withLock { ($0.server, $0.table) }
        let counts = await server?.counted().forwarded ?? CallCounts()
        return CallFamilies.calls(counts, methods, StatusCode.name) { method in
            let path = "/\(method)"
            let route = table.route(forPath: path.utf8Span.span.bytes)
            return route.map { table.routes[$0].target } ?? MethodDirectory.other
        }
    }

    /// What calls have met at the gateway itself, over all event loops.
    package func encounters() async -> CallEncounters {
        var all = CallEncounters()
        for front in fronts {
            guard let part = try? await front.eventLoop.submit({ front.encounters }).get() else {
                continue
            }
            all.waiting += part.waiting
            all.absent += part.absent
            all.refusals.add(part.refusals)
        }
        all.callersRemembered = ledger.callers
        return all
    }
}

/// What goes to a backend.
package struct BackendLoad: Sendable {
    /// Open connections.
    package var connections = 0
    /// Calls that are open or wait for a connection.
    package var calls = 0
    /// Calls whose answer has begun, since the gateway has the backend.
    package var answers = 0
    /// Calls that came to it after another attempt, since the gateway has the backend.
    package var retries = 0
    /// Calls that it may have at a time.
    package var limit = 0
    /// What was sent to it, by method and status, since the gateway has it.
    package var attempts = CallCounts()
}
