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
        delegate: any ClientConnectionDelegate
    ) {
        let connection = NIOLoopBound(
            Connection(loop: loop, user: .client(delegate), limits: limits),
            eventLoop: loop.eventLoop
        )
        ClientBootstrap(group: loop.eventLoop)
            .connectTimeout(TimeAmount(limits.handshakeTime))
            .channelOption(.tcpOption(.tcp_nodelay), value: 1)
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(connection.value)
                }
            }
            .connect(host: endpoint.host, port: endpoint.port)
            .assumeIsolated().whenFailure { delegate.failed($0) }
    }
}
