import Runtime

/// The processes that `canbo up` has started.
final class RunningFleet: Sendable {
    /// What happens to the fleet.
    enum Event: Sendable {
        case ended(ChildProcess, ProcessEnd)
    }

    private let gateway: ChildProcess
    private let services: [ChildProcess]
    private let killAfter: Duration

    /// Starts every process of a plan.
    init(
        _ plan: FleetPlan,
        _ installation: Installation,
        _ data: DataFolder,
        killAfter: Duration
    ) throws(ProcessFailure) {
        self.killAfter = killAfter
        var started: [ChildProcess] = []
        do {
            for member in plan.members {
                started.append(
                    try ChildProcess(
                        member.name,
                        installation.executable(member.name),
                        plan.arguments(of: member, in: data),
                        log: data.openLog(member.name)
                    )
                )
            }
        } catch {
            for child in started { child.stopAtOnce() }
            throw error
        }
        gateway = started.removeLast()
        services = started
    }

    /// Every process.
    var children: [ChildProcess] { services + [gateway] }

    /// Drains every process and returns the names of those that had to be ended by force.
    ///
    /// First the gateway, so that what comes from outside ends while the services still answer,
    /// then the services.
    func stop() async -> [String] {
        let slowGateway = await stop([gateway])
        return slowGateway + (await stop(services))
    }

    /// Ends every process at once.
    func stopAtOnce() {
        for child in children { child.stopAtOnce() }
    }

    private func stop(_ all: [ChildProcess]) async -> [String] {
        let children = all.filter { !$0.hasEnded }
        for child in children { child.terminate() }
        let force = Task { [killAfter] in
            try await Task.sleep(for: killAfter)
            for child in children { child.stopAtOnce() }
        }
        defer { force.cancel() }
        var forced: [String] = []
        for child in children where await child.ended() == .signal(9) { forced.append(child.name) }
        return forced
    }
}
