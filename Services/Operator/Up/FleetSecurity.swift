import ArgumentParser

/// TLS of all processes of one machine: one certificate, and those who sign it.
struct FleetSecurity: ParsableArguments {
    @Option(help: "Answer by TLS with this certificate, in PEM.", completion: .file())
    var tlsCertificate: String?
    @Option(help: "The key of that certificate, in PEM.", completion: .file())
    var tlsKey: String?
    @Option(
        help: "Demand certificates of callers, signed by the authorities of a file in PEM.",
        completion: .file()
    )
    var tlsClientAuthorities: String?
    @Option(
        help: "What those authorities have revoked: their lists, in PEM or DER.",
        completion: .file()
    )
    var tlsClientCrl: String?
    @OptionGroup var calls: SecurityOptions

    func validate() throws {
        guard (tlsCertificate == nil) == (tlsKey == nil) else {
            throw ValidationError("--tls-certificate and --tls-key go together.")
        }
        guard (tlsCertificate == nil) == (calls.tlsAuthorities == nil) else {
            throw ValidationError(
                "--tls-certificate and --tls-authorities go together: the processes call each "
                    + "other, too."
            )
        }
        guard tlsCertificate != nil || tlsClientAuthorities == nil else {
            throw ValidationError("TLS is off; give --tls-certificate, too.")
        }
        guard tlsClientAuthorities != nil || tlsClientCrl == nil else {
            throw ValidationError("--tls-client-crl goes with --tls-client-authorities.")
        }
        guard tlsClientAuthorities == nil || calls.tlsDialCertificate != nil else {
            throw ValidationError(
                "--tls-client-authorities goes with --tls-dial-certificate: the processes call "
                    + "each other, too."
            )
        }
    }

    /// What a process is told of the calls that it answers.
    var listening: [String] {
        [
            ("--tls-certificate", tlsCertificate), ("--tls-key", tlsKey),
            ("--tls-client-authorities", tlsClientAuthorities),
            ("--tls-client-crl", tlsClientCrl),
        ]
        .flatMap { flag, value in value.map { [flag, $0] } ?? [] }
    }

    /// What a process is told of the calls that it makes.
    var calling: [String] { calls.arguments }
}
