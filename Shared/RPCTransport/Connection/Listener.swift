internal import NIOCore
internal import NIOPosix

/// Accepts connections on one address and spreads them over the event loops.
package final class Listener: Sendable {
    /// The address that it listens on, with the real port.
    package let endpoint: Endpoint
    private let channel: any Channel
    private let loops: EventLoops
    private let mark: ListenerMark

    private init(
        _ channel: any Channel,
        _ endpoint: Endpoint,
        _ loops: EventLoops,
        _ mark: ListenerMark
    ) {
        self.channel = channel
        self.endpoint = endpoint
        self.loops = loops
        self.mark = mark
    }

    /// Starts to listen.
    ///
    /// `makeDelegate` runs on the connection's event loop, once for each connection.
    package static func bind(
        _ endpoint: Endpoint,
        loops: EventLoops,
        limits: ConnectionLimits = .standard,
        security: (any ServerSecurity)? = nil,
        makeDelegate:
            @escaping @Sendable (EventLoopContext) -> any ServerConnectionDelegate
    ) async throws -> Listener {
        let mark = ListenerMark(limits)
        let bootstrap = ServerBootstrap(group: loops.group)
            .serverChannelOption(.backlog, value: 1_024)
            .serverChannelOption(.maxMessagesPerRead, value: 64)
            .childChannelInitializer { child in
                child.eventLoop.makeCompletedFuture {
                    let context = loops.member(of: child.eventLoop).context
                    let limits = mark.present
                    guard context.count < limits.connectionsPerLoop else {
                        context.refusedConnection()
                        return child.close(promise: nil)
                    }
                    let connection = Connection(
                        loop: context,
                        user: .server(makeDelegate(context)),
                        limits: limits,
                        listener: mark,
                        security: security
                    )
                    if let security {
                        try child.pipeline.syncOperations.addHandler(security.makeHandler())
                    }
                    try child.pipeline.syncOperations.addHandler(connection)
                }
            }
        let channel = try await bind(bootstrap, at: endpoint)
        let port = channel.localAddress?.port ?? endpoint.port
        return Listener(channel, Endpoint(host: endpoint.host, port: port), loops, mark)
    }

    private static func bind(
        _ bootstrap: ServerBootstrap,
        at endpoint: Endpoint
    ) async throws -> any Channel {
        if let path = endpoint.socketPath {
            return try await bootstrap.withBoundSocket(LocalSocket.bound(at: path)).get()
        }
        return
            try await bootstrap
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .childChannelOption(.tcpOption(.tcp_nodelay), value: 1)
            .bind(host: endpoint.host, port: endpoint.port).get()
    }

    /// What the connections are at the moment, the oldest first.
    func connections() async -> [ConnectionFacts] {
        var facts: [ConnectionFacts] = []
        for member in loops.members {
            // Of a loop that has ended there are no connections.
            let some = try? await member.perform { [mark] context in
                context.connections(of: mark).map(\.facts)
            }
            facts += some ?? []
        }
        return facts.sorted { $0.age > $1.age }
    }

    /// Accepts by other limits from now on; connections that stand keep those that they have.
    func follow(_ limits: ConnectionLimits) {
        mark.follow(limits)
    }

    /// Stops accepting, ends every connection as soon as its streams have ended, and closes those
    /// that are not done in time.
    package func drain(within limit: Duration) async {
        try? await channel.close().get()
        if let path = endpoint.socketPath { LocalSocket.remove(path) }
        let latest = NIODeadline.now() + TimeAmount(limit)
        await withDiscardingTaskGroup { group in
            for member in loops.members {
                group.addTask { [mark] in
                    try? await member.drainConnections(of: mark, until: latest)
                }
            }
        }
    }

    /// Stops accepting and closes every connection at once.
    package func close() async {
        await drain(within: .zero)
    }
}

extension EventLoops.Member {
    fileprivate func drainConnections(
        of listener: ListenerMark,
        until latest: NIODeadline
    ) async throws {
        let ended = try await perform { context in
            let connections = context.connections(of: listener)
            for connection in connections { connection.drain() }
            context.eventLoop.assumeIsolated().scheduleTask(deadline: latest) {
                for connection in connections { connection.close() }
            }
            return EventLoopFuture.andAllComplete(
                connections.compactMap { $0.channel?.channel.closeFuture },
                on: context.eventLoop
            )
        }
        try await ended.get()
    }
}
