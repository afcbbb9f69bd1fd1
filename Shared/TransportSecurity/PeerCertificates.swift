internal import Kernel
internal import NIOCore
internal import NIOSSL
internal import RPC
internal import RPCTransport

extension Channel {
    /// What the peer has shown, verified only once the handshake is done.
    var certificate: NIOSSLCertificate? {
        (try? pipeline.syncOperations.nioSSL_peerCertificate()) ?? nil
    }
}

extension NIOSSLCertificate {
    /// The alternative names of one kind, without those that are no UTF-8.
    func names(_ kind: _SubjectAlternativeName.NameType) -> [String] {
        _subjectAlternativeNames().filter { $0.nameType == kind }.compactMap { name in
            name.contents.withUnsafeBufferPointer { String(validating: $0, as: UTF8.self) }
        }
    }
}

extension PeerCertificate {
    /// A certificate that a handshake has verified.
    ///
    /// A resumed session brings the certificate of its first handshake along, so its end is looked
    /// at again.
    init(_ certificate: NIOSSLCertificate, at now: Timestamp) throws(ConnectionRefused) {
        guard now < certificate.expiry else {
            throw ConnectionRefused("the peer's certificate expired at \(certificate.expiry)")
        }
        guard let bytes = try? certificate.toDERBytes(),
            let identity = try? CertificateIdentity(der: bytes)
        else { throw ConnectionRefused("the peer's certificate cannot be read") }
        self.init(
            bytes: bytes,
            uris: certificate.names(.uri),
            hosts: certificate.names(.dnsName),
            issuer: identity.issuer,
            serialNumber: identity.serialNumber,
            expiry: certificate.expiry
        )
    }
}
