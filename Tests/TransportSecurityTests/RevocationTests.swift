import Certificates
import EchoService
import Fleet
import Foundation
import RPC
import RPCTransport
import Testing
import TransportSecurity

/// Certificates that their authority has taken back, by lists of the `openssl` command.
@Suite struct RevocationTests {
    private func server(
        _ authority: CertificateAuthority,
        _ own: IssuedCertificate,
        _ list: URL
    ) throws -> ServerCredentials {
        ServerCredentials(
            own: try CertificateAndKey(own),
            clients: .required(try PEMFile(authority.certificate)),
            revocations: try PEMFile(list)
        )
    }

    @Test(arguments: [CertificateAuthority.ListKind.good, .encoded])
    func whoIsRevokedIsNotLetInAndOthersAre(kind: CertificateAuthority.ListKind) async throws {
        try await withAuthority { authority, _ in
            let own = try authority.issue("server")
            let (good, bad) = (try authority.issue("good"), try authority.issue("bad"))
            try authority.revoke(bad)
            let credentials = try server(authority, own, try authority.list("list.crl", kind))
            try await SecureServer.run(credentials) { server in
                #expect(try await server.call(.init(trusting: authority, own: good)) == .ok)
                let end = try await server.call(.init(trusting: authority, own: bad))
                #expect(end.code == .unavailable)
                #expect(
                    await server.refusal() == "the peer's certificate was revoked by its authority"
                )
            }
        }
    }

    @Test func aRevokedServerIsNotCalled() async throws {
        try await withAuthority { authority, _ in
            let own = try authority.issue("server")
            try authority.revoke(own)
            let list = try PEMFile(try authority.list("list.crl"))
            let credentials = ServerCredentials(own: try CertificateAndKey(own))
            try await SecureServer.run(credentials) { server in
                let trusting = ClientCredentials(
                    authorities: try PEMFile(authority.certificate),
                    revocations: list
                )
                let end = try await server.call(trusting)
                #expect(end.code == .unavailable)
                #expect(end.message.contains("the peer's certificate was revoked"), "\(end)")
            }
        }
    }

    @Test func aStreamOfWhoIsRevokedMeanwhileEndsAndTheConnectionTakesNothingMore() async throws {
        try await withAuthority { authority, _ in
            let own = try authority.issue("server")
            let (first, second) = (try authority.issue("first"), try authority.issue("second"))
            let before = try server(authority, own, try authority.list("before.crl"))
            try authority.revoke(first)
            let after = try server(authority, own, try authority.list("after.crl"))
            try await SecureServer.run(before) { server in
                let revoked = try server.channel(.init(trusting: authority, own: first))
                let good = try server.channel(.init(trusting: authority, own: second))
                let (ends, stays) = (try await talk(over: revoked), try await talk(over: good))
                try server.tls?.renew(after)
                let end = await status { while try await ends.receive() != nil {} }
                #expect(end.code == .unauthenticated)
                #expect(end.reason == "CERTIFICATE_REVOKED")
                #expect(await status { try await SecureServer.echo(revoked) }.code != .ok)
                try await stays.send(Self.frame)
                #expect(try await stays.receive() != nil)
                for channel in [revoked, good] { await channel.close(within: .zero) }
            }
        }
    }

    @Test(arguments: [(1 * 86_400, nil), (3 * 86_400, "CERTIFICATE_EXPIRED")])
    func aStreamEndsWithItsCertificate(seconds: Int, reason: String?) async throws {
        try await withAuthority { authority, _ in
            let credentials = ServerCredentials(
                own: try CertificateAndKey(try authority.issue("server")),
                clients: .required(try PEMFile(authority.certificate))
            )
            let clock = MovedClock()
            try await SecureServer.run(credentials, clock: clock) { server in
                let own = try authority.issue("client")
                let channel = try server.channel(.init(trusting: authority, own: own))
                let call = try await talk(over: channel)
                clock.move(by: .seconds(seconds))
                if let reason {
                    let end = await status { while try await call.receive() != nil {} }
                    #expect(end.reason == reason)
                } else {
                    try await call.send(Self.frame)
                    #expect(try await call.receive() != nil)
                    call.cancel()
                }
                await channel.close(within: .zero)
            }
        }
    }

    @Test func withAnOutdatedListNobodyIsLetIn() async throws {
        try await withAuthority { authority, _ in
            let own = try authority.issue("server")
            let credentials = try server(authority, own, try authority.list("list.crl", .brief))
            let clock = MovedClock()
            try await SecureServer.run(credentials, clock: clock) { server in
                let client = try authority.issue("client")
                let channel = try server.channel(.init(trusting: authority, own: client))
                let call = try await talk(over: channel)
                clock.move(by: .seconds(7_200))
                let end = await status { while try await call.receive() != nil {} }
                #expect(end.reason == "REVOCATIONS_OUTDATED")
                let late = try await server.call(.init(trusting: authority, own: client))
                #expect(late.code == .unavailable)
                #expect(await server.refusal()?.contains("was to be replaced at") == true)
                await channel.close(within: .zero)
            }
        }
    }

    @Test func everythingThatIsWrongWithListsIsTold() async throws {
        try await withAuthority { authority, folder in
            let own = try authority.issue("server")
            let stranger = try CertificateAuthority("stranger", in: folder)
            func told(_ file: PEMFile) throws -> [String] {
                TLSServer.problems(
                    of: ServerCredentials(
                        own: try CertificateAndKey(own),
                        clients: .required(try PEMFile(authority.certificate)),
                        revocations: file
                    )
                )
            }
            let good = try PEMFile(try authority.list("good.crl"))
            #expect(try told(good) == [])
            let foreign = try PEMFile(try stranger.list("foreign.crl"))
            let unsigned = "is signed by no authority of authority.pem"
            #expect(try told(foreign) == ["foreign.crl: the list of CN=stranger \(unsigned)"])
            let outdated = try PEMFile(try authority.list("old.crl", .outdated))
            let told2020 = try told(outdated)
            #expect(told2020.count == 1)
            #expect(
                told2020.first?.hasPrefix(
                    "old.crl: the list of CN=authority was to be replaced at 2020-01-02"
                ) == true,
                "\(told2020)"
            )
            let partial = try told(try PEMFile(try authority.list("part.crl", .partial)))
            #expect(
                partial.first?.contains("is not a whole list of one authority") == true,
                "\(partial)"
            )
            let encoded = Array(try Data(contentsOf: try authority.list("good.der", .encoded)))
            let cut = try told(PEMFile(path: "cut.der", bytes: Array(encoded.dropLast(9))))
            #expect(cut == ["cut.der: holds a list of revoked certificates that cannot be read"])
            var changed = encoded
            changed[40] ^= 1
            let forged = try told(PEMFile(path: "forged.der", bytes: changed))
            #expect(!forged.isEmpty)
            #expect(
                try told(try PEMFile(authority.certificate)) == [
                    "authority.pem: holds other things than lists of revoked certificates (CRL)"
                ]
            )
            let missing = PEMFile(path: "none.crl", problem: "cannot be read")
            #expect(try told(missing) == ["none.crl: cannot be read"])
            #expect(
                TLSClient.problems(of: ClientCredentials(authorities: nil, revocations: good))
                    == ["good.crl: decides nothing without a file of authorities"]
            )
        }
    }

    @Test func everyAuthorityNeedsAList() async throws {
        try await withAuthority { authority, folder in
            let own = try authority.issue("server")
            let other = try CertificateAuthority("other", in: folder)
            func content(_ files: URL...) throws -> [UInt8] {
                Array(try files.reduce(into: Data()) { $0 += try Data(contentsOf: $1) })
            }
            let both = PEMFile(
                path: "both.pem",
                bytes: try content(authority.certificate, other.certificate)
            )
            let (one, two) = (try authority.list("one.crl"), try other.list("two.crl"))
            func told(_ list: [UInt8]) throws -> [String] {
                TLSServer.problems(
                    of: ServerCredentials(
                        own: try CertificateAndKey(own),
                        clients: .required(both),
                        revocations: PEMFile(path: "lists.crl", bytes: list)
                    )
                )
            }
            #expect(
                try told(try content(one)) == ["lists.crl: has no list of CN=other, of both.pem"]
            )
            #expect(try told(try content(one, two)) == [])
        }
    }

    private static let frame: [UInt8] = [0, 0, 0, 0, 0]

    /// A stream that stands.
    private func talk(over channel: RPCClientChannel) async throws -> any ClientCall {
        let call = channel.start(EchoMethods.talk, CallOptions(), onlyRequest: nil)
        try await call.send(Self.frame)
        _ = try await call.receive()
        return call
    }
}
