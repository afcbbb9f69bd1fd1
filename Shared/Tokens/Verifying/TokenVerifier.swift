internal import JSON
package import Kernel

/// Tells which tokens are genuine, in time and meant for this installation (RFC 7519, RFC 8725).
///
/// A value without state: it may be used on any thread, and calls neither wait nor read files.
package struct TokenVerifier: Sendable {
    let issuers: IssuerTable

    /// A verifier of what these issuers sign, whose clocks may be so far from ours.
    init(_ issuers: [TokenIssuer], clockSkew: Duration) {
        self.issuers = IssuerTable(issuers, clockSkew: clockSkew)
    }

    /// What a token says, once everything about it is right.
    ///
    /// The issuer is looked up by what the token says of itself; everything else that is said about
    /// claims is said of tokens with a right signature only.
    package func verify(
        _ token: String,
        at now: Timestamp
    ) throws(TokenRefusal) -> VerifiedToken {
        let text = try SignedText(token)
        let header = try TokenHeader(text.header)
        let claims = ClaimsReading(text.claims)
        let issuer = try issuer(claims)
        guard issuer.algorithms.contains(header.algorithm) else { throw .algorithmRefused }
        let key = try issuer.key(named: header.keyIdentifier, header.algorithm)
        guard key.hasSigned(text.signed, signature: text.signature) else { throw .signatureWrong }
        let audiences = try claims.audiences()
        guard audiences.contains(where: issuer.audiences.contains) else { throw .audienceWrong }
        let expiry = try checkTimes(of: claims, issuer, at: now)
        return try verified(claims, issuer, notAfter: expiry + issuers.clockSkew)
    }

    private func issuer(_ claims: ClaimsReading) throws(TokenRefusal) -> TokenIssuer {
        switch try claims.required(claims.value(.issuer), .issuer) {
        case .string(let name):
            guard let issuer = issuers.byName[name] else { throw .issuerUnknown }
            return issuer
        default: throw .claimInvalid(.issuer)
        }
    }

    /// Returns when the token ends by itself.
    private func checkTimes(
        of claims: ClaimsReading,
        _ issuer: TokenIssuer,
        at now: Timestamp
    ) throws(TokenRefusal) -> Timestamp {
        let expiry = try claims.required(try claims.instant(.expiry), .expiry)
        // Without it, nobody could tell how long the token is valid in all.
        let issuedAt = try claims.required(try claims.instant(.issuedAt), .issuedAt)
        let notBefore = try claims.instant(.notBefore) ?? issuedAt
        guard now < expiry + issuers.clockSkew else { throw .expired }
        guard max(issuedAt, notBefore) <= now + issuers.clockSkew else { throw .notYetValid }
        guard expiry > issuedAt else { throw .claimInvalid(.expiry) }
        guard expiry - issuedAt <= issuer.lifetimeMax else { throw .lifetimeTooLong }
        return expiry
    }

    private func verified(
        _ claims: ClaimsReading,
        _ issuer: TokenIssuer,
        notAfter: Timestamp
    ) throws(TokenRefusal) -> VerifiedToken {
        let subject = try claims.required(try claims.name(.subject), .subject)
        let actor = try claims.actor()
        return VerifiedToken(
            issuer: issuer.name,
            callers: issuer.callers,
            subject: actor ?? subject,
            onBehalfOf: actor == nil ? nil : subject,
            clientIdentifier: try claims.client(),
            scopes: try claims.scopes(),
            certificateThumbprint: try claims.certificateThumbprint(),
            identifier: try claims.name(.identifier),
            notAfter: notAfter
        )
    }
}

/// The issuers of one reading of the files; what was verified by one table says nothing by another.
final class IssuerTable: Sendable {
    let byName: [String: TokenIssuer]
    let clockSkew: Duration

    init(_ issuers: [TokenIssuer], clockSkew: Duration) {
        byName = Dictionary(uniqueKeysWithValues: issuers.map { ($0.issuer, $0) })
        self.clockSkew = clockSkew
    }
}
