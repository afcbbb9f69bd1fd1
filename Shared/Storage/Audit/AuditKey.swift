private import Crypto
import Kernel

/// The Ed25519 key with which a service signs its checkpoints.
package struct AuditKey: Sendable {
    /// The secret part, 32 bytes.
    private let secret: [UInt8]
    /// The public part, 32 bytes.
    package let publicPart: [UInt8]

    /// A key from its secret part; `nil` unless that has 32 bytes.
    init?(secret: [UInt8]) {
        guard let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: secret) else {
            return nil
        }
        self.secret = secret
        publicPart = Array(key.publicKey.rawRepresentation)
    }

    /// A new key.
    package static func random() -> AuditKey? {
        AuditKey(secret: Array(Curve25519.Signing.PrivateKey().rawRepresentation))
    }

    /// What checkpoints call the key: the first 16 digits of the SHA-256 of the public part.
    package var identifier: String { Self.identifier(of: publicPart) }

    /// What checkpoints call the key with that public part.
    package static func identifier(of publicPart: [UInt8]) -> String {
        String(Array(SHA256.hash(data: publicPart)).hexadecimal.prefix(16))
    }

    /// Signs a state of the chain.
    func checkpoint(
        of service: String,
        size: Int64,
        root: [UInt8],
        chainHash: [UInt8],
        at now: Timestamp
    ) throws -> AuditCheckpoint {
        let content = AuditCheckpoint.content(
            service: service,
            size: size,
            root: root,
            chainHash: chainHash,
            signedAt: now
        )
        let key = try Curve25519.Signing.PrivateKey(rawRepresentation: secret)
        return AuditCheckpoint(
            service: service,
            size: size,
            root: root,
            chainHash: chainHash,
            signedAt: now,
            key: identifier,
            signature: Array(try key.signature(for: content))
        )
    }

    /// Whether a checkpoint was signed by the key with that public part.
    package static func isSigned(_ checkpoint: AuditCheckpoint, by publicPart: [UInt8]) -> Bool {
        guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: publicPart) else {
            return false
        }
        return key.isValidSignature(checkpoint.signature, for: checkpoint.content)
    }
}

/// The forms that other tools read and write: `openssl genpkey -algorithm ed25519`.
extension AuditKey {
    /// What stands before the secret part in PKCS #8 (RFC 8410 section 7).
    private static let secretHead: [UInt8] = [
        0x30, 0x2E, 0x02, 0x01, 0x00, 0x30, 0x05, 0x06, 0x03, 0x2B, 0x65, 0x70, 0x04, 0x22, 0x04,
        0x20,
    ]
    /// What stands before the public part (RFC 8410 section 4).
    private static let publicHead: [UInt8] = [
        0x30, 0x2A, 0x30, 0x05, 0x06, 0x03, 0x2B, 0x65, 0x70, 0x03, 0x21, 0x00,
    ]

    /// Reads a secret key in PEM; `nil` for anything else.
    package init?(pem: String) {
        guard let bytes = PEM.content(of: pem, "PRIVATE KEY"), bytes.count == 48,
            bytes.starts(with: Self.secretHead)
        else { return nil }
        self.init(secret: Array(bytes.suffix(32)))
    }

    /// The secret key in PEM.
    package var pem: String { PEM.text(Self.secretHead + secret, "PRIVATE KEY") }

    /// The public key in PEM.
    package var publicPEM: String { PEM.text(Self.publicHead + publicPart, "PUBLIC KEY") }

    /// The public part of a public key in PEM; `nil` for anything else.
    package static func publicPart(pem: String) -> [UInt8]? {
        guard let bytes = PEM.content(of: pem, "PUBLIC KEY"), bytes.count == 44,
            bytes.starts(with: publicHead)
        else { return nil }
        return Array(bytes.suffix(32))
    }
}
