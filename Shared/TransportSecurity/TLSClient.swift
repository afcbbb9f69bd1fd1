package import Kernel
package import NIOCore
internal import NIOSSL
package import RPC
package import RPCTransport
private import Synchronization

/// TLS 1.3 and 1.2 for connections that are dialled; the server's certificate must be signed by a
/// trusted authority for the host that is called.
///
/// New credentials hold for connections dialled from then on; those that stand go on as they are.
package final class TLSClient: ClientSecurity {
    private struct State {
        var context: SecurityContext
        var serverName: String?
    }

    private let state: Mutex<State>
    private let clock: any WallClock

    /// TLS with these credentials.
    ///
    /// Throws every problem of the credentials at once.
    package init(
        _ credentials: ClientCredentials,
        clock: any WallClock = SystemWallClock()
    ) throws(SecurityProblems) {
        state = Mutex(try Self.state(credentials, clock))
        self.clock = clock
    }

    /// Every problem of credentials; none when TLS can be had with them.
    package static func problems(
        of credentials: ClientCredentials,
        clock: any WallClock = SystemWallClock()
    ) -> [String] {
        do throws(SecurityProblems) {
            _ = try SecurityContext(credentials, at: clock.now)
            return []
        } catch {
            return error.lines
        }
    }

    /// Takes new credentials; when they have problems, which are thrown, the old ones stay.
    package func renew(_ credentials: ClientCredentials) throws(SecurityProblems) {
        let renewed = try Self.state(credentials, clock)
        state.withLock { $0 = renewed }
    }

    /// When the present certificate of our own expires; `nil` without one.
    package var expiry: Timestamp? { state.withLock { $0.context.expiry } }

    /// The present certificate of our own, with those that lead to its authority, if there is one.
    package var certificates: [CertificateFacts] { state.withLock { $0.context.shown } }

    /// When the lists of revoked certificates should be replaced; `nil` without any.
    package var revocationsEnd: Timestamp? { state.withLock { $0.context.revocations?.end } }

    private static func state(
        _ credentials: ClientCredentials,
        _ clock: any WallClock
    ) throws(SecurityProblems) -> State {
        State(
            context: try SecurityContext(credentials, at: clock.now),
            serverName: credentials.serverName
        )
    }

    package func makeHandler(to server: Endpoint) throws -> any ChannelHandler {
        let (context, serverName) = state.withLock { ($0.context.tls, $0.serverName) }
        let name = serverName ?? server.host
        // An address is no name: none is sent along (RFC 6066), and the certificate must have the
        // address itself.
        let isAddress = (try? SocketAddress(ipAddress: name, port: 0)) != nil
        do {
            return try NIOSSLClientHandler(
                context: context,
                serverHostname: isAddress ? nil : name,
                configuration: .bounded
            )
        } catch {
            throw ConnectionRefused("no certificate can be for the name \"\(name)\"")
        }
    }

    package func problem(_ error: any Error, on channel: any Channel) -> String {
        HandshakeProblem(error, channel.certificate, at: clock.now).description
    }

    package func peerCertificate(
        on channel: any Channel
    ) throws(ConnectionRefused) -> PeerCertificate? {
        guard let certificate = channel.certificate else { return nil }
        return try state.withLock { $0.context }.peer(certificate, at: clock.now)
    }

    package func refusal(of certificate: PeerCertificate) -> Failure? {
        state.withLock { $0.context }.refusal(of: certificate, at: clock.now)
    }
}

extension NIOSSLHandler.Configuration {
    /// A buffer that one large write has stretched is not kept for as long as the connection.
    static var bounded: Self {
        var configuration = Self()
        configuration.maximumPreservedOutboundBufferCapacity = 65_536
        return configuration
    }
}
