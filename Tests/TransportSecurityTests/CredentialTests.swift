import Certificates
import Foundation
import RPC
import RPCTransport
import Testing
import TransportSecurity

/// Files of certificates: what is wrong with them, and new ones in the place of the old.
@Suite struct CredentialTests {
    private func problems(_ credentials: ServerCredentials) -> [String] {
        TLSServer.problems(of: credentials)
    }

    private let nothing = PEMFile(path: "nothing.pem", bytes: Array("no PEM".utf8))

    @Test func everyProblemIsToldAtOnce() {
        let own = CertificateAndKey(certificate: nothing, key: nothing)
        #expect(
            problems(ServerCredentials(own: own, clients: .required(nothing))) == [
                "nothing.pem: holds no certificate in PEM",
                "nothing.pem: holds no private key in PEM",
                "nothing.pem: holds no certificate in PEM",
            ]
        )
    }

    @Test func aCertificateThatHasExpiredIsAProblem() async throws {
        try await withAuthority { authority, _ in
            let own = try CertificateAndKey(try authority.issue("server", hasExpired: true))
            let told = problems(ServerCredentials(own: own))
            #expect(told.count == 1)
            let first = try #require(told.first)
            #expect(first.hasPrefix("server.pem: the certificate expired at 2020-01-02"))
        }
    }

    @Test func aKeyOfAnotherCertificateIsAProblem() async throws {
        try await withAuthority { authority, _ in
            let own = CertificateAndKey(
                certificate: try PEMFile(try authority.issue("server").certificate),
                key: try PEMFile(try authority.issue("other").key)
            )
            #expect(
                problems(ServerCredentials(own: own))
                    == ["other.key: is not the key of the certificate in server.pem"]
            )
        }
    }

    @Test func aKeyWithAPassphraseIsAProblem() async throws {
        try await withAuthority { authority, _ in
            let issued = try authority.issue("server")
            let text = "-----BEGIN ENCRYPTED PRIVATE KEY-----\nAAAA\n"
            let own = CertificateAndKey(
                certificate: try PEMFile(issued.certificate),
                key: PEMFile(path: "server.key", bytes: Array(text.utf8))
            )
            #expect(
                problems(ServerCredentials(own: own))
                    == ["server.key: the key has a passphrase; give it without one"]
            )
        }
    }

    @Test func newConnectionsSeeTheNewCertificateAndOldOnesStay() async throws {
        try await withAuthority { authority, folder in
            let own = try CertificateAndKey(try authority.issue("server"))
            let later = try CertificateAuthority("later", in: folder)
            let renewed = try CertificateAndKey(try later.issue("renewed"))
            try await SecureServer.run(ServerCredentials(own: own)) { server in
                let old = try server.channel(try .init(trusting: authority))
                try await SecureServer.echo(old)
                try server.tls?.renew(ServerCredentials(own: renewed))
                try await SecureServer.echo(old)
                #expect(try await server.call(.init(trusting: later)) == .ok)
                #expect(try await server.call(.init(trusting: authority)).code == .unavailable)
                try await SecureServer.echo(old)
                await old.close(within: .zero)
            }
        }
    }

    @Test func theOldCertificateStaysWhenTheNewOneIsBad() async throws {
        try await withAuthority { authority, _ in
            let own = try CertificateAndKey(try authority.issue("server"))
            let bad = CertificateAndKey(certificate: own.certificate, key: nothing)
            try await SecureServer.run(ServerCredentials(own: own)) { server in
                #expect(throws: SecurityProblems.self) {
                    try server.tls?.renew(ServerCredentials(own: bad))
                }
                let end = try await server.call(.init(trusting: authority))
                #expect(end == .ok)
            }
        }
    }
}
