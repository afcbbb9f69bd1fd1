package import Introspection
package import Kernel
package import Logging
package import Metrics
package import RPC
package import RPCTransport
internal import Identity
internal import Policy
package import Records
package import Storage
private import Synchronization
package import Tracing

/// What the wiring of a process may use, and where it leaves what is to be run.
package final class ServiceProcess: Sendable {
    /// Writes to the process's log.
    package let logger: Logger
    /// The time of day.
    package let clock: any WallClock = SystemWallClock()
    /// The event loops that every socket of the process shares.
    package let loops: EventLoops
    /// What the process says of itself and its services; the runtime tells when they are ready.
    package let health: HealthBoard
    /// What reflection answers from: at first the product's own descriptors.
    package let reflection: ReflectionCatalog

    /// The limits of the calls that the process takes and makes.
    package let limits: CallLimits
    /// Records traces; `nil` when nobody takes them.
    package let tracer: Tracer?
    /// How the reloads of the process went.
    package let reloadRecord: ReloadRecord
    /// The certificates that the process shows.
    let certificates = CertificateRegister()
    private let settings: SettingsKeeper
    let name: String
    /// What operators are told of the process in figures.
    let metrics = MetricSources()
    /// The methods that metrics tell apart.
    let methods = CountedMethods()
    /// How what runs beside the calls fares.
    let workResults: WorkResults
    /// Signs what the process calls as a service; `nil` without a key.
    private let signer = Mutex<CallerSigner?>(nil)
    private let parts = Mutex(Parts())

    /// What the wiring has left, in its order.
    struct Parts: Sendable {
        var services: [any RPCService] = []
        var admission: (any ServerInterceptor)?
        var reads: (any ReadRecorder)?
        /// Once somebody has asked for it.
        var policy: Policy?
        var emergencies: (any ServerInterceptor)?
        var work: [BackgroundWork] = []
        var operatorServices: [any RPCService] = []
        var whenReady: [@Sendable (RPCServer) async -> Void] = []
        var reloads: [Reload] = []
        var whenDraining: [@Sendable () -> Void] = []
        var whenDone: [@Sendable () async -> Void] = []
    }

    init(
        _ name: String,
        logger: Logger,
        loops: EventLoops,
        health: HealthBoard,
        reflection: ReflectionCatalog,
        settings: SettingsKeeper,
        limits: CallLimits,
        tracer: Tracer? = nil
    ) {
        self.name = name
        self.tracer = tracer
        self.settings = settings
        reloadRecord = ReloadRecord(clock: clock)
        workResults = WorkResults(clock: clock)
        self.logger = logger
        self.loops = loops
        self.health = health
        self.reflection = reflection
        self.limits = limits
    }

    /// Everything left so far; never inlined, like ``EndLimit/begin()``.
    var wired: Parts {
        @inline(never) get { parts.withLock { $0 } }
    }

    /// Opens the store of the process and brings it to a schema; it is closed last.
    ///
    /// What calls read of guarded fields is recorded in it, and rows of a register beside. Throws
    /// ``ProcessFailure`` when the store cannot be used; a server that does not answer is waited
    /// for, for ``StoreOpening/patience``.
    package func openStore(
        _ configuration: StoreConfiguration,
        schema: DatabaseSchema,
        register: (any ReadRegister)? = nil
    ) async throws -> ServiceStore {
        var database = try await StoreOpening(
            location: configuration.location,
            schema: schema,
            pointReaders: loops.members.count,
            beforeUpgrade: beforeUpgrade(of: configuration),
            logger: logger
        )
        .run()
        logger.info("storage is open", metadata: ["storage": "\(configuration.location)"])
        if tracer != nil {
            database = TracedDatabase(database, of: configuration.location.system)
        }
        whenDone { [database] in await database.close() }
        let journal = Journal(database, producer: name, clock: clock)
        measure(journal, at: configuration.location)
        try keepAudit(of: journal, configuration)
        try keepAccess(in: journal, register)
        let tokens = try await PageTokens(of: database)
        let feed = keepEvents(of: journal, tokens, configuration)
        return ServiceStore(
            journal: journal,
            tokens: tokens,
            feed: feed,
            audit: AuditDesk(of: journal, tokens: tokens)
        )
    }

    /// A channel to the gateway; it connects when it is first used.
    package func channel(
        to target: Endpoint,
        _ dial: DialSecurity
    ) throws -> any ClientChannel {
        let security = try security(dial)
        let channel = RPCClientChannel(
            RPCClientConfiguration(target: target, callLimits: limits, security: security),
            loops: loops
        )
        whenDone { await channel.close(within: .seconds(1)) }
        measure { await channel.families() }
        guard let signer = signer.withLock({ $0 }) else { return channel }
        return SigningChannel(channel, signer)
    }

    /// Puts on record what is read of guarded fields, and what is done in emergencies.
    private func keepAccess(in journal: Journal, _ register: (any ReadRegister)?) throws {
        let purposes = try PurposesOfUse.embedded()
        let reads = ReadJournal(journal, purposes: purposes, register: register)
        parts.withLock {
            $0.reads = reads
            $0.emergencies = EmergencyJournal(journal)
        }
    }

    /// Makes calls as the service that shares a key with the gateway from now on.
    func sign(with signer: CallerSigner?) {
        self.signer.withLock { $0 = signer }
    }

    /// Answers the calls of a service once the process is ready.
    package func serve(_ service: any RPCService) {
        parts.withLock { $0.services.append(service) }
    }

    /// Answers the calls of a service on the admin socket, too, where the operator may make them.
    package func serveOperator(_ service: any RPCService) {
        parts.withLock { $0.operatorServices.append(service) }
    }

    /// Lets in the calls that a layer lets in; health and reflection are for everybody.
    package func admit(by layer: some ServerInterceptor) {
        parts.withLock { $0.admission = ExceptFor(.introspection, layer) }
    }

    /// Runs something beside the calls until the process has drained; its failure ends the process.
    package func run(_ name: String, _ body: @escaping @Sendable () async throws -> Void) {
        parts.withLock { $0.work.append(BackgroundWork(name: name, body: body)) }
    }

    /// Does something with the server once the process is wired, before its services answer.
    package func whenReady(_ body: @escaping @Sendable (RPCServer) async -> Void) {
        parts.withLock { $0.whenReady.append(body) }
    }

    /// Reads something again at each SIGHUP; `what` names it in the log and in ``reloadRecord``.
    ///
    /// The body puts the new in the place of the old as its last step; when it throws, the old
    /// stays and the error is logged. Reloads run one after the other, never two at a time.
    package func whenReloaded(
        _ what: String,
        _ body: @escaping @Sendable () async throws -> Void
    ) {
        reloadRecord.begins(what)
        parts.withLock { $0.reloads.append(Reload(what, body)) }
    }

    /// Tells operators of some metrics, too, from now on.
    package func measure(_ source: @escaping MetricSources.Source) { metrics.add(source) }

    /// Tells operators of some metrics of calls, too; the methods have the numbers of a directory.
    package func measure(
        _ source: @escaping @Sendable (MethodDirectory) async -> [MetricFamily]
    ) {
        metrics.add { [methods] in await source(methods.present) }
    }

    /// Does something with the process's own settings at each reload that finds no mistake in them.
    ///
    /// The body takes what a running process can follow, ``Setting/reloadable``, and nothing else.
    package func whenReconfigured<Further: ProcessConfiguration>(
        _ further: Further.Type = Further.self,
        _ body: @escaping @Sendable (Further) -> Void
    ) {
        settings.whenChanged { told in
            guard let further = told.further as? Further else {
                unreachable("a process reads the same settings each time")
            }
            body(further)
        }
    }

    /// How long events are kept, as it is told now; `nil` for a process without a store.
    var eventsKept: Duration? {
        (settings.running.further as? any StoringConfiguration)?.storage.eventsKept
    }

    /// Where the rows of the policy are that the unit has set itself; empty without such a file.
    var policyPath: String {
        (settings.running.further as? any StoringConfiguration)?.policyPath ?? ""
    }

    /// Is asked for a policy from now on, and tells which.
    func keep(_ policy: Policy) {
        parts.withLock { $0.policy = policy }
        measure { [policy.family] }
    }

    /// Does something as soon as the process begins to drain, such as ending streams without end.
    package func whenDraining(_ body: @escaping @Sendable () -> Void) {
        parts.withLock { $0.whenDraining.append(body) }
    }

    /// Does something after the calls have ended; what was left last comes first.
    package func whenDone(_ body: @escaping @Sendable () async -> Void) {
        parts.withLock { $0.whenDone.append(body) }
    }
}

extension ServiceProcess {
    /// Delivers events for as long as the process runs; those that were not delivered yet are kept
    /// from now on.
    package func relay(_ relay: EventRelay) async throws {
        try await relay.register()
        run("event relay") { try await relay.run() }
    }

    /// Logs how a relay of events fares: `report` of ``Storage/EventRelay``.
    package func report(relayTo consumer: String) -> @Sendable (EventRelay.Progress) -> Void {
        let work = "events to \(consumer)"
        workResults.begins(work)
        return { [logger, workResults] progress in
            switch progress {
            case .delivered(let count, let position):
                workResults.succeeded(work, done: count)
                logger.debug(
                    "events delivered",
                    metadata: [
                        "consumer": "\(consumer)", "count": "\(count)", "position": "\(position)",
                    ]
                )
            case .failed(let attempt, let pause, let error):
                workResults.failed(work)
                logger.warning(
                    "events not delivered, trying again",
                    metadata: [
                        "consumer": "\(consumer)", "attempt": "\(attempt)", "pause": "\(pause)",
                        "error": "\(error)",
                    ]
                )
            }
        }
    }
}
