internal import TransportSecurity

/// The settings of TLS towards some servers, whose names begin alike.
struct DialSettings: Sendable {
    let authorities: Setting<String>
    let certificate: Setting<String>
    let key: Setting<String>
    let serverName: Setting<String>
    let revocations: Setting<String>

    /// What a process calls to do its work.
    static let ofServers = DialSettings("tls", of: "the servers called")

    /// Settings for servers; `words` is how their names begin.
    init(_ words: String, of servers: String) {
        authorities = Setting(
            "\(words) authorities",
            form: "FILE|\(ClientFiles.systemAuthorities)",
            meaning: "Who signs the certificates of \(servers), in PEM; with it calls go by TLS",
            default: "",
            shownAs: "none",
            parse: { $0 }
        )
        certificate = .file(
            "\(words) dial certificate",
            meaning: "The certificate shown to \(servers), in PEM"
        )
        key = .file(
            "\(words) dial key",
            meaning: "The key of the certificate shown to \(servers), in PEM"
        )
        serverName = Setting(
            "\(words) server name",
            form: "NAME",
            meaning: "The name in the certificates of \(servers)",
            default: "",
            shownAs: "the host called",
            parse: { $0 }
        )
        revocations = .file(
            "\(words) crl",
            meaning: "What the authorities of \(servers) have revoked: lists in PEM or DER"
        )
    }

    /// Every one of them.
    var descriptions: [SettingDescription] {
        [
            authorities.description, certificate.description, key.description,
            serverName.description, revocations.description,
        ]
    }
}
