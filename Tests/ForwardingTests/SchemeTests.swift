import Forwarding
import Kernel
import NIOCore
import NIOTLS
import RPC
import RPCTransport
import Testing

/// What a backend reads as `:scheme`: of its own connection, not of the caller's (RFC 9113 8.3.1).
@Suite struct SchemeTests {
    @Test(arguments: [(false, false), (false, true), (true, false), (true, true)])
    func theSchemeIsThatOfTheConnection(callers: Bool, backends: Bool) async throws {
        let loops = EventLoops(count: 1)
        let security = backends ? PretendedSecurity() : nil
        let backend = try await ScriptedBackend.start(on: loops, security: security) { _ in .echo }
        let everything = try #require(ServicePattern(parsing: "test.v1.*"))
        let forwarder = Forwarder(
            RouteTable([.init([everything], to: [backend.endpoint])]),
            security: security,
            loops: loops
        )
        let server = RPCServer(
            Router([], faults: FaultRecorder { Issue.record("\($0.cause)") }),
            RPCServerConfiguration(
                endpoint: Endpoint(host: "127.0.0.1", port: 0),
                security: callers ? PretendedSecurity() : nil
            ),
            loops: loops
        )
        let endpoint = try await server.start()
        await forwarder.install(on: server)
        let caller = try await RawCaller(
            to: endpoint,
            on: loops,
            security: callers ? PretendedSecurity() : nil
        )
        let request = RawRequest().with(":scheme", callers ? "https" : "http")
        #expect(try await caller.call(request).status == "0")
        let head = await backend.event { if case .head = $0 { true } else { false } }
        guard case .head(let fields) = head else { return }
        #expect(fields[":scheme"] == (backends ? "https" : "http"))
        try await caller.close()
        await server.drain(within: .zero)
        await forwarder.close()
        await backend.close()
        try await loops.close()
    }
}

/// A security that has nothing to do: its handshake is done as soon as the socket is connected.
final class PretendedSecurity: ServerSecurity, ClientSecurity {
    func makeHandler() -> any ChannelHandler { DoneHandshake() }
    func makeHandler(to server: Endpoint) -> any ChannelHandler { DoneHandshake() }
    func problem(_ error: any Error, on channel: any Channel) -> String { "\(error)" }
    func peerCertificate(on channel: any Channel) throws(ConnectionRefused) -> PeerCertificate? {
        nil
    }
    func refusal(of certificate: PeerCertificate) -> Failure? { nil }
    func refused(_ peer: String, _ problem: String) { Issue.record("\(peer): \(problem)") }
}

private final class DoneHandshake: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer

    func channelActive(context: ChannelHandlerContext) {
        context.fireChannelActive()
        context.fireUserInboundEventTriggered(
            TLSUserEvent.handshakeCompleted(negotiatedProtocol: "h2")
        )
    }
}
