internal import Kernel
internal import SwiftASN1
internal import X509

/// A list of revoked certificates (RFC 5280 section 5.1), whose signature nobody has looked at yet.
///
/// Only whole lists of one authority: those of changes, of a part, or of several authorities have
/// extensions that must be understood (section 5.2), and are refused.
struct CertificateList {
    /// Who has signed it.
    let issuer: DistinguishedName
    /// The same in DER.
    let encodedIssuer: [UInt8]
    /// From when on it holds.
    let beginning: Timestamp
    /// When the next one is there at the latest.
    let nextUpdate: Timestamp
    /// The serial numbers of the certificates that were revoked.
    let revoked: Set<[UInt8]>
    private let signed: ArraySlice<UInt8>
    private let signature: ArraySlice<UInt8>
    private let algorithm: Certificate.SignatureAlgorithm

    /// Reads a list in DER; throws ``Unusable`` or what is wrong with the encoding.
    init(der: [UInt8]) throws {
        let parts = try DER.sequence(try DER.parse(der), identifier: .sequence) { nodes in
            guard let body = nodes.next(), let algorithm = nodes.next() else {
                throw Unusable("has not the three parts of a signed list")
            }
            return (body, algorithm, try ASN1BitString(derEncoded: &nodes))
        }
        let body = try CertificateListBody(parts.0)
        guard body.algorithm == parts.1.encodedBytes else {
            throw Unusable("names two algorithms of its signature")
        }
        algorithm = try Self.algorithm(parts.1)
        issuer = body.issuer
        encodedIssuer = body.encodedIssuer
        beginning = body.beginning
        nextUpdate = body.nextUpdate
        revoked = body.revoked
        signed = parts.0.encodedBytes
        signature = parts.2.bytes
    }

    /// Whether the authority of that certificate has signed the list, and may do so.
    func isSigned(by authority: Certificate) -> Bool {
        guard authority.subject == issuer else { return false }
        if let usage = try? authority.extensions.keyUsage, !usage.cRLSign { return false }
        return authority.publicKey.isValidSignature(
            signature,
            for: signed,
            signatureAlgorithm: algorithm
        )
    }

    private static func algorithm(_ node: ASN1Node) throws -> Certificate.SignatureAlgorithm {
        let name = try DER.sequence(node, identifier: .sequence) { nodes in
            let name = try ASN1ObjectIdentifier(derEncoded: &nodes)
            // Parameters: NULL or none with all of these.
            while nodes.next() != nil {}
            return name
        }
        guard let known = algorithms.first(where: { $0.name == name }) else {
            throw Unusable("is signed in a way that is not taken: \(name)")
        }
        return known.algorithm
    }

    /// RFC 4055, RFC 5758 and RFC 8410; SHA-1 is none of them any more.
    private static let algorithms:
        [(name: ASN1ObjectIdentifier, algorithm: Certificate.SignatureAlgorithm)] = [
            ([1, 2, 840, 113_549, 1, 1, 11], .sha256WithRSAEncryption),
            ([1, 2, 840, 113_549, 1, 1, 12], .sha384WithRSAEncryption),
            ([1, 2, 840, 113_549, 1, 1, 13], .sha512WithRSAEncryption),
            ([1, 2, 840, 10_045, 4, 3, 2], .ecdsaWithSHA256),
            ([1, 2, 840, 10_045, 4, 3, 3], .ecdsaWithSHA384),
            ([1, 2, 840, 10_045, 4, 3, 4], .ecdsaWithSHA512),
            ([1, 3, 101, 112], .ed25519),
        ]
}

/// Why a list cannot be used, as words that follow "a list of revoked certificates".
struct Unusable: Error {
    let words: String

    init(_ words: String) {
        self.words = words
    }
}
