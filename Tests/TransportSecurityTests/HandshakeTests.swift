import Certificates
import Foundation
import RPC
import RPCTransport
import Testing
import TransportSecurity

/// Calls over TLS between our own client and server, and what both say when none comes about.
@Suite struct HandshakeTests {
    @Test(arguments: ["127.0.0.1", "localhost"])
    func aCallGoesOverTLS(host: String) async throws {
        try await withAuthority { authority, _ in
            let own = try CertificateAndKey(try authority.issue("server"))
            try await SecureServer.run(ServerCredentials(own: own)) { server in
                let client = try ClientCredentials(trusting: authority)
                #expect(try await server.call(client, host: host) == .ok)
                #expect(server.lastCertificate == nil)
            }
        }
    }

    @Test func aVerifiedClientIsKnownToTheCallByItsCertificate() async throws {
        try await withAuthority { authority, _ in
            let server = ServerCredentials(
                own: try CertificateAndKey(try authority.issue("server")),
                clients: .required(try PEMFile(authority.certificate))
            )
            let names = ["URI:spiffe://canbo.test/planning", "DNS:planning.canbo.test"]
            let client = try authority.issue("client", for: names)
            try await SecureServer.run(server) { server in
                #expect(try await server.call(.init(trusting: authority, own: client)) == .ok)
                let seen = try #require(server.lastCertificate)
                #expect(seen.uris == ["spiffe://canbo.test/planning"])
                #expect(seen.hosts == ["planning.canbo.test"])
                #expect(seen.bytes.first == 0x30)
            }
        }
    }

    @Test func aCertificateThatIsOptionalIsVerifiedWhenItIsShown() async throws {
        try await withAuthority { authority, folder in
            let server = ServerCredentials(
                own: try CertificateAndKey(try authority.issue("server")),
                clients: .optional(try PEMFile(authority.certificate))
            )
            let stranger = try CertificateAuthority("stranger", in: folder).issue("foreign")
            try await SecureServer.run(server) { server in
                #expect(try await server.call(.init(trusting: authority)) == .ok)
                #expect(server.lastCertificate == nil)
                let own = try authority.issue("client")
                #expect(try await server.call(.init(trusting: authority, own: own)) == .ok)
                #expect(server.lastCertificate != nil)
                let end = try await server.call(.init(trusting: authority, own: stranger))
                #expect(end.code == .unavailable)
                #expect(await server.refusal()?.contains("not signed by an authority") == true)
            }
        }
    }

    @Test func aClientWithoutTheCertificateThatIsDemandedIsRefused() async throws {
        try await withAuthority { authority, _ in
            let server = ServerCredentials(
                own: try CertificateAndKey(try authority.issue("server")),
                clients: .required(try PEMFile(authority.certificate))
            )
            try await SecureServer.run(server) { server in
                let end = try await server.call(.init(trusting: authority))
                #expect(end.code == .unavailable)
                #expect(end.message.contains("the peer demands a certificate"), "\(end.message)")
                #expect(end.message.contains("\(server.endpoint)"))
                #expect(await server.refusal() == "the peer showed no certificate")
            }
        }
    }

    /// A resumed session shows a certificate that was verified once, and may have ended since.
    @Test func aCertificateThatHasEndedIsRefusedWhateverTheHandshakeSays() async throws {
        try await withAuthority { authority, _ in
            let credentials = ServerCredentials(
                own: try CertificateAndKey(try authority.issue("server")),
                clients: .optional(try PEMFile(authority.certificate))
            )
            let clock = MovedClock()
            try await SecureServer.run(credentials, clock: clock) { server in
                let client = try ClientCredentials(
                    trusting: authority,
                    own: try authority.issue("client")
                )
                #expect(try await server.call(client) == .ok)
                clock.move(by: .seconds(3 * 86_400))
                #expect(try await server.call(client).code == .unavailable)
                #expect(await server.refusal()?.contains("certificate expired at") == true)
            }
        }
    }

    @Test(arguments: [
        (["DNS:localhost", "IP:127.0.0.1"], true, "the peer's certificate expired at"),
        (["DNS:planning.canbo.test"], false, "it is for planning.canbo.test"),
        (["IP:127.0.0.2"], false, "for another name"),
    ])
    func aServerWithTheWrongCertificateIsNotTrusted(
        names: [String],
        hasExpired: Bool,
        reason: String
    ) async throws {
        try await withAuthority { authority, _ in
            let issued = try authority.issue("server", for: names, hasExpired: hasExpired)
            let own = try CertificateAndKey(issued)
            // Nobody starts with a certificate that has expired: the server's clock must be wrong.
            let clock: StoppedClock? = hasExpired ? .early : nil
            try await SecureServer.run(ServerCredentials(own: own), clock: clock) { server in
                let end = try await server.call(.init(trusting: authority))
                #expect(end.code == .unavailable)
                #expect(end.reason == "PEER_UNREACHABLE")
                #expect(end.message.contains(reason), "\(end.message)")
            }
        }
    }

    @Test func aServerOfAnotherAuthorityIsNotTrusted() async throws {
        try await withAuthority { authority, folder in
            let own = try CertificateAndKey(try authority.issue("server"))
            let stranger = try CertificateAuthority("stranger", in: folder)
            try await SecureServer.run(ServerCredentials(own: own)) { server in
                let end = try await server.call(.init(trusting: stranger))
                #expect(end.code == .unavailable)
                #expect(end.message.contains("not signed by an authority"), "\(end.message)")
            }
        }
    }

    @Test func aServerMayBeKnownByAnotherNameThanItsAddress() async throws {
        try await withAuthority { authority, _ in
            let issued = try authority.issue("server", for: ["DNS:planning.canbo.test"])
            let own = try CertificateAndKey(issued)
            try await SecureServer.run(ServerCredentials(own: own)) { server in
                let right = try ClientCredentials(
                    trusting: authority,
                    serverName: "planning.canbo.test"
                )
                #expect(try await server.call(right) == .ok)
                let wrong = try ClientCredentials(trusting: authority, serverName: "x.canbo.test")
                #expect(try await server.call(wrong).code == .unavailable)
            }
        }
    }
}
