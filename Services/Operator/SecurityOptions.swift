import ArgumentParser
import RPCTransport
import Runtime

/// TLS towards the servers that a command calls.
struct SecurityOptions: ParsableArguments {
    @Option(
        help: "Call by TLS; who signs the servers' certificates: a file in PEM, or system.",
        completion: .file()
    )
    var tlsAuthorities: String?
    @Option(help: "The certificate to show to servers, in PEM.", completion: .file())
    var tlsDialCertificate: String?
    @Option(help: "The key of that certificate, in PEM.", completion: .file())
    var tlsDialKey: String?
    @Option(help: "The name in the servers' certificates, when it is not the host called.")
    var tlsServerName: String?

    @Option(
        help: "What those authorities have revoked: their lists, in PEM or DER.",
        completion: .file()
    )
    var tlsCrl: String?

    func validate() throws {
        guard (tlsDialCertificate == nil) == (tlsDialKey == nil) else {
            throw ValidationError("--tls-dial-certificate and --tls-dial-key go together.")
        }
        guard
            tlsAuthorities != nil
                || (tlsDialCertificate == nil && tlsServerName == nil && tlsCrl == nil)
        else {
            throw ValidationError("TLS is off; give --tls-authorities, too.")
        }
    }

    /// TLS with the files as they are now; `nil` for plaintext.
    func security() throws(ProcessFailure) -> (any ClientSecurity)? {
        guard let tlsAuthorities else { return nil }
        return try ClientFiles(
            authorities: tlsAuthorities,
            certificate: tlsDialCertificate,
            key: tlsDialKey,
            serverName: tlsServerName,
            revocations: tlsCrl
        )
        .security()
    }

    /// The same for a process.
    var arguments: [String] {
        [
            ("--tls-authorities", tlsAuthorities), ("--tls-dial-certificate", tlsDialCertificate),
            ("--tls-dial-key", tlsDialKey), ("--tls-server-name", tlsServerName),
            ("--tls-crl", tlsCrl),
        ]
        .flatMap { flag, value in value.map { [flag, $0] } ?? [] }
    }
}
