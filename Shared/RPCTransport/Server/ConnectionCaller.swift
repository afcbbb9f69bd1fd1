package import Kernel
package import RPC

/// What a connection shows of who calls on it.
///
/// Confined to the event loop of its connection.
package final class ConnectionCaller {
    /// Who calls, unless a call itself says more.
    package let caller: Result<Caller, Failure>
    /// The certificate that was shown.
    package let certificate: PeerCertificate?
    /// What the last call said of itself; most callers say the same in all calls of a connection.
    package var lastBearer: ShownBearer?
    /// The address of the host from which the connection comes, without a port.
    package let host: String

    /// What was found out about a peer.
    package init(
        _ caller: Result<Caller, Failure>,
        _ certificate: PeerCertificate?,
        host: String
    ) {
        self.caller = caller
        self.certificate = certificate
        self.host = host
    }
}

/// Credentials of a call that were found right; every call that shows them shares them.
package final class ShownBearer {
    /// What they are, as they were sent.
    package let credentials: [UInt8]
    /// Whom they name.
    package let caller: Caller
    /// Until when that need not be found out again for another call.
    package let until: MonotonicInstant
    /// By which rules it was found out.
    package let generation: Int

    /// Something that was found out.
    package init(
        _ credentials: [UInt8],
        _ caller: Caller,
        until: MonotonicInstant,
        generation: Int
    ) {
        self.credentials = credentials
        self.caller = caller
        self.until = until
        self.generation = generation
    }
}

extension Peer {
    /// The address without its port.
    package var host: String { Endpoint(parsing: description)?.host ?? description }
}
