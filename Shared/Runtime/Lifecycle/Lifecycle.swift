internal import AdminPort
private import Glibc
internal import Identity
internal import Introspection
internal import Kernel
internal import Logging
internal import Metrics
internal import RPC
internal import RPCTransport
internal import Schema
internal import ServiceLifecycle
internal import Tracing

/// From the bound address to the last closed file: bind early, ready late, drain with a clock.
struct Lifecycle {
    /// Time after the drain period in which what runs beside the calls has to end.
    static let endPeriod: Duration = .seconds(5)
    /// Time after that in which everything has to be closed.
    static let closePeriod: Duration = .seconds(10)

    let name: String
    let settings: SettingsKeeper
    let inFlight: InFlightLimit
    let level: LogLevelHold
    let drain = DrainWish()
    let logger: Logger
    /// When the process began.
    let start = SystemWallClock().now
    let health = HealthBoard()
    /// Calls that were refused because too many were under way.
    private let refused: EventCounter

    init(
        _ name: String,
        _ settings: SettingsKeeper,
        _ level: LogLevelHold,
        _ logger: Logger
    ) {
        self.name = name
        self.settings = settings
        self.level = level
        self.logger = logger
        let refused = EventCounter()
        self.refused = refused
        inFlight = InFlightLimit(settings.running.runtime.limits.callsInFlight) { refused.add() }
    }

    /// What every process is told, as it holds now.
    var configuration: RuntimeConfiguration { settings.running.runtime }

    /// Runs a process until a signal or the failure of a part ends it.
    ///
    /// Without `callers` the wiring says whom the process lets in.
    func run(
        _ callers: CallersConfiguration?,
        _ wire: (ServiceProcess) async throws -> Void
    ) async throws {
        let reloads = await ReloadSignals()
        let files = OpenFiles.raise(to: configuration.openFiles)
        let loops = EventLoops(count: configuration.eventLoops)
        let reflection = ReflectionCatalog(try DescriptorIndex(.embedded))
        let process = ServiceProcess(
            name,
            logger: logger,
            loops: loops,
            health: health,
            reflection: reflection,
            settings: settings,
            limits: configuration.limits.calls,
            tracer: configuration.traces.tracer(SystemWallClock())
        )
        try process.exportTraces(configuration.traces)
        let security = try process.security(configuration.security)
        if let callers {
            let admission = CallerAdmission(callers, process)
            process.sign(with: admission.signer)
            process.admit(by: admission.layer)
        }
        let server = RPCServer(
            router([], process, isStarting: true),
            RPCServerConfiguration(
                endpoint: configuration.listen,
                limits: configuration.limits.calls,
                connections: configuration.limits.connections,
                security: security
            ),
            loops: loops,
            tracer: process.tracer
        )
        let endpoint = try await bind(server)
        followSettings(server, process)
        logger.info(
            "listening, not ready yet",
            metadata: [
                "listen": "\(endpoint)", "tls": "\(security != nil)", "openFiles": "\(files)",
            ]
        )
        process.measure(server, refused: refused)
        let admin = try await startAdmin(on: configuration.admin, process.metrics)
        try await wire(process)
        let services = process.wired.services
        // Before the router, which knows no more than its own methods.
        for body in process.wired.whenReady { await body(server) }
        await server.install(router(services, process, isStarting: false))
        let reloading = Reloading(settings, process.wired.reloads, process.reloadRecord, logger)
        try await answerOperator(process, server, endpoint, reloading)
        // Whoever reads that the process is ready may ask it to stop.
        let stops = await StopSignals(logger: logger)
        health.serve(services.map { type(of: $0).serviceName })
        logger.info("ready", metadata: ["listen": "\(endpoint)"])
        let watch = Task { await reloads.watch(reloading) }
        defer { watch.cancel() }
        let limit = endLimit
        defer { limit.lift() }
        try await runUntilStopped(process, server, stops, limit)
        for close in process.wired.whenDone.reversed() { await close() }
        await admin?.close()
        try? await loops.close()
        logger.info("ended")
    }

