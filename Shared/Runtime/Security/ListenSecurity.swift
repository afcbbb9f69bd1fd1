internal import TransportSecurity

/// TLS where a process listens.
///
/// | flag | file | default |
/// |---|---|---|
/// | `--tls-certificate` | `tlsCertificate` | none: plaintext |
/// | `--tls-key` | `tlsKey` | none |
/// | `--tls-client-authorities` | `tlsClientAuthorities` | none |
/// | `--tls-client-certificates` | `tlsClientCertificates` | `required` |
/// | `--tls-client-crl` | `tlsClientCrl` | none |
///
/// The variables of the environment begin with `CANBO_TLS_`.
package struct ListenSecurity: Sendable {
    /// `nil` for plaintext.
    let files: ServerFiles?

    /// What clients must show, once it is known who signs their certificates.
    enum Demand: String, Sendable, CaseIterable {
        case required, optional
    }

    private static let certificate = Setting<String>.file(
        "tls certificate",
        meaning: "The certificate for TLS, with those between it and its authority, in PEM"
    )
    private static let key = Setting<String>.file(
        "tls key",
        meaning: "The key of the certificate, in PEM and without a passphrase"
    )
    private static let authorities = Setting<String>.file(
        "tls client authorities",
        meaning: "Who signs the certificates of clients, in PEM; clients are asked for one"
    )
    private static let demand = Setting<Demand>(
        "tls client certificates",
        form: Demand.allCases.map(\.rawValue).joined(separator: "|"),
        meaning: "Whether a client must show a certificate, or may",
        default: .required
    ) { Demand(rawValue: $0) }

    private static let revocations = Setting<String>.file(
        "tls client crl",
        meaning: "What the authorities of clients have revoked: their lists, in PEM or DER"
    )

    static var settings: [SettingDescription] {
        [
            certificate.description, key.description, authorities.description, demand.description,
            revocations.description,
        ]
    }

    init(reading settings: inout SettingsReader) {
        let own = CertificatePaths.read(Self.certificate, Self.key, &settings)
        let authorities = settings.value(Self.authorities)
        let demand = settings.value(Self.demand)
        let revocations = settings.value(Self.revocations)
        if authorities.isEmpty, !revocations.isEmpty {
            settings.report(
                "\(Self.revocations.description.flag): decides nothing without "
                    + Self.authorities.description.flag
            )
        }
        guard let own else {
            if !authorities.isEmpty {
                settings.report(
                    "\(Self.authorities.description.flag): decides nothing without "
                        + Self.certificate.description.flag
                )
            }
            files = nil
            return
        }
        if authorities.isEmpty, demand == .optional {
            settings.report(
                "\(Self.demand.description.flag): decides nothing without "
                    + Self.authorities.description.flag
            )
        }
        let files = ServerFiles(
            own: own,
            authorities: authorities,
            demand: demand,
            revocations: authorities.isEmpty ? "" : revocations
        )
        for problem in TLSServer.problems(of: files.read()) {
            settings.report(inNamedFile: problem)
        }
        self.files = files
    }
}

/// The files that TLS needs where a process listens.
struct ServerFiles: Sendable, Hashable {
    let own: CertificatePaths
    /// Empty when clients are asked for nothing.
    let authorities: String
    let demand: ListenSecurity.Demand
    /// Empty when nobody looks at what was revoked.
    let revocations: String

    /// Reads all files as they are now.
    func read() -> ServerCredentials {
        ServerCredentials(
            own: own.read(),
            clients: clients,
            revocations: revocations.isEmpty ? nil : PEMFile(revocations: revocations)
        )
    }

    private var clients: ServerCredentials.ClientCertificates {
        guard !authorities.isEmpty else { return .none }
        let file = PEMFile(reading: authorities)
        return switch demand {
        case .required: .required(file)
        case .optional: .optional(file)
        }
    }
}

extension CertificatePaths {
    /// Reads two settings that go together; `nil` when neither is set, or only one.
    static func read(
        _ certificate: Setting<String>,
        _ key: Setting<String>,
        _ settings: inout SettingsReader
    ) -> CertificatePaths? {
        let paths = CertificatePaths(
            certificate: settings.value(certificate),
            key: settings.value(key)
        )
        if paths.certificate.isEmpty != paths.key.isEmpty {
            let (missing, given) = paths.key.isEmpty ? (key, certificate) : (certificate, key)
            settings.report("\(missing.description.flag): goes with \(given.description.flag)")
        }
        return paths.certificate.isEmpty || paths.key.isEmpty ? nil : paths
    }
}
