internal import JSON

/// What the header of a token asks for (RFC 7515 section 4.1).
///
/// Keys and addresses of keys that a token brings (`jwk`, `jku`, `x5u`, `x5c`) are never looked at:
/// whoever forges a token would bring his own.
struct TokenHeader {
    /// How it says that it is signed.
    let algorithm: TokenAlgorithm
    /// The key that it says it is signed with.
    let keyIdentifier: String?

    /// The types of tokens with claims: RFC 7519 section 5.1, RFC 9068 section 2.1.
    private static let types: Set<String> = [
        "jwt", "at+jwt", "application/jwt", "application/at+jwt",
    ]

    /// Reads the members of a header.
    init(_ members: [JSONValue.Member]) throws(TokenRefusal) {
        guard members.first(named: "crit") == nil else { throw .extensionUnknown }
        if let type = members.first(named: "typ") {
            // Media types know no case.
            guard case .string(let name) = type, Self.types.contains(name.lowercased()) else {
                throw .typeRefused
            }
        }
        // `none`, and what is signed with a shared secret, are no algorithms here.
        guard case .string(let name) = members.first(named: "alg"),
            let algorithm = TokenAlgorithm(rawValue: name)
        else { throw .algorithmRefused }
        self.algorithm = algorithm
        guard let key = members.first(named: "kid") else {
            keyIdentifier = nil
            return
        }
        guard case .string(let name) = key else { throw .keyUnknown }
        keyIdentifier = name
    }
}
