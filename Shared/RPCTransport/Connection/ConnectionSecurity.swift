package import Kernel
package import NIOCore
package import RPC

/// What makes a connection secret and says who its peer is: TLS, which lives in a target of its
/// own, so that nothing else is built with it.
///
/// Asked on the connection's event loop, and only while the connection is made.
package protocol ConnectionSecurity: Sendable {
    /// Why a handshake failed, as a clause about `the peer` that an operator understands.
    func problem(_ error: any Error, on channel: any Channel) -> String
    /// The certificate by which the peer has proved who it is; `nil` when it has shown none.
    ///
    /// Throws when it is not good any more, which the handshake of a resumed session does not ask.
    func peerCertificate(on channel: any Channel) throws(ConnectionRefused) -> PeerCertificate?
    /// Why a certificate that was good is so no longer; `nil` while it is. Asked once a second.
    func refusal(of certificate: PeerCertificate) -> Failure?
}

/// The security of accepted connections.
package protocol ServerSecurity: ConnectionSecurity {
    /// The handler that stands between a socket and its connection from now on, and tells
    /// `TLSUserEvent.handshakeCompleted`.
    func makeHandler() -> any ChannelHandler
    /// Hears of a peer whose handshake failed, and why.
    func refused(_ peer: String, _ problem: String)
}

/// The security of connections that are dialled.
package protocol ClientSecurity: ConnectionSecurity {
    /// The handler that stands between a socket and its connection, and tells
    /// `TLSUserEvent.handshakeCompleted`; throws when the server's name can have no certificate.
    func makeHandler(to server: Endpoint) throws -> any ChannelHandler
}

/// Why no connection came about, for people.
package struct ConnectionRefused: Error, CustomStringConvertible {
    /// A clause about `the peer`.
    package let description: String

    /// A refusal for a reason.
    package init(_ problem: String) {
        description = problem
    }
}
