private import JWTKit

/// A public key that signatures of tokens are verified with.
///
/// JWTKit makes the key, once; its collection of keys is an actor, but the algorithm that it hands
/// out is a value, so that verifying waits for nobody and works on any thread.
struct VerificationKey: Sendable {
    /// What tokens call the key by; `nil` when the key set does not say.
    let identifier: String?
    /// The only algorithm that the key is used with.
    let algorithm: TokenAlgorithm

    private let key: any JWTAlgorithm

    /// A key of a key set; throws when its numbers are no key.
    init(_ material: KeyMaterial, identifier: String?) async throws {
        self.identifier = identifier
        algorithm = material.algorithm
        let keys = JWTKeyCollection()
        let name: JWKIdentifier = "key"
        try await keys.add(jwk: material.webKey(name))
        key = try await keys.getKey(for: name, alg: material.algorithm.rawValue)
    }

    /// Whether the owner of the private half has signed these bytes.
    func hasSigned(_ bytes: ArraySlice<UInt8>, signature: [UInt8]) -> Bool {
        do {
            return try key.verify(signature, signs: bytes)
        } catch {
            // Bytes of a length or of numbers that no signature has.
            return false
        }
    }
}
