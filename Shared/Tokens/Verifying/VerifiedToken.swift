package import Kernel

/// What a token says whose signature, times and audience are right.
package struct VerifiedToken: Sendable, Hashable {
    /// What this installation calls the issuer by.
    package let issuer: String
    /// Whom the issuer vouches for.
    package let callers: CallerKind
    /// Who calls: `act.sub` when somebody acts for the subject of the token, otherwise `sub`.
    package let subject: String
    /// Whom the caller acts for, `sub` of a token with `act` (RFC 8693 section 4.1); `nil` when for
    /// itself.
    package let onBehalfOf: String?
    /// The program that the token was issued to.
    package let clientIdentifier: String?
    /// What the token is good for, each scope once, in its order.
    package let scopes: [String]
    /// SHA-256 of the one certificate that the token may come with (RFC 8705 section 3.1), 32
    /// bytes.
    package let certificateThumbprint: [UInt8]?
    /// The token's own name.
    package let identifier: String?
    /// The token is refused from this instant on: its end and the clock skew.
    package let notAfter: Timestamp
}
