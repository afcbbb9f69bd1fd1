import ArgumentParser
import RPC
import RPCTransport
import Runtime
import UnixSignals

/// Runs the whole system on this machine.
struct UpCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "up",
        abstract: "Starts gateway and services on this machine and drains them on Ctrl-C.",
        discussion: """
            When a process ends by itself, the others are stopped too and the command says which \
            one it was and why: nothing is restarted in silence. A second Ctrl-C stops at once.

            It is for development: a local issuer is made in the data folder, whose tokens give \
            every right, and decisions need no second person. CANBO_ACCESS, CANBO_ISSUERS, \
            CANBO_ANONYMOUS_CALLS and CANBO_TWO_PERSONS say otherwise.
            """
    )

    @Option(help: "The folder for databases, routes and logs.")
    var data = OperatorToken.standardFolder
    @Option(
        help: ArgumentHelp(
            "Keep the data on this PostgreSQL server, in the databases canbo_personnel, "
                + "canbo_planning, canbo_discipline and canbo_notification.",
            valueName: "postgres://..."
        )
    )
    var postgres: String?
    @Option(help: "The folder with the executables; beside canbo unless told.")
    var bin: String?
    @Option(help: "The address to listen on.")
    var host = "127.0.0.1"
    @Option(help: "The gateway's port; services take the four after it, admin ports the next five.")
    var port = GatewayOptions.standardPort
    @Option(help: "Seconds that calls under way get to end when stopping.")
    var drain = 10
    @Option(help: "Seconds in which every process must be ready.")
    var patience = 60
    @OptionGroup var security: FleetSecurity
    @Flag(inversion: .prefixedNo, help: "Load demonstration data on the first start.")
    var demo = true
    @Option(help: "How many invented officials the demonstration has.")
    var officials = 300

    func validate() throws {
        guard (1...65_526).contains(port) else {
            throw ValidationError("--port must be from 1 to 65526.")
        }
        guard (0...3_600).contains(drain), (1...3_600).contains(patience) else {
            throw ValidationError("--drain and --patience must be from 0 and 1 to 3600 seconds.")
        }
        guard (1...1_000_000).contains(officials) else {
            throw ValidationError("--officials must be from 1 to 1000000.")
        }
    }

    func run() async throws {
        var plan = FleetPlan(
            host: host,
            port: port,
            drainSeconds: drain,
            server: try PostgresServerAddress.read(postgres),
            security: (security.listening, security.calling)
        )
        let tls = try security.calls.security()
        let folder = try DataFolder(path: data)
        try plan.makeCallerKeys(in: folder)
        try folder.write(plan.routes, to: FleetPlan.routesFile)
        for member in plan.members { try await FreePort.check(member) }
        if plan.members.contains(where: { plan.adminSocket(of: $0, in: folder) == nil }) {
            Output.standard.tell(
                "\(folder.path) has too long a path for sockets: `canbo admin` finds not every process."
            )
        }
        let access = DevelopmentAccess(plan.gateway, in: folder)
        try await access.prepare(Contracts().schema)
        defer { access.forget() }
        plan.told = access.arguments
        try await run(plan, folder, tls, access)
    }

    private func run(
        _ plan: FleetPlan,
        _ folder: DataFolder,
        _ tls: (any ClientSecurity)?,
        _ access: DevelopmentAccess
    ) async throws {
        let signals = await UnixSignalsSequence(trapping: .sigint, .sigterm)
        let fleet = try RunningFleet(
            plan,
            Installation(folder: bin),
            folder,
            killAfter: .seconds(drain + 20)
        )
        Output.standard.tell("Starting \(plan.members.map(\.name).joined(separator: ", ")) ...")
        let supervision = Supervision(fleet, folder, signals)
        try await supervision.run {
            let loaded = try await prepare(plan, tls, access)
            for line in Greeting(
                plan: plan,
                data: folder,
                loaded: loaded,
                security: security.calls,
                access: access
            ).lines {
                Output.standard.result(line)
            }
            try await access.keepToken()
        }
    }

    /// Loads the demonstration, unless the gateway lets in only those whom it knows.
    private func loadDemonstration(
        _ channel: any ClientChannel,
        _ access: DevelopmentAccess
    ) async throws -> DemonstrationData.Loaded? {
        let data = DemonstrationData(officials: officials)
        do {
            guard let token = access.bearer else { return try await data.load(channel) }
            return try await data.load(BearerChannel(channel: channel, token: token))
        } catch let status as RPCStatus
            where status.code == .unauthenticated || status.code == .permissionDenied
        {
            Output.standard.tell(
                "No demonstration data are loaded: the gateway does not let everybody in."
            )
            return nil
        }
    }

    /// Waits until everything is ready and loads the demonstration on the first start.
    private func prepare(
        _ plan: FleetPlan,
        _ tls: (any ClientSecurity)?,
        _ access: DevelopmentAccess
    ) async throws -> DemonstrationData.Loaded? {
        let loops = EventLoops(count: 1)
        do {
            let readiness = Readiness(limit: .seconds(patience))
            for member in plan.members {
                try await withChannel(member.endpoint, tls, loops) { channel in
                    try await readiness.wait(for: member, channel)
                }
            }
            let loaded = try await withChannel(plan.gateway.endpoint, tls, loops) { channel in
                try await readiness.wait(forServicesOf: plan, at: channel)
                return demo ? try await loadDemonstration(channel, access) : nil
            }
            try await loops.close()
            return loaded
        } catch {
            try? await loops.close()
            throw error
        }
    }
}

/// Runs something with a channel that lives no longer.
private func withChannel<Result>(
    _ target: Endpoint,
    _ tls: (any ClientSecurity)?,
    _ loops: EventLoops,
    _ body: (any ClientChannel) async throws -> Result
) async throws -> Result {
    let channel = RPCClientChannel(
        RPCClientConfiguration(target: target, security: tls),
        loops: loops
    )
    do {
        let result = try await body(channel)
        await channel.close(within: .seconds(1))
        return result
    } catch {
        await channel.close(within: .zero)
        throw error
    }
}
