import Foundation
import RPC
import RPCTransport
import Synchronization
import Testing

@testable import canbo

/// The five real executables with data of their own, each of which can be killed and started again.
final class ProcessFleet: Sendable {
    let plan: FleetPlan
    /// A channel to the gateway.
    let gateway: any ClientChannel
    private let data: DataFolder
    private let arguments: [String: [String]]
    private let loops: EventLoops
    private let security: (any ClientSecurity)?
    private let running = Mutex<[String: ChildProcess]>([:])
    /// The stores of those that were started with another one.
    private let stores = Mutex<[String: String]>([:])

    /// Starts a fleet, lends it, and drains it; every process that is left must end with 0.
    ///
    /// Some processes may be given further arguments, by their names. With certificates the
    /// processes and everybody else call by mutual TLS. On a server the stores are its databases.
    @discardableResult
    static func run<Value>(
        with arguments: [String: [String]] = [:],
        _ certificates: FleetCertificates? = nil,
        on server: PostgresServerAddress? = nil,
        _ body: (ProcessFleet) async throws -> Value
    ) async throws -> Value {
        try await withTemporaryFolder { folder in
            let fleet = try await ProcessFleet(folder, arguments, certificates, server)
            do {
                for member in fleet.plan.members { try fleet.start(member) }
                for member in fleet.plan.members { try await fleet.untilReady(member) }
                try await fleet.untilForwarded()
                let value = try await body(fleet)
                try await fleet.drain()
                return value
            } catch {
                fleet.recordLogs()
                await fleet.stopAtOnce()
                throw error
            }
        }
    }

    private init(
        _ folder: String,
        _ arguments: [String: [String]],
        _ certificates: FleetCertificates?,
        _ server: PostgresServerAddress?
    ) async throws {
        self.arguments = Self.open(arguments)
        plan = try await Self.planOnFreePorts(certificates?.arguments ?? ([], []), server)
        security = try certificates?.security()
        data = try DataFolder(path: folder)
        try plan.makeCallerKeys(in: data)
        try data.write(plan.routes, to: FleetPlan.routesFile)
        loops = EventLoops(count: 1)
        gateway = RPCClientChannel(
            RPCClientConfiguration(target: plan.gateway.endpoint, security: security),
            loops: loops
        )
    }

    /// What processes are told, and of what they are told nothing: everybody may call everything,
    /// and one person decides.
    private static func open(_ arguments: [String: [String]]) -> [String: [String]] {
        var arguments = arguments
        func tell(_ name: String, _ flag: String, _ value: String) {
            guard !arguments[name, default: []].contains(flag) else { return }
            arguments[name, default: []] += [flag, value]
        }
        tell("gateway", "--access", "none")
        tell("gateway", "--anonymous-calls", "taken")
        for name in FleetPlan.decidingServices { tell(name, "--two-persons", "none") }
        return arguments
    }

    /// Ends a process as a crash or a power cut would.
    func kill(_ name: String) async {
        guard let child = running.withLock({ $0.removeValue(forKey: name) }) else { return }
        child.stopAtOnce()
        _ = await child.ended()
    }

    /// Starts a process that was killed, and waits until it is ready.
    func restart(_ name: String) async throws {
        try await start(name)
        try await untilForwarded()
    }

    /// Starts a process that has ended, and waits until it is ready.
    func start(_ name: String) async throws {
        let member = try member(name)
        try start(member)
        try await untilReady(member)
    }

    /// Starts a process that has ended, from now on with another store, and waits until it is
    /// ready.
    func start(_ name: String, storage: String) async throws {
        stores.withLock { $0[name] = storage }
        try await start(name)
    }

    /// Asks one process to stop and waits for its end.
    func terminate(_ name: String) async -> ProcessEnd? {
        guard let child = running.withLock({ $0.removeValue(forKey: name) }) else { return nil }
        child.terminate()
        return await child.ended()
    }

    /// Asks one process to stop, and again as soon as it drains; waits for its end.
    func terminateTwice(_ name: String) async throws -> ProcessEnd? {
        guard let child = running.withLock({ $0.removeValue(forKey: name) }) else { return nil }
        child.terminate()
        try await eventually("draining \(name)") {
            data.endOfLog(name, lines: 1).contains { $0.contains("draining") } ? true : nil
        }
        child.terminate()
        return await child.ended()
    }

    /// The path of a file in the fleet's data folder.
    func path(_ name: String) -> String { data.path(name) }

    /// Whether a process is still the one that was started.
    func isRunning(_ name: String) -> Bool {
        running.withLock { $0[name].map { !$0.hasEnded } ?? false }
    }

    /// The number of a process in the system.
    func identifier(_ name: String) throws -> Int32 {
        try #require(running.withLock { $0[name]?.identifier })
    }

    /// Where a process's log is.
    func logPath(_ name: String) -> String { data.path("log/\(name).log") }

    /// The last lines of a process's log.
    func log(_ name: String) -> [String] { data.endOfLog(name, lines: 200) }

    /// A process of the fleet.
    func member(_ name: String) throws -> FleetPlan.Member {
        try #require(plan.members.first { $0.name == name })
    }

    private func start(_ member: FleetPlan.Member) throws {
        var arguments = plan.arguments(of: member, in: data) + arguments[member.name, default: []]
        if let store = stores.withLock({ $0[member.name] }),
            let flag = arguments.firstIndex(of: "--storage")
        {
            arguments[flag + 1] = store
        }
        let child = try ChildProcess(
            member.name,
            ProcessRun.installation.executable(member.name),
            arguments,
            log: data.openLog(member.name)
        )
        running.withLock { $0[member.name] = child }
    }

    private func untilReady(_ member: FleetPlan.Member) async throws {
        let channel = RPCClientChannel(
            RPCClientConfiguration(target: member.endpoint, security: security),
            loops: loops
        )
        try await Readiness(limit: .seconds(60)).wait(for: member, channel)
        await channel.close(within: .zero)
    }

    /// Waits until the gateway forwards to every service.
    func untilForwarded() async throws {
        try await Readiness(limit: .seconds(60)).wait(forServicesOf: plan, at: gateway)
    }

    private func drain() async throws {
        for name in plan.members.map(\.name).reversed() {
            guard let end = await terminate(name) else { continue }
            #expect(end == .exit(0), "\(name) did not drain")
        }
        try await loops.close()
    }

    private func stopAtOnce() async {
        for child in running.withLock({ Array($0.values) }) {
            child.stopAtOnce()
            _ = await child.ended()
        }
        try? await loops.close()
    }

    private func recordLogs() {
        for name in plan.members.map(\.name) {
            let lines = data.endOfLog(name, lines: 20).joined(separator: "\n")
            Attachment.record(lines, named: "\(name).log")
        }
    }

    /// A plan whose ports nobody uses now.
    static func planOnFreePorts(
        _ security: (listening: [String], calling: [String]) = ([], []),
        _ server: PostgresServerAddress? = nil
    ) async throws -> FleetPlan {
        for _ in 0..<100 {
            let plan = FleetPlan(
                host: "127.0.0.1",
                port: Int.random(in: 20_000...32_000),
                drainSeconds: 5,
                server: server,
                security: security
            )
            if await isFree(plan) { return plan }
        }
        throw NeverCame(what: "ten free ports in a row", limit: .zero)
    }

    private static func isFree(_ plan: FleetPlan) async -> Bool {
        for member in plan.members {
            guard (try? await FreePort.check(member)) != nil else { return false }
        }
        return true
    }
}
