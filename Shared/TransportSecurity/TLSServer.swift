package import Kernel
package import NIOCore
internal import NIOSSL
package import RPC
package import RPCTransport
private import Synchronization

/// TLS 1.3 and 1.2 for accepted connections.
///
/// New credentials hold for connections accepted from then on; those that stand go on as they are.
package final class TLSServer: ServerSecurity {
    private let context: Mutex<SecurityContext>
    private let clock: any WallClock
    private let whenRefused: @Sendable (_ peer: String, _ problem: String) -> Void

    /// TLS with these credentials; `whenRefused` hears of handshakes that failed, on event loops.
    ///
    /// Throws every problem of the credentials at once.
    package init(
        _ credentials: ServerCredentials,
        clock: any WallClock = SystemWallClock(),
        whenRefused: @escaping @Sendable (_ peer: String, _ problem: String) -> Void
    ) throws(SecurityProblems) {
        context = Mutex(try SecurityContext(credentials, at: clock.now))
        self.clock = clock
        self.whenRefused = whenRefused
    }

    /// Every problem of credentials; none when TLS can be had with them.
    package static func problems(
        of credentials: ServerCredentials,
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
    package func renew(_ credentials: ServerCredentials) throws(SecurityProblems) {
        let renewed = try SecurityContext(credentials, at: clock.now)
        context.withLock { $0 = renewed }
    }

    /// When the present certificate expires.
    package var expiry: Timestamp? { context.withLock { $0.expiry } }

    /// The present certificate, with those that lead to its authority.
    package var certificates: [CertificateFacts] { context.withLock { $0.shown } }

    /// When the lists of revoked certificates should be replaced; `nil` without any.
    package var revocationsEnd: Timestamp? { context.withLock { $0.revocations?.end } }

    package func makeHandler() -> any ChannelHandler {
        NIOSSLServerHandler(
            context: context.withLock { $0.tls },
            configuration: .bounded
        )
    }

    package func refused(_ peer: String, _ problem: String) {
        whenRefused(peer, problem)
    }

    package func problem(_ error: any Error, on channel: any Channel) -> String {
        HandshakeProblem(error, channel.certificate, at: clock.now).description
    }

    package func peerCertificate(
        on channel: any Channel
    ) throws(ConnectionRefused) -> PeerCertificate? {
        guard let certificate = channel.certificate else { return nil }
        return try context.withLock { $0 }.peer(certificate, at: clock.now)
    }

    package func refusal(of certificate: PeerCertificate) -> Failure? {
        context.withLock { $0 }.refusal(of: certificate, at: clock.now)
    }
}