    /// Has what runs follow what settings say later.
    private func followSettings(_ server: RPCServer, _ process: ServiceProcess) {
        settings.whenChanged { [inFlight, tracer = process.tracer] told in
            inFlight.follow(told.runtime.limits.callsInFlight)
            server.follow(told.runtime.limits.connections)
            server.follow(told.runtime.limits.calls)
            tracer?.follow(told.runtime.traces.ratio)
        }
    }

    private func bind(_ server: RPCServer) async throws -> Endpoint {
        do {
            return try await server.start()
        } catch {
            throw ProcessFailure(.system, "cannot listen on \(configuration.listen): \(error)")
        }
    }

    private func runUntilStopped(
        _ process: ServiceProcess,
        _ server: RPCServer,
        _ stops: StopSignals,
        _ limit: EndLimit
    ) async throws {
        let wired = process.wired
        let calls = ServedCalls(
            server: server,
            health: health,
            settings: settings,
            drain: drain,
            whenDraining: wired.whenDraining,
            logger: logger
        )
        // Stopped in the reverse order: first the calls, then what runs beside them.
        let parts: [any Service] = wired.work + [calls]
        let group = ServiceGroupConfiguration(services: parts, logger: quietLogger)
        let running = ServiceGroup(configuration: group)
        let watch = Task { await stops.drain(running, limit) }
        defer { watch.cancel() }
        let wishes = Task { await drain.meet(running, limit) }
        defer { wishes.cancel() }
        // A part that has failed ends the process as well.
        defer { limit.begin() }
        try await running.run()
    }

    /// From the wish to stop until nothing runs any more.
    private var gracePeriod: Duration {
        configuration.drainNotice + configuration.drainPeriod + Self.endPeriod
    }

    private var endLimit: EndLimit {
        EndLimit(gracePeriod + Self.closePeriod) { [logger] in
            logger.critical("not ended in time: stopped at once")
            // No clean-up: something hangs in it. Storage survives it.
            _exit(ExitCode.software.rawValue)
        }
    }

    /// The services with those that every process has, in the layers around every call.
    private func router(
        _ services: [any RPCService],
        _ process: ServiceProcess,
        isStarting: Bool
    ) -> Router {
        let reflection = process.reflection
        let all = services + [HealthService(health)] + ReflectionService.all(reflection)
        reflection.list(all.map { type(of: $0).serviceName })
        var interceptors: [any ServerInterceptor] = process.tracer == nil ? [] : [CarrySpans()]
        interceptors += [
            ObserveCalls(log),  // outermost: refusals below are outcomes too
            // Before any work.
            ExceptFor(.health, inFlight),
        ]
        // Before anything of the call is looked at.
        if let admission = process.wired.admission { interceptors.append(admission) }
        interceptors.append(DeadlineGuard())  // refuses what cannot finish in time
        // Last, before anything is answered or changed.
        if let emergencies = process.wired.emergencies { interceptors.append(emergencies) }
        return Router(
            all,
            interceptors: interceptors,
            reads: process.wired.reads,
            faults: FaultRecorder(log),
            isStarting: isStarting
        )
    }

    /// The group tells of its own steps only when asked to trace.
    private var quietLogger: Logger {
        var quiet = logger
        quiet.logLevel = max(.warning, logger.logLevel)
        return quiet
    }
}

extension Lifecycle {
    /// One line for each call that has ended.
    @Sendable func log(_ outcome: CallOutcome) {
        logger.debug("call", metadata: outcome.metadata)
    }

    /// The private side of a failure, found by its reference or the call.
    @Sendable func log(_ fault: Fault) { logger.record(fault) }
}

extension CallOutcome {
    /// What the log says of it.
    fileprivate var metadata: Logger.Metadata {
        var metadata: Logger.Metadata = [
            "call": "\(call)", "method": "\(method)", "code": "\(code)",
            "duration": "\(duration)", "peer": "\(peer)",
        ]
        if let trace { metadata["trace"] = "\(trace)" }
        return metadata
    }
}
