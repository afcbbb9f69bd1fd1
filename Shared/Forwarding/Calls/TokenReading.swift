package import Kernel
package import RPC

/// Finds out whom a bearer token names, on one event loop, given the certificate that came with it.
package typealias TokenReading = (_ token: String, _ certificate: PeerCertificate?) -> Result<
    TokenBearer, Failure
>

/// Whom a token names.
package struct TokenBearer: Sendable {
    /// The caller.
    package let caller: Caller
    /// For how long the token is still good.
    package let goodFor: Duration

    /// The bearer of a token that is good.
    package init(_ caller: Caller, goodFor: Duration) {
        self.caller = caller
        self.goodFor = goodFor
    }
}
