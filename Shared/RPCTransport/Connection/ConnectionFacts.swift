/// What an accepted connection is at one moment.
package struct ConnectionFacts: Sendable, Hashable {
    /// The address of the other end; empty when it has gone meanwhile, and for sockets of the
    /// machine.
    package let peer: String
    /// For how long it has been there, in whole seconds.
    package let age: Duration
    /// Whether it is by TLS.
    package let isSecure: Bool
    /// Whether the peer has shown a certificate.
    package let showsCertificate: Bool
    /// Streams under way.
    package let streams: Int
    /// Bytes held for the peer.
    package let held: Int
    /// Whether it takes no more streams.
    package let isDraining: Bool
}

extension Connection {
    /// What the connection is now; on its event loop.
    var facts: ConnectionFacts {
        ConnectionFacts(
            peer: peer,
            age: .seconds(loop.second - patience.started),
            isSecure: handshake.security != nil,
            showsCertificate: peerCertificate != nil,
            streams: openStreams,
            held: held,
            isDraining: isDraining
        )
    }
}
