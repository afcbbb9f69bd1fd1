import Forwarding
import RPCTransport
import Runtime
import TransportSecurity

/// Whether a process that calls another one by TLS takes what that shows, under the name by which
/// it calls, and is taken there.
struct CertificateAgreement {
    private let caller: CheckedProcess
    private let called: CheckedProcess
    private let addresses: [Endpoint]
    private let names: [Endpoint]

    /// A look at two processes; the one calls the other at one of the addresses, or at what it
    /// finds when it looks up the names.
    init(
        _ caller: CheckedProcess,
        _ called: CheckedProcess,
        at addresses: [Endpoint],
        lookingUp names: [Endpoint] = []
    ) {
        self.caller = caller
        self.called = called
        self.addresses = addresses
        self.names = names
    }

    /// Every mistake, without any content of the files; none when one of both is in plaintext.
    var mistakes: [String] {
        guard caller.settings.isSet("--tls-authorities"),
            called.settings.isSet("--tls-certificate")
        else { return [] }
        return serverMistakes + clientMistakes
    }

    private var title: String { "\(caller.name), \(called.name)" }

    /// Whether the caller takes the called one's certificate.
    private var serverMistakes: [String] {
        guard let own = called.certificate("--tls-certificate") else { return [] }
        let settings = caller.settings
        let told = "\(title): \(caller.name) (--tls-authorities \(settings["--tls-authorities"])) "
        let name = settings.isSet("--tls-server-name") ? settings["--tls-server-name"] : nil
        guard let dialled = dialled(name, own) else {
            return [
                told + "calls the addresses that it finds for \(names[0]), and "
                    + "--tls-certificate \(called.settings["--tls-certificate"]) of \(called.name) "
                    + "is for no address; tell it the name by --tls-server-name"
            ]
        }
        let refusals = dialled.map { address -> String? in
            let credentials = ClientCredentials(
                authorities: settings["--tls-authorities"] == ClientFiles.systemAuthorities
                    ? nil : PEMFile(reading: settings["--tls-authorities"]),
                serverName: name,
                revocations: caller.revocations("--tls-crl")
            )
            return rehearse(credentials, ServerCredentials(own: own), address, \.refusalOfServer)
        }
        // Of several backends each may have a certificate of its own.
        guard let refusal = refusals.first ?? nil, !refusals.contains(nil) else { return [] }
        return [
            told + "does not take --tls-certificate \(called.settings["--tls-certificate"]) of "
                + "\(called.name), called as \(name ?? dialled[0].host): \(refusal)"
        ]
    }

    /// Where it is called, as far as that can be known; `nil` when no certificate can be for that.
    private func dialled(_ name: String?, _ own: CertificateAndKey) -> [Endpoint]? {
        if let name { return [Endpoint(host: name, port: called.listen?.endpoint.port ?? 0)] }
        guard addresses.isEmpty, !names.isEmpty else { return addresses }
        // Which addresses it finds is not known here.
        return CertificateFacts.all(in: own.certificate).first?.isForAddresses == true ? [] : nil
    }

    /// Whether the called one takes the caller's certificate, where it asks for one.
    private var clientMistakes: [String] {
        let settings = called.settings
        guard let shown = caller.certificate("--tls-dial-certificate"),
            let own = called.certificate("--tls-certificate"),
            settings.isSet("--tls-client-authorities")
        else { return [] }
        let server = ServerCredentials(
            own: own,
            clients: .required(PEMFile(reading: settings["--tls-client-authorities"])),
            revocations: called.revocations("--tls-client-crl")
        )
        let anywhere = Endpoint(host: "127.0.0.1", port: 0)
        let refusal = rehearse(.toOneself(showing: shown), server, anywhere, \.refusalOfClient)
        return refusal.map {
            [
                "\(title): \(called.name) (--tls-client-authorities "
                    + "\(settings["--tls-client-authorities"])) does not take "
                    + "--tls-dial-certificate \(caller.settings["--tls-dial-certificate"]) of "
                    + "\(caller.name): \($0)"
            ]
        } ?? []
    }

    private func rehearse(
        _ client: ClientCredentials,
        _ server: ServerCredentials,
        _ address: Endpoint,
        _ refusal: KeyPath<HandshakeRehearsal, String?>
    ) -> String? {
        do {
            let tls = try (TLSClient(client), TLSServer(server) { _, _ in })
            return try HandshakeRehearsal(tls.0, tls.1, at: address)[keyPath: refusal]
        } catch {
            return "\(error)"
        }
    }
}

extension CheckedProcess {
    /// The certificate that a setting names, with the key of the setting beside it.
    fileprivate func certificate(_ flag: String) -> CertificateAndKey? {
        let key = String(flag.dropLast("certificate".count)) + "key"
        guard settings.isSet(flag), settings.isSet(key) else { return nil }
        return CertificateAndKey(
            certificate: PEMFile(reading: settings[flag]),
            key: PEMFile(reading: settings[key])
        )
    }

    fileprivate func revocations(_ flag: String) -> PEMFile? {
        settings.isSet(flag) ? PEMFile(revocations: settings[flag]) : nil
    }
}
