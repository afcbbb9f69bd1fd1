/// Whom an issuer vouches for.
package enum CallerKind: String, Sendable, Hashable, CaseIterable {
    /// Officials who work with the system.
    case people
    /// Programs of partners.
    case systems
}

/// One who issues tokens that are taken here.
struct TokenIssuer: Sendable {
    /// What this installation calls the issuer by.
    let name: String
    /// What its tokens call it by (`iss`).
    let issuer: String
    /// Whom its tokens may be meant for, one of these (`aud`).
    let audiences: [String]
    /// How its tokens may be signed.
    let algorithms: [TokenAlgorithm]
    /// Whom it vouches for.
    let callers: CallerKind
    /// How long its tokens may be valid.
    let lifetimeMax: Duration
    /// The keys that it signs with.
    let keys: [VerificationKey]

    /// The key that a token is verified with; a token without a name of a key gets the only one of
    /// its algorithm.
    func key(
        named name: String?,
        _ algorithm: TokenAlgorithm
    ) throws(TokenRefusal) -> VerificationKey {
        guard let name else {
            let fitting = keys.filter { $0.algorithm == algorithm }
            guard let key = fitting.first else { throw .keyUnknown }
            guard fitting.count == 1 else { throw .keyAmbiguous }
            return key
        }
        guard let key = keys.first(where: { $0.identifier == name }) else { throw .keyUnknown }
        guard key.algorithm == algorithm else { throw .algorithmRefused }
        return key
    }
}
