internal import Kernel
package import Metrics
package import RPC
private import Synchronization
package import Tracing

/// A gRPC server: a router behind a listening socket.
package final class RPCServer: Sendable {
    private let configuration: RPCServerConfiguration
    private let loops: EventLoops
    private let acceptors: [ObjectIdentifier: RPCAcceptor]
    private let listener = Mutex<Listener?>(nil)

    /// A server that answers with a router's services once it is started, and records calls in
    /// traces when there is something that does.
    package init(
        _ router: Router,
        _ configuration: RPCServerConfiguration,
        loops: EventLoops,
        clock: any MonotonicClock = SystemMonotonicClock(),
        tracer: Tracer? = nil
    ) {
        self.configuration = configuration
        self.loops = loops
        let acceptors = loops.members.map(\.eventLoop).map { loop in
            (
                ObjectIdentifier(loop),
                RPCAcceptor(
                    router,
                    limits: configuration.limits,
                    eventLoop: loop,
                    clock: clock,
                    tracer: tracer
                )
            )
        }
        self.acceptors = Dictionary(uniqueKeysWithValues: acceptors)
    }

    /// Binds the address and accepts connections; returns the address bound.
    ///
    /// Throws when the address cannot be bound.
    package func start() async throws -> Endpoint {
        let listener = try await Listener.bind(
            configuration.endpoint,
            loops: loops,
            limits: configuration.connections,
            security: configuration.security
        ) { [acceptors] loop in
            guard let acceptor = acceptors[ObjectIdentifier(loop.eventLoop)] else {
                unreachable("a connection on a loop of somebody else")
            }
            return acceptor
        }
        self.listener.withLock { $0 = listener }
        return listener.endpoint
    }

    /// Whether connections are secret.
    package var isSecure: Bool { configuration.security != nil }

    /// Answers with another router's services from now on; calls under way are not touched.
    ///
    /// So a process binds early and answers health, and gets its services when they are ready.
    package func install(_ router: Router) async {
        for acceptor in acceptors.values { await acceptor.install(router) }
    }

    /// Lets a front take calls from now on, before the router's services do; `makeFront` is called
    /// once on each event loop.
    package func install(
        front makeFront: @escaping @Sendable (EventLoops.Member) -> any CallFront
    ) async {
        for loop in loops.members {
            await acceptors[ObjectIdentifier(loop.eventLoop)]?.install { makeFront(loop) }
        }
    }

    /// Accepts connections by other limits from now on; those that stand keep theirs.
    ///
    /// Decides nothing before the server has started.
    package func follow(_ connections: ConnectionLimits) {
        listener.withLock { $0 }?.follow(connections)
    }

    /// Answers calls that come from now on by other limits.
    package func follow(_ calls: CallLimits) {
        for acceptor in acceptors.values { acceptor.follow(calls) }
    }

    /// The connections that callers have now, the oldest first; none before the server has started.
    package func connections() async -> [ConnectionFacts] {
        guard let listener = listener.withLock({ $0 }) else { return [] }
        return await listener.connections()
    }

    /// Tells methods apart in what is counted from now on.
    package func count(_ methods: MethodDirectory) async {
        for acceptor in acceptors.values { await acceptor.count(methods) }
    }

    /// What was counted so far, over all event loops.
    package func counted() async -> ServerCounts {
        var counts = ServerCounts()
        for acceptor in acceptors.values {
            guard let counted = await acceptor.counted() else { continue }
            counts.calls.add(counted.calls)
            counts.forwarded.add(counted.forwarded)
        }
        for loop in loops.members {
            guard let traffic = try? await loop.perform({ $0.traffic }) else { continue }
            counts.connections += traffic.open
            counts.accepted += traffic.accepted
            counts.refused += traffic.refused
            counts.held += traffic.held
        }
        return counts
    }

    /// Accepts nothing new, lets calls finish within a period, then closes every connection.
    ///
    /// Streams of responses may last for ever, so they end with UNAVAILABLE after
    /// ``RPCServerConfiguration/streamDrainPeriod``.
    package func drain(within period: Duration) async {
        guard let listener = listener.withLock({ $0 }) else { return }
        for (_, acceptor) in acceptors {
            acceptor.endStreams(after: min(period, configuration.streamDrainPeriod))
        }
        await listener.drain(within: period)
    }
}

/// What an operator chooses of a server.
package struct RPCServerConfiguration: Sendable {
    /// Where the server listens; port 0 takes a free one.
    package var endpoint: Endpoint
    /// The limits of each call.
    package var limits: CallLimits
    /// The limits of each connection.
    package var connections: ConnectionLimits
    /// What makes the connections secret; plaintext when `nil`.
    package var security: (any ServerSecurity)?
    /// How long streams of responses go on once the server drains.
    package var streamDrainPeriod: Duration = .seconds(2)

    /// A configuration with the standard limits unless stated.
    package init(
        endpoint: Endpoint,
        limits: CallLimits = .standard,
        connections: ConnectionLimits = .standard,
        security: (any ServerSecurity)? = nil
    ) {
        self.security = security
        self.endpoint = endpoint
        self.limits = limits
        self.connections = connections
    }
}
