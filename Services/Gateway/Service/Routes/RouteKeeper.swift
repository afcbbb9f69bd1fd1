internal import Forwarding
internal import Logging
internal import RPC
internal import RPCTransport
private import Synchronization

/// Has every part of the gateway follow the routes: those that are configured, with the addresses
/// that stand for their names.
///
/// Calls under way are not touched by a change, and connections to backends that stay go on.
final class RouteKeeper: Sendable {
    /// Between two looks at which names are to be looked up.
    static let interval: Duration = .milliseconds(250)

    private let parts: Parts
    private let lookUp: NameLookup
    private let clock: any MonotonicClock
    private let logger: Logger
    private let state: Mutex<State>

    /// Those who follow.
    struct Parts: Sendable {
        let forwarder: Forwarder
        let monitor: BackendMonitor
        let health: ServiceHealth
        let descriptors: ServiceDescriptors
    }

    private struct State {
        var configured: RouteTable
        var names = NameDirectory()
        /// A look-up that ends after the gateway has nobody to tell.
        var isClosed = false

        /// The routes with the addresses that are known now.
        var present: RouteTable { configured.resolved { names.addresses(of: $0) } }
    }

    /// A keeper of routes that the parts follow already, but for their names.
    init(
        _ table: RouteTable,
        _ parts: Parts,
        lookUp: @escaping NameLookup,
        clock: any MonotonicClock,
        logger: Logger
    ) {
        self.parts = parts
        self.lookUp = lookUp
        self.clock = clock
        self.logger = logger
        var first = State(configured: table)
        first.names.follow(table.names)
        state = Mutex(first)
    }

    /// The routes with the addresses of their backends.
    var present: RouteTable { state.withLock { $0.present } }

    /// Follows other routes from now on.
    func follow(_ table: RouteTable) async {
        let left = state.withLock { state -> [RPCClientChannel] in
            guard !state.isClosed else { return [] }
            state.configured = table
            state.names.follow(table.names)
            return publish(state.present)
        }
        for channel in left { await channel.close(within: .zero) }
    }

    /// Looks names up until it is cancelled.
    func run() async throws {
        while true {
            // On their own: a look-up cannot be cancelled, and nobody is to wait for it at the end.
            for name in due() { Task { await find(name) } }
            try await clock.sleep(until: clock.now + Self.interval)
        }
    }

    private func due() -> [Endpoint] {
        let now = clock.now
        return state.withLock { state in
            state.names.due(at: now) { parts.monitor.health(of: $0)?.state == .unreachable }
        }
    }

    private func find(_ name: Endpoint) async {
        var found: [Endpoint]?
        do {
            found = try await lookUp(name)
        } catch {
            // It is looked up again and again; the first failure tells it.
            if !state.withLock({ $0.names.hasFailed(name) }) {
                logger.warning(
                    "a name cannot be looked up, what was found last stays",
                    metadata: ["name": "\(name)", "problem": "\(error)"]
                )
            }
        }
        let left = state.withLock { state -> [RPCClientChannel] in
            guard !state.isClosed, state.names.learn(found, of: name) else { return [] }
            return publish(state.present)
        }
        for channel in left { await channel.close(within: .zero) }
    }

    /// Follows nothing any more.
    func close() {
        state.withLock { $0.isClosed = true }
    }

    /// Tells everybody, one change after the other: the caller holds the lock.
    ///
    /// Returns the channels that nobody needs any more.
    private func publish(_ table: RouteTable) -> [RPCClientChannel] {
        logger.notice("routes", metadata: ["backends": "\(table.backends)"])
        parts.forwarder.follow(table)
        let left = parts.monitor.watch(table.backends)
        parts.health.follow(table)
        parts.descriptors.follow(table, parts.monitor.channels)
        return left
    }
}
