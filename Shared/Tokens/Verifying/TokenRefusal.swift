private import Kernel

/// Why a token was refused.
///
/// Nothing of the token is repeated, so that it may be logged.
package enum TokenRefusal: Error, Hashable, Sendable {
    /// It is longer than ``TokenLimits/tokenSizeMax``.
    case tooLarge
    /// It has not the three parts of a signed token, one of them empty perhaps.
    case notThreeParts
    /// A part is no base64url without padding (RFC 7515 section 2), in its one form.
    case notBase64URL(TokenPart)
    /// The header is longer than 1 KiB.
    case headerTooLarge
    /// A part is no JSON object (RFC 7519 section 7.2), or nests too deep.
    case notJSON(TokenPart)
    /// An object of a part has a name twice.
    case nameTwice(TokenPart)
    /// The header asks for an extension to be understood (`crit`, RFC 7515 section 4.1.11).
    case extensionUnknown
    /// The header says that it is another kind of token (`typ`).
    case typeRefused
    /// The algorithm is none that the issuer signs with, or another than that of the key.
    case algorithmRefused
    /// No issuer of that name is known.
    case issuerUnknown
    /// The issuer has no key of that name, or none of the algorithm.
    case keyUnknown
    /// The token names no key, and the issuer has several of its algorithm.
    case keyAmbiguous
    /// The owner of the key has not signed this.
    case signatureWrong
    /// A claim that every token must have is not there.
    case claimMissing(TokenClaim)
    /// A claim has not the form that it must have.
    case claimInvalid(TokenClaim)
    /// It is meant for others.
    case audienceWrong
    /// It is valid no longer.
    case expired
    /// It is not valid yet (`nbf`), or was issued in the future (`iat`).
    case notYetValid
    /// It is valid for longer than the issuer's tokens may be.
    case lifetimeTooLong
    /// It is bound to a key in a way that is not known here (`cnf` without `x5t#S256`).
    case bindingUnknown
}

/// The parts of a token (RFC 7515 section 3.1).
package enum TokenPart: String, Hashable, Sendable, CaseIterable {
    case header, claims, signature
}

/// The claims that are looked at.
package enum TokenClaim: String, Hashable, Sendable, CaseIterable {
    /// Who has issued the token (RFC 7519 section 4.1.1).
    case issuer = "iss"
    /// Whom it speaks of.
    case subject = "sub"
    /// Whom it is meant for.
    case audience = "aud"
    /// When it ends.
    case expiry = "exp"
    /// When it begins.
    case notBefore = "nbf"
    /// When it was issued.
    case issuedAt = "iat"
    /// Its own name.
    case identifier = "jti"
    /// Who acts for the subject (RFC 8693 section 4.1).
    case actor = "act"
    /// What it is good for (RFC 8693 section 4.2).
    case scope
    /// The program that it was issued to (RFC 8693 section 4.3).
    case client = "client_id"
    /// The same, as OpenID Connect calls it.
    case authorizedParty = "azp"
    /// The key or certificate that it is bound to (RFC 7800).
    case confirmation = "cnf"
}

extension TokenRefusal: CustomStringConvertible {
    /// What is wrong, as words that follow "the token".
    package var description: String {
        switch self {
        case .tooLarge: "is longer than \(TokenLimits.tokenSizeMax.bytes) bytes"
        case .notThreeParts: "has not the three parts of a signed token"
        case .notBase64URL(let part): "has a \(part.rawValue) that is not base64url"
        case .headerTooLarge: "has a header of more than \(TokenLimits.headerSizeMax.bytes) bytes"
        case .notJSON(let part): "has a \(part.rawValue) that is no JSON object"
        case .nameTwice(let part): "has a name twice in its \(part.rawValue)"
        case .extensionUnknown: "asks for an extension that is not known"
        case .typeRefused: "is of another type"
        case .algorithmRefused: "is signed with an algorithm that is not allowed for its issuer"
        case .issuerUnknown: "is of an unknown issuer"
        case .keyUnknown: "is signed with an unknown key"
        case .keyAmbiguous: "names no key, and its issuer has several"
        case .signatureWrong: "has a wrong signature"
        case .claimMissing(let claim): "has no claim \(claim.rawValue)"
        case .claimInvalid(let claim): "has a claim \(claim.rawValue) of a wrong form"
        case .audienceWrong: "is meant for others"
        case .expired: "has expired"
        case .notYetValid: "is not valid yet"
        case .lifetimeTooLong: "is valid for too long"
        case .bindingUnknown: "is bound to a key in an unknown way"
        }
    }
}
