package import NIOCore
internal import NIOTLS
package import RPC

/// From the connected socket to the peer's introduction.
extension Connection {
    /// The certificate by which the peer has proved who it is; `nil` when it has shown none.
    package var peerCertificate: PeerCertificate? { handshake.peerCertificate }

    /// Begins to speak HTTP/2 once the security has done its handshake.
    package func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if case TLSUserEvent.handshakeCompleted(let spoken) = event { secured(context, spoken) }
        context.fireUserInboundEventTriggered(event)
    }

    /// Closes the connection, whatever the error is.
    package func errorCaught(context: ChannelHandlerContext, error: any Error) {
        refuse(handshake.security?.problem(error, on: context.channel) ?? "\(error)")
    }

    /// The socket is connected.
    func connected() {
        if handshake.security == nil { return beginSession() }
        handshake.peer = peer
    }

    /// The handshake of the security is done, and ALPN has chosen a protocol (RFC 7301), or none.
    private func secured(_ context: ChannelHandlerContext, _ spoken: String?) {
        guard let security = handshake.security, !isReady else { return }
        guard spoken == "h2" else { return refuse("the peer does not agree on HTTP/2 by ALPN") }
        do throws(ConnectionRefused) {
            handshake.peerCertificate = try security.peerCertificate(on: context.channel)
        } catch {
            return refuse(error.description)
        }
        beginSession()
    }

    /// The peer's SETTINGS came.
    ///
    /// Only now may a client open streams: with TLS 1.3 a server judges the certificate of a client
    /// that takes the handshake for done already, and a peer that speaks something else is found
    /// out before it costs a call.
    func introduced() {
        guard !handshake.isDone else { return }
        handshake.isDone = true
        patience.established()
        if case .client(let delegate) = user { delegate.ready(self) }
    }

    /// Closes the connection, for a reason that counts when it has not come about.
    func refuse(_ problem: String) {
        handshake.refuse(problem)
        close()
    }

    /// Tells the security of a server that no session came about.
    func tellRefusal() {
        guard !isReady, let security = handshake.security as? any ServerSecurity else { return }
        security.refused(handshake.peer, handshake.refusal.description)
    }
}

/// How a connection comes about.
struct Handshake {
    /// `nil` for plaintext.
    let security: (any ConnectionSecurity)?
    /// Whether the peer has said that it speaks HTTP/2.
    var isDone = false
    /// The certificate by which the peer has proved who it is.
    var peerCertificate: PeerCertificate?
    /// Whether that is good no longer.
    var isDistrusted = false
    /// The peer's address, known before it is gone; only with security.
    var peer = ""
    private var problem: String?

    init(_ security: (any ConnectionSecurity)?) {
        self.security = security
    }

    /// Takes the first reason for which the connection does not come about.
    mutating func refuse(_ problem: String) {
        if !isDone, self.problem == nil { self.problem = problem }
    }

    /// Why the connection has not come about.
    var refusal: ConnectionRefused {
        ConnectionRefused(problem ?? closedEarly)
    }

    /// The reason when the peer takes too long.
    func timeout(_ time: Duration) -> String {
        "the peer did not finish the handshake within \(time)"
    }

    private var closedEarly: String {
        security == nil
            ? "the peer closed the connection instead of speaking HTTP/2; it may want TLS"
            : "the peer closed the connection during the handshake"
    }
}
