internal import JWTKit

/// The public numbers of one key as a key set tells them, in base64url.
enum KeyMaterial: Sendable, Hashable {
    /// Ed25519: 32 bytes.
    case ed25519(x: String)
    /// A point of P-256: 32 bytes each.
    case p256(x: String, y: String)
    /// Modulus and exponent.
    case rsa(modulus: String, exponent: String)

    /// The one algorithm that a key of this kind is used with.
    var algorithm: TokenAlgorithm {
        switch self {
        case .ed25519: .edDSA
        case .p256: .es256
        case .rsa: .rs256
        }
    }

    /// The key as JWTKit takes it, under a name.
    func webKey(_ name: JWKIdentifier) -> JWK {
        switch self {
        case .ed25519(let x):
            .octetKeyPair(.eddsa, identifier: name, x: x, y: nil, curve: .ed25519)
        case .p256(let x, let y):
            .ecdsa(.es256, identifier: name, x: x, y: y, curve: .p256)
        case .rsa(let modulus, let exponent):
            .rsa(.rs256, identifier: name, modulus: modulus, exponent: exponent)
        }
    }
}
