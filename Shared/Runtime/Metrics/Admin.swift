internal import AdminPort
internal import Introspection
internal import Kernel
internal import Logging
internal import Metrics
internal import RPC
internal import RPCTransport

/// Where operators ask a process how it is.
enum AdminSetting {
    /// Nowhere unless told: several processes of one machine would stand in each other's way.
    static let setting = Setting<Endpoint?>(
        "admin",
        form: "HOST:PORT|none",
        meaning: "Where /healthz, /readyz and /metrics are answered by HTTP, to everybody",
        default: nil,
        shownAs: "none"
    ) { text in
        if text == "none" { return .some(nil) }
        return Endpoint(parsing: text).map { .some($0) }
    }
}

extension Lifecycle {
    /// Answers operators from now on, when an address is told for it.
    func startAdmin(
        on endpoint: Endpoint?,
        _ sources: MetricSources
    ) async throws(ProcessFailure) -> AdminServer? {
        guard let endpoint else { return nil }
        let pages = AdminPages(of: sources) { [health] in
            if health.isShutDown { return .draining }
            return health.condition(of: "") == .serving ? .ready : .starting
        }
        do {
            let admin = try await AdminServer.start(on: endpoint.host, port: endpoint.port, pages)
            let real = Endpoint(host: endpoint.host, port: admin.address.port)
            logger.info("operators are answered", metadata: ["admin": "\(real)"])
            return admin
        } catch {
            throw ProcessFailure(.system, "cannot answer operators on \(endpoint): \(error)")
        }
    }
}

extension ServiceProcess {
    /// Tells of the process itself, its calls and its files.
    func measure(_ server: RPCServer, refused: EventCounter) {
        methods.follow(reflection, for: server)
        reloadRecord.begins("settings")
        let figures = ProcessFigures(clock: clock)
        let build = MetricFamily(
            "canbo_build_info",
            .gauge,
            "Which program this is",
            [
                MetricSeries(
                    [MetricLabel("process", name), MetricLabel("version", ProductVersion.text)],
                    1
                )
            ]
        )
        measure { [reloadRecord, workResults, health] in
            figures.families + reloadRecord.families + workResults.families + [
                build,
                MetricFamily(
                    "canbo_ready",
                    .gauge,
                    "Whether the process takes calls",
                    !health.isShutDown && health.condition(of: "") == .serving ? 1 : 0
                ),
            ]
        }
        measure { await server.counted().families($0) }
        measure { [.refusedCalls(by: "calls", refused.count)] }
    }
}
