internal import NIOCore
internal import NIOPosix

/// Makes connections to servers.
package enum Dialer {
    /// Connects from this event loop; the delegate hears `ready` or `failed`.
    ///
    /// Only on the event loop.
    package static func dial(
        _ endpoint: Endpoint,
        on loop: EventLoopContext,
        limits: ConnectionLimits = .upstream,
        security: (any ClientSecurity)? = nil,
        delegate: any ClientConnectionDelegate
    ) {
        let bootstrap = ClientBootstrap(group: loop.eventLoop)
            .connectTimeout(TimeAmount(limits.handshakeTime))
        connect(bootstrap, to: endpoint)
            .assumeIsolated().whenComplete { result in
                do {
                    let channel = try result.get()
                    try secure(channel, to: endpoint, security)
                    let connection = Connection(
                        loop: loop,
                        user: .client(delegate),
                        limits: limits,
                        security: security
                    )
                    try channel.pipeline.syncOperations.addHandler(connection)
                } catch {
                    delegate.failed(error)
                }
            }
    }

    private static func connect(
        _ bootstrap: ClientBootstrap,
        to endpoint: Endpoint
    ) -> EventLoopFuture<any Channel> {
        if let path = endpoint.socketPath {
            return bootstrap.connect(unixDomainSocketPath: path)
        }
        return bootstrap.channelOption(.tcpOption(.tcp_nodelay), value: 1)
            .connect(host: endpoint.host, port: endpoint.port)
    }

    /// A name with several addresses is tried with several sockets, so the handlers come only to
    /// the one that was connected, before anything is read from it.
    private static func secure(
        _ channel: any Channel,
        to endpoint: Endpoint,
        _ security: (any ClientSecurity)?
    ) throws {
        guard let security else { return }
        do {
            try channel.pipeline.syncOperations.addHandler(security.makeHandler(to: endpoint))
        } catch {
            channel.close(promise: nil)
            throw error
        }
    }
}
