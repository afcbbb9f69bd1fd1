/// How a token is signed (RFC 7518 section 3.1, RFC 8037).
///
/// Only signatures by a private key, so that nobody who verifies tokens could make them.
package enum TokenAlgorithm: String, Sendable, Hashable, CaseIterable {
    /// Ed25519.
    case edDSA = "EdDSA"
    /// ECDSA over P-256 with SHA-256.
    case es256 = "ES256"
    /// RSASSA-PKCS1-v1_5 with SHA-256.
    case rs256 = "RS256"
}
