import Certificates
import Foundation
import NIOCore
import NIOPosix
import NIOSSL
import NIOTLS
import RPC
import RPCTransport
import Testing
import TransportSecurity

/// Peers that speak something else, an old TLS, or nothing at all.
@Suite struct OtherPeerTests {
    /// A stock TLS client, which tells what it has agreed on; `nil` when the server closes first.
    private func negotiate(
        _ server: SecureServer,
        _ authority: CertificateAuthority,
        _ adjust: (inout TLSConfiguration) -> Void
    ) async throws -> String? {
        var configuration = TLSConfiguration.makeClientConfiguration()
        configuration.trustRoots = .file(authority.certificate.path)
        adjust(&configuration)
        let context = try NIOSSLContext(configuration: configuration)
        let channel = try await ClientBootstrap(group: server.loops.group)
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandlers(
                        try NIOSSLClientHandler(context: context, serverHostname: "localhost"),
                        ProtocolWitness(channel.eventLoop)
                    )
                }
            }
            .connect(host: "127.0.0.1", port: server.endpoint.port).get()
        let agreed = try? await channel.pipeline.handler(type: ProtocolWitness.self)
            .flatMap { $0.agreed.futureResult }.get()
        // The server may have closed it already.
        try? await channel.close().get()
        return agreed ?? nil
    }

    private func run(
        _ body: (SecureServer, CertificateAuthority) async throws -> Void
    ) async throws {
        try await withAuthority { authority, _ in
            let own = try CertificateAndKey(try authority.issue("server"))
            var limits = ConnectionLimits.standard
            limits.handshakeTime = .seconds(1)
            try await SecureServer.run(ServerCredentials(own: own), connections: limits) {
                try await body($0, authority)
            }
        }
    }

    @Test(arguments: [TLSVersion.tlsv12, .tlsv13])
    func bothVersionsAgreeOnHTTP2(version: TLSVersion) async throws {
        try await run { server, authority in
            let agreed = try await negotiate(server, authority) {
                $0.applicationProtocols = ["http/1.1", "h2"]
                $0.minimumTLSVersion = version
                $0.maximumTLSVersion = version
            }
            #expect(agreed == "h2")
        }
    }

    @Test(arguments: [[], ["http/1.1"]])
    func aClientWithoutHTTP2IsClosed(protocols: [String]) async throws {
        try await run { server, authority in
            _ = try await negotiate(server, authority) { $0.applicationProtocols = protocols }
            #expect(await server.refusal() == "the peer does not agree on HTTP/2 by ALPN")
        }
    }

    @Test func anOldTLSIsRefused() async throws {
        try await run { server, authority in
            _ = try await negotiate(server, authority) {
                $0.applicationProtocols = ["h2"]
                $0.minimumTLSVersion = .tlsv1
                $0.maximumTLSVersion = .tlsv11
            }
            #expect(await server.refusal()?.contains("neither TLS 1.3 nor TLS 1.2") == true)
        }
    }

    @Test func plaintextOnATLSPortIsToldToBothSides() async throws {
        try await run { server, _ in
            let end = try await server.call(nil)
            #expect(end.code == .unavailable)
            #expect(end.message.contains("it may want TLS"), "\(end.message)")
            let refusal = await server.refusal()
            #expect(refusal == "the peer speaks plaintext, not TLS")
        }
    }

    @Test func tlsOnAPlaintextPortIsToldToTheCaller() async throws {
        try await withAuthority { authority, _ in
            try await SecureServer.run(nil) { server in
                let end = try await server.call(.init(trusting: authority))
                #expect(end.code == .unavailable)
                #expect(end.message.contains("plaintext, not TLS"), "\(end.message)")
            }
        }
    }

    @Test(arguments: [[], [0x16, 0x03, 0x01]])
    func aHandshakeThatStallsIsClosed(bytes: [UInt8]) async throws {
        try await run { server, _ in
            let channel = try await ClientBootstrap(group: server.loops.group)
                .connect(host: "127.0.0.1", port: server.endpoint.port).get()
            try await channel.writeAndFlush(ByteBuffer(bytes: bytes))
            try await channel.closeFuture.get()
            #expect(
                await server.refusal()
                    == "the peer did not finish the handshake within 1.0 seconds"
            )
        }
    }

    @Test func aServerThatSaysNothingIsGivenUp() async throws {
        try await withAuthority { authority, _ in
            try await SecureServer.run(nil) { server in
                let silent = try await ServerBootstrap(group: server.loops.group)
                    .bind(host: "127.0.0.1", port: 0).get()
                var limits = ConnectionLimits.upstream
                limits.handshakeTime = .seconds(1)
                let channel = RPCClientChannel(
                    RPCClientConfiguration(
                        target: Endpoint(host: "127.0.0.1", port: silent.localAddress?.port ?? 0),
                        connections: limits,
                        security: try TLSClient(.init(trusting: authority))
                    ),
                    loops: server.loops
                )
                await #expect(throws: RPCStatus.self) { try await SecureServer.echo(channel) }
                await channel.close(within: .zero)
                try await silent.close()
            }
        }
    }
}

/// Tells which protocol a handshake has agreed on.
private final class ProtocolWitness: ChannelInboundHandler, Sendable {
    typealias InboundIn = ByteBuffer
    let agreed: EventLoopPromise<String?>

    init(_ loop: any EventLoop) {
        agreed = loop.makePromise()
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if case TLSUserEvent.handshakeCompleted(let name) = event { agreed.succeed(name) }
        context.fireUserInboundEventTriggered(event)
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        agreed.fail(error)
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        agreed.fail(ChannelError.eof)
    }
}
