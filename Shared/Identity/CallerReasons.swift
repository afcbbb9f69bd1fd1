package import Kernel
internal import RPC

// Why a caller is not let in by the gateway.
extension Reason {
    /// The call shows neither a certificate nor a token.
    package static let callerUnknown = Reason(
        "CALLER_UNKNOWN",
        .unauthenticated,
        vi: "Hãy đăng nhập: lời gọi cần mã truy cập (bearer token) hoặc chứng thư số.",
        en: "Sign in: the call needs a bearer token or a client certificate."
    )
    /// The gateway is told of no issuer of tokens.
    package static let tokensNotTaken = Reason(
        "TOKENS_NOT_TAKEN",
        .unauthenticated,
        vi: "Cổng này không nhận mã truy cập (bearer token).",
        en: "This gateway takes no bearer tokens."
    )
    /// `authorization` stands there twice, or is of another scheme.
    package static let credentialsMalformed = Reason(
        "CREDENTIALS_MALFORMED",
        .unauthenticated,
        vi: "Lời gọi phải có đúng một authorization dạng Bearer.",
        en: "The call must have exactly one authorization, of the scheme Bearer."
    )
    /// The token is bound to a certificate that the connection did not show.
    package static let tokenOfAnotherCertificate = Reason(
        "TOKEN_OF_ANOTHER_CERTIFICATE",
        .unauthenticated,
        vi: "Mã truy cập gắn với một chứng thư số khác.",
        en: "The bearer token is bound to another client certificate."
    )
    /// The certificate of the caller names nobody, or more than one.
    package static let certificateWithoutIdentity = Reason(
        "CERTIFICATE_WITHOUT_IDENTITY",
        .unauthenticated,
        vi: "Chứng thư số của bên gọi phải có đúng một định danh SPIFFE, hoặc một tên máy chủ.",
        en: "The caller's certificate must have exactly one SPIFFE identifier, or one host name."
    )
}

// Why a call between the processes of an installation is not believed.
extension Reason {
    /// The call did not come through the gateway.
    package static let callerStatementMissing = Reason(
        "CALLER_STATEMENT_MISSING",
        .unauthenticated,
        vi: "Dịch vụ chỉ nhận lời gọi đi qua cổng.",
        en: "This service takes calls that come through the gateway only."
    )
    /// What the call says of its caller was not signed for it.
    package static let callerStatementInvalid = Reason(
        "CALLER_STATEMENT_INVALID",
        .unauthenticated,
        vi: "Lời gọi mang chứng nhận người gọi không hợp lệ.",
        en: "What the call says of its caller was not signed for this call."
    )
    /// What the call says of its caller was signed too long ago, or too far ahead.
    package static let callerStatementStale = Reason(
        "CALLER_STATEMENT_STALE",
        .unauthenticated,
        vi: "Chứng nhận người gọi lệch {apart} giây so với đồng hồ của máy này.",
        en: "What the call says of its caller is {apart} seconds from this machine's clock."
    )
    /// What the call says of its caller was taken for another call already.
    package static let callerStatementRepeated = Reason(
        "CALLER_STATEMENT_REPEATED",
        .unauthenticated,
        vi: "Chứng nhận người gọi đã được dùng cho một lời gọi khác.",
        en: "What the call says of its caller was used for another call already."
    )
}

extension Failure {
    /// The clocks of two machines differ, or a call was kept back.
    static func callerStatementStale(apart: Duration) -> Failure {
        Failure(.callerStatementStale, ["apart": String(apart.components.seconds)])
    }

    /// More calls come than can be told apart from repeated ones.
    static func tooManyStatements() -> Failure {
        let limit = StatementsSeen.most
        return Failure(
            .tooManyCalls,
            ["limit": String(limit)],
            details: [
                .quota(
                    subject: "calls in \(CallerVerifier.ageMax + CallerVerifier.skewMax)",
                    description: "At most \(limit)."
                ),
                .retry(after: .seconds(1)),
            ]
        )
    }
}
