package import RPCTransport
package import TransportSecurity

/// TLS towards what a process calls.
///
/// | flag | environment | file | default |
/// |---|---|---|---|
/// | `--tls-authorities` | `CANBO_TLS_AUTHORITIES` | `tlsAuthorities` | none: plaintext |
/// | `--tls-dial-certificate` | `CANBO_TLS_DIAL_CERTIFICATE` | `tlsDialCertificate` | none |
/// | `--tls-dial-key` | `CANBO_TLS_DIAL_KEY` | `tlsDialKey` | none |
/// | `--tls-server-name` | `CANBO_TLS_SERVER_NAME` | `tlsServerName` | the host called |
/// | `--tls-crl` | `CANBO_TLS_CRL` | `tlsCrl` | none |
package struct DialSecurity: ProcessConfiguration {
    /// `nil` for plaintext.
    package let files: ClientFiles?

    /// Every setting of TLS towards what a process calls.
    package static func settings(of process: ProcessDescription) -> [SettingDescription] {
        DialSettings.ofServers.descriptions
    }

    /// Reads the settings, and the files that they name.
    package init(reading settings: inout SettingsReader, of process: ProcessDescription) {
        self.init(reading: &settings, as: .ofServers)
    }

    /// Reads settings of these names, and the files that they name.
    init(reading settings: inout SettingsReader, as names: DialSettings) {
        let authorities = settings.value(names.authorities)
        let own = CertificatePaths.read(names.certificate, names.key, &settings)
        let serverName = settings.value(names.serverName)
        let revocations = settings.value(names.revocations)
        guard !authorities.isEmpty else {
            let useless =
                (own == nil ? [] : [names.certificate.description])
                + (serverName.isEmpty ? [] : [names.serverName.description])
                + (revocations.isEmpty ? [] : [names.revocations.description])
            for setting in useless {
                settings.report(
                    "\(setting.flag): decides nothing without \(names.authorities.description.flag)"
                )
            }
            files = nil
            return
        }
        let files = ClientFiles(
            authorities: authorities,
            own: own,
            serverName: serverName.isEmpty ? nil : serverName,
            revocations: revocations.isEmpty ? nil : revocations
        )
        for problem in TLSClient.problems(of: files.read()) {
            settings.report(inNamedFile: problem)
        }
        self.files = files
    }
}

/// The files that TLS needs where a process calls.
package struct ClientFiles: Sendable, Hashable {
    /// What stands in the place of a file for the authorities that the system trusts.
    package static let systemAuthorities = "system"

    private let authorities: String
    let own: CertificatePaths?
    private let serverName: String?
    private let revocations: String?

    init(
        authorities: String,
        own: CertificatePaths?,
        serverName: String?,
        revocations: String?
    ) {
        self.revocations = revocations
        self.authorities = authorities
        self.own = own
        self.serverName = serverName
    }

    /// Files that a command names; certificate and key go together.
    package init(
        authorities: String,
        certificate: String?,
        key: String?,
        serverName: String?,
        revocations: String? = nil
    ) {
        var own: CertificatePaths?
        if let certificate, let key { own = CertificatePaths(certificate: certificate, key: key) }
        self.init(
            authorities: authorities,
            own: own,
            serverName: serverName,
            revocations: revocations
        )
    }

    /// Reads all files as they are now.
    package func read() -> ClientCredentials {
        let isSystem = authorities == Self.systemAuthorities
        return ClientCredentials(
            authorities: isSystem ? nil : PEMFile(reading: authorities),
            own: own?.read(),
            serverName: serverName,
            revocations: revocations.map { PEMFile(revocations: $0) }
        )
    }

    /// TLS with the files as they are now.
    package func security() throws(ProcessFailure) -> any ClientSecurity {
        do throws(SecurityProblems) {
            return try TLSClient(read())
        } catch {
            throw ProcessFailure(.usage, error.lines.joined(separator: "\n"))
        }
    }
}
