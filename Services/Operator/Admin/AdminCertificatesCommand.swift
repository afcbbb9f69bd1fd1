import AdminContract
import ArgumentParser

/// Lists the certificates that a process shows.
struct AdminCertificatesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "certificates",
        abstract: "Lists the certificates that a process shows, with their ends."
    )

    @OptionGroup var admin: AdminOptions

    func run() async throws {
        try await admin.withChannel { channel in
            let answer = try await AdminClient(channel)
                .listCertificates(ListCertificatesRequest(), AdminOptions.call)
            for certificate in answer.certificates {
                let side = certificate.shownToCallers ? "callers" : "servers"
                Output.standard.result(
                    "\(certificate.file) to \(side): \(certificate.subject) for "
                        + "\(certificate.names.joined(separator: ", ")), from "
                        + "\(certificate.startTime.told) until \(certificate.expireTime.told), "
                        + "SHA-256 \(certificate.fingerprint)"
                )
            }
        }
    }
}
