internal import NIOCore
internal import NIOHTTP1
internal import NIOPosix

/// Answers HTTP/1.1 for operators on an address and a thread of its own: it has answers while calls
/// wait, and calls do not wait for it.
package final class AdminServer: Sendable {
    /// The address that it listens on, with the real port.
    package let address: (host: String, port: Int)
    private let group: MultiThreadedEventLoopGroup
    private let channel: any Channel

    private init(
        _ address: (host: String, port: Int),
        _ group: MultiThreadedEventLoopGroup,
        _ channel: any Channel
    ) {
        self.address = address
        self.group = group
        self.channel = channel
    }

    /// Binds an address and answers from some pages.
    ///
    /// Throws when the address cannot be bound.
    package static func start(
        on host: String,
        port: Int,
        _ pages: AdminPages,
        limits: AdminLimits = AdminLimits()
    ) async throws -> AdminServer {
        let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
        let loop = group.next()
        let connections = NIOLoopBoundBox.makeBoxSendingValue(
            AdminConnections(most: limits.connectionsMax),
            eventLoop: loop
        )
        do {
            let channel = try await ServerBootstrap(group: group)
                .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
                .childChannelInitializer { child in
                    child.eventLoop.makeCompletedFuture {
                        let pipeline = child.pipeline.syncOperations
                        try pipeline.configureHTTPServerPipeline(withErrorHandling: true)
                        let reader = AdminConnection(pages, limits, connections.value)
                        try pipeline.addHandler(reader)
                    }
                }
                .bind(host: host, port: port).get()
            let real = channel.localAddress?.port ?? port
            return AdminServer((host, real), group, channel)
        } catch {
            try? await group.shutdownGracefully()
            throw error
        }
    }

    /// Closes everything.
    package func close() async {
        try? await channel.close().get()
        try? await group.shutdownGracefully()
    }
}
