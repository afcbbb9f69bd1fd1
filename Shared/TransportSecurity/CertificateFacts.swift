private import Crypto
package import Kernel
internal import NIOSSL
private import SwiftASN1
private import X509

/// What a certificate of our own says (RFC 5280), for those who look after it.
package struct CertificateFacts: Sendable, Hashable {
    /// The most alternative names that are told.
    static let namesMax = 100

    /// The file that it was read from.
    package let file: String
    /// The name of its holder (RFC 4514).
    package let subject: String
    /// The hosts and identifiers that it is good for.
    package let names: [String]
    /// Whether it is good for addresses, too.
    package let isForAddresses: Bool
    /// The first instant at which it is good.
    package let beginning: Timestamp
    /// The last second in which it is good.
    package let expiry: Timestamp
    /// SHA-256 of the whole certificate, in hexadecimal digits.
    package let fingerprint: String

    init?(_ certificate: NIOSSLCertificate, file: String) {
        guard let bytes = try? certificate.toDERBytes() else { return nil }
        self.file = file
        subject = (try? Certificate(derEncoded: bytes))?.subject.description ?? ""
        let all = certificate.names(.uri) + certificate.names(.dnsName)
        names = Array(all.prefix(Self.namesMax))
        isForAddresses = certificate._subjectAlternativeNames().contains {
            $0.nameType == .ipAddress
        }
        beginning = certificate.beginning
        expiry = certificate.expiry
        fingerprint = SHA256.hash(data: bytes).map { byte in
            let digits = String(byte, radix: 16)
            return digits.count == 1 ? "0" + digits : digits
        }
        .joined()
    }
    /// What the certificates of a file say, in its order; none of a file that holds no certificate.
    package static func all(in file: PEMFile) -> [CertificateFacts] {
        let all = file.bytes.flatMap { try? NIOSSLCertificate.fromPEMBytes($0) } ?? []
        return all.compactMap { CertificateFacts($0, file: file.path) }
    }
}
