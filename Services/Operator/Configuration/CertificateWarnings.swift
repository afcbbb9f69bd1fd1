import Kernel
import Runtime
import TransportSecurity

/// Certificates and lists that a process can use today, and not for long.
struct CertificateWarnings {
    private let process: CheckedProcess
    private let now: Timestamp

    /// A look at one process whose configuration has no mistakes.
    init(_ process: CheckedProcess, at now: Timestamp) {
        self.process = process
        self.now = now
    }

    /// One line for each file that has to be replaced soon.
    var lines: [String] {
        let settings = process.settings
        return Self.flags.filter(settings.isSet).flatMap { flag in
            let file = PEMFile(reading: settings[flag])
            return CertificateFacts.all(in: file)
                .filter { now < $0.expiry && $0.expiry - now <= Self.notice }
                .map { certificate in
                    let days = (certificate.expiry - now).components.seconds / 86_400
                    return "\(process.name): \(flag) \(settings[flag]): the certificate of "
                        + "\(certificate.subject) expires at \(certificate.expiry), "
                        + "in \(days == 1 ? "1 day" : "\(days) days")"
                }
        }
    }

    private static let notice: Duration = .seconds(ExpiryNotice.daysMax * 86_400)

    /// The settings that name certificates: a process's own, and those of authorities.
    private static let flags = [
        "--tls-certificate", "--tls-client-authorities", "--tls-dial-certificate",
        "--tls-authorities", "--traces-tls-dial-certificate", "--traces-tls-authorities",
    ]
}
