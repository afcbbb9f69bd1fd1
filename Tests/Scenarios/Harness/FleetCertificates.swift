import Certificates
import Foundation
import RPCTransport
import Runtime

/// Certificates for a fleet whose processes call each other by mutual TLS.
struct FleetCertificates {
    let authority: CertificateAuthority
    /// What the processes show, wherever they listen and call.
    let process: IssuedCertificate
    /// What an operator shows.
    let person: IssuedCertificate

    init(in folder: String) throws {
        authority = try CertificateAuthority(in: URL(fileURLWithPath: folder))
        process = try authority.issue("process")
        person = try authority.issue("person", for: ["URI:spiffe://canbo.test/person"])
    }

    /// What every process is told.
    var arguments: (listening: [String], calling: [String]) {
        (
            [
                "--tls-certificate", process.certificate.path, "--tls-key", process.key.path,
                "--tls-client-authorities", authority.certificate.path,
            ], Self.calling(authority, process)
        )
    }

    /// What a command is told that calls in the operator's name.
    var commandArguments: [String] { Self.calling(authority, person) }

    private static func calling(
        _ authority: CertificateAuthority,
        _ own: IssuedCertificate
    ) -> [String] {
        [
            "--tls-authorities", authority.certificate.path,
            "--tls-dial-certificate", own.certificate.path, "--tls-dial-key", own.key.path,
        ]
    }

    /// TLS of the tests' own channels.
    func security() throws -> any ClientSecurity {
        try ClientFiles(
            authorities: authority.certificate.path,
            certificate: person.certificate.path,
            key: person.key.path,
            serverName: nil
        )
        .security()
    }
}
