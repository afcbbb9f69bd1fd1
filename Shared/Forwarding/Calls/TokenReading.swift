package import Kernel
package import RPC

/// Finds out whom a bearer token names, on one event loop, given the certificate that came with it.
package typealias TokenReading = (_ token: String, _ certificate: PeerCertificate?) -> Result<
    Caller, Failure
>
