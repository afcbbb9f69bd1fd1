package import Kernel
package import RPC

/// What a connection shows of who calls on it.
package struct ConnectionCaller: Sendable {
    /// Who calls, unless a call itself says more.
    package let caller: Result<Caller, Failure>
    /// The certificate that was shown.
    package let certificate: PeerCertificate?

    /// What was found out about a peer.
    package init(_ caller: Result<Caller, Failure>, _ certificate: PeerCertificate?) {
        self.caller = caller
        self.certificate = certificate
    }
}
