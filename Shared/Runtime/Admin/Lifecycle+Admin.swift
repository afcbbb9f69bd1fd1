private import Glibc
internal import Kernel
internal import Logging
internal import RPC
internal import RPCTransport

extension Lifecycle {
    /// Answers the operator on the process's admin socket, if it is to have one, from now on until
    /// everything else has ended.
    func answerOperator(
        _ process: ServiceProcess,
        _ server: RPCServer,
        _ endpoint: Endpoint,
        _ reloading: Reloading
    ) async throws(ProcessFailure) {
        let path = configuration.adminSocket
        guard !path.isEmpty else { return }
        let desk = AdminService(
            facts: ProcessFacts(
                name: name,
                identifier: getpid(),
                start: start,
                endpoint: endpoint
            ),
            settings: settings,
            level: level,
            reloading: reloading,
            record: process.reloadRecord,
            wish: drain,
            certificates: process.certificates,
            policyDigest: { process.policyDigest },
            server: server,
            inFlight: inFlight,
            clock: process.clock,
            logger: logger
        )
        let admin = self.server(for: [desk] + process.wired.operatorServices, path, process.loops)
        do {
            _ = try await admin.start()
        } catch {
            throw ProcessFailure(.system, "cannot listen on the admin socket \(path): \(error)")
        }
        process.whenDone { await admin.drain(within: .seconds(1)) }
        logger.info("answering the operator", metadata: ["socket": "\(path)"])
    }

    private func server(
        for services: [any RPCService],
        _ path: String,
        _ loops: EventLoops
    ) -> RPCServer {
        // The callers of the process must not keep its operator out.
        var limits = ConnectionLimits.standard
        limits.connectionsPerLoop = .max
        let router = Router(
            services,
            interceptors: [
                ObserveCalls(log), InFlightLimit(AdminLimits.callsInFlight), DeadlineGuard(),
            ],
            faults: FaultRecorder(log)
        )
        let configuration = RPCServerConfiguration(
            endpoint: Endpoint(socketPath: path),
            connections: limits
        )
        return RPCServer(router, configuration, loops: loops)
    }
}
