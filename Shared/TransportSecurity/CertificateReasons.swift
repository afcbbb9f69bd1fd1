package import Kernel

// Why a connection that stood lets in no calls any more.
extension Reason {
    /// The caller's certificate has ended.
    package static let certificateExpired = Reason(
        "CERTIFICATE_EXPIRED",
        .unauthenticated,
        vi: "Chứng thư số của bên gọi đã hết hạn.",
        en: "The caller's certificate has expired."
    )
    /// The authority that has signed the caller's certificate has taken it back.
    package static let certificateRevoked = Reason(
        "CERTIFICATE_REVOKED",
        .unauthenticated,
        vi: "Chứng thư số của bên gọi đã bị thu hồi.",
        en: "The caller's certificate was revoked by its authority."
    )
    /// Nobody here knows whether the caller's certificate is still good.
    package static let revocationsOutdated = Reason(
        "REVOCATIONS_OUTDATED",
        .unauthenticated,
        vi: "Danh sách thu hồi chứng thư số tại đây đã quá hạn, chưa biết chứng thư còn dùng được"
            + " hay không.",
        en: "The list of revoked certificates is outdated here: nobody knows which are good."
    )
}
