package import Kernel

// Why the bearer token of a caller is not taken.
extension Reason {
    /// The text is no signed token in the compact form.
    package static let tokenMalformed = Reason(
        "TOKEN_MALFORMED",
        .unauthenticated,
        vi: "Mã truy cập (bearer token) không đúng định dạng.",
        en: "The bearer token is not a signed token (JWT) in its compact form."
    )
    /// It is not signed by anybody whose tokens are taken, as theirs are signed.
    package static let tokenUntrusted = Reason(
        "TOKEN_UNTRUSTED",
        .unauthenticated,
        vi: "Mã truy cập không mang chữ ký của bên cấp được công nhận.",
        en: "The bearer token is not signed by an issuer whose tokens are taken here."
    )
    /// A claim is missing, of a wrong form, or says what is not taken.
    package static let tokenClaimRefused = Reason(
        "TOKEN_CLAIM_REFUSED",
        .unauthenticated,
        vi: "Mã truy cập thiếu thông tin {claim} hoặc thông tin này không được chấp nhận.",
        en: "The bearer token lacks the claim {claim}, or what it says there is not taken."
    )
    /// It was valid once: another one helps.
    package static let tokenExpired = Reason(
        "TOKEN_EXPIRED",
        .unauthenticated,
        vi: "Mã truy cập đã hết hạn; hãy lấy mã mới.",
        en: "The bearer token has expired; get a new one."
    )
    /// It will be valid: waiting helps, or a clock that is right.
    package static let tokenNotYetValid = Reason(
        "TOKEN_NOT_YET_VALID",
        .unauthenticated,
        vi: "Mã truy cập chưa có hiệu lực; hãy kiểm tra đồng hồ của bên cấp.",
        en: "The bearer token is not valid yet; check the clock of its issuer."
    )
}

extension TokenRefusal {
    /// What a caller is told; which of several refusals it was stands in the log, as the cause.
    package var failure: Failure {
        if let claim { return Failure(.tokenClaimRefused, ["claim": claim.rawValue], cause: self) }
        return Failure(reason, cause: self)
    }

    /// The claim that is to blame, if one is.
    private var claim: TokenClaim? {
        switch self {
        case .claimMissing(let claim), .claimInvalid(let claim): claim
        case .audienceWrong: .audience
        case .lifetimeTooLong: .expiry
        case .bindingUnknown: .confirmation
        default: nil
        }
    }

    private var reason: Reason {
        switch self {
        case .tooLarge, .notThreeParts, .notBase64URL, .headerTooLarge, .notJSON, .nameTwice,
            .extensionUnknown, .typeRefused:
            .tokenMalformed
        case .algorithmRefused, .issuerUnknown, .keyUnknown, .keyAmbiguous, .signatureWrong:
            .tokenUntrusted
        case .claimMissing, .claimInvalid, .audienceWrong, .lifetimeTooLong, .bindingUnknown:
            .tokenClaimRefused
        case .expired: .tokenExpired
        case .notYetValid: .tokenNotYetValid
        }
    }
}
