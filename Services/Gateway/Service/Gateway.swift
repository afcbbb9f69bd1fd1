package import Access
package import Forwarding
package import Introspection
package import Kernel
package import Logging
package import Metrics
package import Quotas
internal import RPC
package import RPCTransport
package import Tokens

/// The gateway's parts, put together for its process.
package struct Gateway: Sendable {
    /// What it answers itself, beside health and reflection.
    package let service: GatewayService
    /// Lets in the calls that it answers itself.
    package let callers: OwnCallers
    private let forwarder: Forwarder
    private let monitor: BackendMonitor
    private let serviceHealth: ServiceHealth
    private let descriptors: ServiceDescriptors
    private let routes: RouteKeeper
    private let patterns: PatternWatch
    private let terms: TermsInForce
    private let maintenance: MaintenanceKeeper
    private let clock: any WallClock
    private let loops: EventLoops

    /// A gateway for a table of routes; nothing is looked up or connected before ``run()`` or the
    /// first call.
    ///
    /// `security` is that of the connections to every backend, plaintext when `nil`. Which services
    /// its backends serve is told on the board of its process, and what they are by
    /// its reflection.
    package init(
        _ table: RouteTable,
        limits: ForwardingLimits = .standard,
        takesAnonymous: Bool = true,
        everybody: QuotaTerms? = nil,
        security: (any ClientSecurity)? = nil,
        loops: EventLoops,
        health: HealthBoard,
        reflection: ReflectionCatalog,
        clock: any WallClock,
        lookUp: @escaping NameLookup = HostLookup.addresses,
        logger: Logger
    ) {
        terms = TermsInForce(everybody)
        self.clock = clock
        self.loops = loops
        forwarder = Forwarder(
            table,
            security: security,
            loops: loops,
            limits: limits,
            takesAnonymous: takesAnonymous
        )
        serviceHealth = ServiceHealth(table, board: health)
        monitor = BackendMonitor(
            table.backends,
            of: forwarder,
            services: serviceHealth,
            clock: clock,
            logger: logger
        ) { backend in
            RPCClientChannel(.inquiry(at: backend, security), loops: loops)
        }
        descriptors = ServiceDescriptors(
            table,
            monitor.channels,
            catalog: reflection,
            health: serviceHealth,
            clock: SystemMonotonicClock(),
            logger: logger
        )
        patterns = PatternWatch(reflection, clock: SystemMonotonicClock(), logger: logger)
        routes = RouteKeeper(
            table,
            .init(
                forwarder: forwarder,
                monitor: monitor,
                health: serviceHealth,
                descriptors: descriptors
            ),
            lookUp: lookUp,
            clock: SystemMonotonicClock(),
            logger: logger
        )
        callers = OwnCallers(takesAnonymous: takesAnonymous, services: forwarder, clock: clock)
        maintenance = MaintenanceKeeper(forwarder, serviceHealth, reflection, clock, logger)
        service = GatewayService(
            routes: routes,
            forwarder: forwarder,
            monitor: monitor,
            descriptors: descriptors,
            callers: callers,
            maintenance: maintenance,
            clock: clock
        )
        limit()
    }

    /// Follows other routes from now on; calls under way are not touched.
    package func follow(_ table: RouteTable) async {
        await routes.follow(table)
    }

    /// Takes the bearer tokens that a verifier takes, from now on.
    package func take(_ tokens: TokenVerifier) {
        let loops = loops.members.count
        forwarder.readTokens(by: TokenCallers.reading(tokens, loops: loops, clock: clock))
        callers.take(tokens)
    }

    /// Lets through what some rules allow, from now on.
    package func obey(_ rules: AccessRules) {
        forwarder.judge { [clock] in
            var judge = AccessJudge(rules, clock: clock)
            return { caller, path, claims in
                judge.rights(of: caller, for: path, claims)
                    .map { Judgement($0.rights, goodFor: $0.goodFor) }
            }
        }
        callers.obey(rules)
        patterns.follow(rules)
        terms.follow(rules)
        limit()
        prioritize(by: rules)
    }

    private func prioritize(by rules: AccessRules) {
        guard rules.hasPriorities else { return forwarder.prioritize(by: CallPriorities()) }
        forwarder.prioritize(
            by: CallPriorities(
                caller: { [clock] in rules.priority(of: $0, on: clock.today) },
                method: { rules.priority(ofMethod: $0) }
            )
        )
    }

    /// Spends as many connections, waiting calls and time of absence on each backend as limits say,
    /// from now on.
    package func spend(_ limits: ForwardingLimits) {
        forwarder.spend(
            connectionsPerLoop: limits.connectionsPerLoop,
            waitingCallsPerLoop: limits.waitingCallsPerLoop,
            absenceMax: limits.absenceMax
        )
    }

    /// Limits what each caller uses of whom no rules say anything, from now on.
    ///
    /// With `nil` it may use as much as it likes.
    package func limitOthers(_ everybody: QuotaTerms?) {
        guard everybody != terms.present.everybody else { return }
        terms.follow(everybody)
        limit()
    }

    /// Limits what callers use as rules say, and those of whom they say nothing as everybody.
    private func limit() {
        let (everybody, rules) = terms.present
        guard everybody != nil || rules?.hasLimits ?? false else {
            return forwarder.limit(by: nil)
        }
        forwarder.limit(
            by: CallerQuotas(
                cost: { rules?.cost(of: $0) ?? 1 },
                terms: { [clock] caller in
                    guard let rules else { return everybody }
                    let name = caller.principal ?? caller.name
                    return rules.limits(of: name, on: clock.today) ?? everybody
                }
            )
        )
    }

    /// Goes by what is said of maintenance, from now on; `nil` says that there is none.
    package func maintain(_ window: MaintenanceWindow?) {
        maintenance.follow(window)
    }

    /// Takes what the operator says of maintenance, and keeps it in a file.
    package func maintenanceDesk(keeping path: String) -> MaintenanceDesk {
        MaintenanceDesk(keeper: maintenance, path: path, clock: clock)
    }

    /// Forwards the calls that come to a server from now on.
    package func install(on server: RPCServer) async {
        await forwarder.install(on: server)
    }

    /// Watches the backends until it is cancelled.
    package func run() async throws {
        async let reflection: Void = descriptors.run()
        async let names: Void = routes.run()
        async let review: Void = patterns.run()
        async let beginning: Void = maintenance.run()
        try await monitor.run()
        _ = try await (reflection, names, review, beginning)
    }

    /// What operators are told of the gateway; methods have the numbers of a directory.
    package func figures(_ methods: MethodDirectory) async -> [MetricFamily] {
        let figures = GatewayFigures(
            forwarder: forwarder,
            monitor: monitor,
            descriptors: descriptors,
            maintenance: maintenance.held
        )
        return await figures.families(methods)
    }

    /// Asks every backend once how it is, before ``run()`` does so again and again.
    package func askBackends() async {
        await monitor.ask()
    }

    /// Closes the connections to the backends, after the server has drained.
    package func close() async {
        routes.close()
        await monitor.close()
        await forwarder.close()
    }
}

extension RPCClientConfiguration {
    /// For what the gateway itself asks a backend: tries again soon, to see one that comes back.
    fileprivate static func inquiry(
        at backend: Endpoint,
        _ security: (any ClientSecurity)?
    ) -> RPCClientConfiguration {
        var configuration = RPCClientConfiguration(target: backend, security: security)
        configuration.limits.pauseMax = .milliseconds(500)
        return configuration
    }
}
