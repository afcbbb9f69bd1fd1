import NIOCore
import NIOEmbedded
import RPCTransport

/// A handshake in memory, with the code that shakes hands when processes run: nothing is opened.
struct HandshakeRehearsal {
    private let client: any ClientSecurity
    private let server: any ServerSecurity
    private let dialling: EmbeddedChannel
    private let accepting: EmbeddedChannel
    private let atClient = FirstError()
    private let atServer = FirstError()

    /// A handshake with whom a client calls at an address, up to where it ends or fails.
    init(
        _ client: any ClientSecurity,
        _ server: any ServerSecurity,
        at called: Endpoint
    ) throws {
        self.client = client
        self.server = server
        let loop = EmbeddedEventLoop()
        dialling = EmbeddedChannel(loop: loop)
        accepting = EmbeddedChannel(loop: loop)
        let address = try Self.address(of: called)
        let (dialled, accepted) = (
            dialling.pipeline.syncOperations, accepting.pipeline.syncOperations
        )
        try dialled.addHandlers(client.makeHandler(to: called), atClient)
        try accepted.addHandlers(server.makeHandler(), atServer)
        for channel in [dialling, accepting] {
            channel.connect(to: address, promise: nil)
            channel.remoteAddress = address
        }
        try exchange()
    }

    /// Why the client does not take the server's certificate; `nil` when it does.
    var refusalOfServer: String? { refusal(client, dialling, atClient) }

    /// Why the server does not take the client's certificate; `nil` when it does.
    var refusalOfClient: String? { refusal(server, accepting, atServer) }

    private func refusal(
        _ security: any ConnectionSecurity,
        _ channel: EmbeddedChannel,
        _ end: FirstError
    ) -> String? {
        if let error = end.error { return security.problem(error, on: channel) }
        do throws(ConnectionRefused) {
            _ = try security.peerCertificate(on: channel)
            return nil
        } catch {
            return error.description
        }
    }

    /// Hands over what each side writes until neither says more.
    private func exchange() throws {
        while try hand(from: dialling, to: accepting) || hand(from: accepting, to: dialling) {}
    }

    private func hand(from one: EmbeddedChannel, to other: EmbeddedChannel) throws -> Bool {
        guard let bytes = try one.readOutbound(as: ByteBuffer.self) else { return false }
        try other.writeInbound(bytes)
        return true
    }

    /// The address that would be called: of a name some address for examples (RFC 5737), which no
    /// certificate is for.
    private static func address(of called: Endpoint) throws -> SocketAddress {
        let host = called.host == "localhost" ? "127.0.0.1" : called.host
        let address = try? SocketAddress(ipAddress: host, port: called.port)
        return try address ?? SocketAddress(ipAddress: "192.0.2.1", port: called.port)
    }
}

/// Keeps the first error of a channel, which is the reason of those that follow.
private final class FirstError: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer

    private(set) var error: (any Error)?

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        self.error = self.error ?? error
    }
}
