internal import Introspection
internal import Logging
internal import RPC
internal import RPCTransport
internal import ServiceLifecycle

/// The calls of a process: answered until the process is to stop, then drained.
struct ServedCalls: Service {
    let server: RPCServer
    let health: HealthBoard
    let settings: SettingsKeeper
    let drain: DrainWish
    let whenDraining: [@Sendable () -> Void]
    let logger: Logger

    /// Waits for the wish to stop, then: not ready, time for balancers to see it, streams without
    /// end told to end, GOAWAY in two steps, calls under way finished or, at the limit, cut (API
    /// conventions 11).
    func run() async throws {
        try? await gracefulShutdown()
        drain.begin()
        let (drainNotice, drainPeriod) = (
            settings.running.runtime.drainNotice, settings.running.runtime.drainPeriod
        )
        logger.info(
            "draining",
            metadata: ["notice": "\(drainNotice)", "period": "\(drainPeriod)"]
        )
        health.shutDown()
        // A wait that is cut short by the end of the process is over.
        // Nothing tells that a balancer in front has seen the health: the operator says how long it
        // takes.
        if drainNotice > .zero { try? await Task.sleep(for: drainNotice) }
        for body in whenDraining { body() }
        await server.drain(within: drainPeriod)
        logger.info("drained")
    }
}
