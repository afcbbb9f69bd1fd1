/// Whether a process that calls another one by TLS, or in plaintext, is understood there.
struct DialAgreement {
    let caller: CheckedProcess
    let called: CheckedProcess

    var mistakes: [String] {
        let names = "\(caller.name), \(called.name)"
        let (dials, answers) = (
            caller.settings.isSet("--tls-authorities"), called.settings.isSet("--tls-certificate")
        )
        switch (dials, answers) {
        case (true, false):
            return [
                "\(names): \(caller.name) calls by TLS (--tls-authorities), \(called.name) answers "
                    + "in plaintext (no --tls-certificate)"
            ]
        case (false, true):
            return [
                "\(names): \(caller.name) calls in plaintext (no --tls-authorities), "
                    + "\(called.name) answers by TLS (--tls-certificate)"
            ]
        case (true, true) where demandsCertificate && !showsCertificate:
            return [
                "\(names): \(called.name) demands certificates of callers "
                    + "(--tls-client-authorities), \(caller.name) shows none "
                    + "(no --tls-dial-certificate)"
            ]
        default: return []
        }
    }

    private var demandsCertificate: Bool {
        called.settings.isSet("--tls-client-authorities")
            && called.settings["--tls-client-certificates"] == "required"
    }

    private var showsCertificate: Bool { caller.settings.isSet("--tls-dial-certificate") }
}
