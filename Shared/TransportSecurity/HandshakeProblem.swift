internal import Kernel
internal import NIOSSL

/// Why a handshake failed, as a clause about `the peer` that an operator can act upon.
///
/// BoringSSL tells its reasons as names in a text only; whatever has no sentence here is told as
/// BoringSSL wrote it.
struct HandshakeProblem: CustomStringConvertible {
    let description: String

    /// Reads an error of the handshake; `certificate` is what the peer has shown.
    init(_ error: any Error, _ certificate: NIOSSLCertificate?, at now: Timestamp) {
        let text = "\(error)"
        if text.contains("CERTIFICATE_VERIFY_FAILED") {
            description = Self.distrust(certificate, at: now)
        } else if let error = error as? NIOSSLExtraError, error == .failedToValidateHostname {
            description = Self.otherName(certificate)
        } else if let known = Self.sentences.first(where: { text.contains($0.name) }) {
            description = known.sentence
        } else {
            description = "the TLS handshake failed: \(text)"
        }
    }

    private static func distrust(_ certificate: NIOSSLCertificate?, at now: Timestamp) -> String {
        guard let certificate else { return "the peer's certificate was not accepted" }
        if certificate.expiry <= now {
            return "the peer's certificate expired at \(certificate.expiry)"
        }
        if now < certificate.beginning {
            return "the peer's certificate begins at \(certificate.beginning)"
        }
        return "the peer's certificate is not signed by an authority that is trusted here"
    }

    private static func otherName(_ certificate: NIOSSLCertificate?) -> String {
        let names = certificate?.names(.dnsName).prefix(5).joined(separator: ", ") ?? ""
        let meant = names.isEmpty ? "names no host" : "is for \(names)"
        return "the peer's certificate is for another name than the one called: it \(meant)"
    }

    /// Names of BoringSSL's reasons, the narrower before the wider.
    private static let sentences: [(name: String, sentence: String)] = [
        ("CERTIFICATE_REQUIRED", "the peer demands a certificate of ours"),
        ("PEER_DID_NOT_RETURN_A_CERTIFICATE", "the peer showed no certificate"),
        ("ALERT_UNKNOWN_CA", "the peer does not trust the authority of our certificate"),
        ("ALERT_CERTIFICATE_EXPIRED", "the peer says that our certificate has expired"),
        ("ALERT_BAD_CERTIFICATE", "the peer does not accept our certificate"),
        ("ALERT_UNSUPPORTED_CERTIFICATE", "the peer does not accept our certificate"),
        ("ALERT_CERTIFICATE_REVOKED", "the peer says that our certificate was revoked"),
        ("ALERT_CERTIFICATE_UNKNOWN", "the peer does not accept our certificate"),
        ("ALERT_ACCESS_DENIED", "the peer does not let our certificate in"),
        ("ALERT_NO_APPLICATION_PROTOCOL", "the peer does not agree on HTTP/2 by ALPN"),
        ("ALERT_UNRECOGNIZED_NAME", "the peer does not know the name that was called"),
        ("ALERT_PROTOCOL_VERSION", "the peer speaks neither TLS 1.3 nor TLS 1.2"),
        ("UNSUPPORTED_PROTOCOL", "the peer speaks neither TLS 1.3 nor TLS 1.2"),
        ("NO_SHARED_CIPHER", "the peer has no cipher in common"),
        ("ALERT_HANDSHAKE_FAILURE", "the peer has no cipher in common, or demands a certificate"),
        ("HTTP_REQUEST", "the peer speaks plaintext, not TLS"),
        ("HTTPS_PROXY_REQUEST", "the peer speaks plaintext, not TLS"),
        ("WRONG_VERSION_NUMBER", "the peer speaks plaintext, not TLS"),
        ("EOF during handshake", "the peer closed the connection during the handshake"),
    ]
}
