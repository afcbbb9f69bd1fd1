import Certificates
import Fleet
import Foundation
import Testing

@testable import canbo

/// Streams of the real executables end with what has let them in.
@Suite(.serialized) struct EndingScenarios {
    @Test func withTheTokenAndWithTheKeyOfItsIssuer() async throws {
        try await withTemporaryFolder { folder in
            let issuer = folder + "/issuer"
            let token = ["token", "people", "first", "--issuer", issuer]
            #expect(try await ProcessRun.of("canbo", token).end == .exit(0))
            let file = URL(fileURLWithPath: issuer + "/issuers.json")
            let text = try String(contentsOf: file, encoding: .utf8)
            // By default the clocks of issuers may be wrong by a minute.
            let exact = text.replacing(
                "{\n",
                with: "{\n  \"clockSkew\": \"0s\",\n",
                maxReplacements: 1
            )
            try Data(exact.utf8).write(to: file)
            let settings = [
                "gateway": ["--issuers", file.path, "--anonymous-calls", "refused"]
            ]
            try await ProcessFleet.run(with: settings) { fleet in
                let run = try await ProcessRun.python(
                    "endings.py",
                    [
                        "token", "\(fleet.plan.gateway.endpoint)", issuer,
                        "\(try fleet.identifier("gateway"))",
                        ProcessRun.installation.executable("canbo").path,
                    ]
                )
                #expect(run.end == .exit(0), "\(run.output)")
            }
        }
    }

    @Test func withTheCertificate() async throws {
        try await withTemporaryFolder { folder in
            let certificates = try FleetCertificates(in: folder)
            let revoked = try certificates.authority.issue(
                "revoked",
                for: ["URI:spiffe://canbo.test/revoked"]
            )
            let lists = try certificates.authority.list("clients.crl")
            try certificates.authority.revoke(revoked)
            _ = try certificates.authority.list("after.crl")
            let settings = ["gateway": ["--tls-client-crl", lists.path]]
            try await ProcessFleet.run(with: settings, certificates) { fleet in
                let run = try await ProcessRun.python(
                    "endings.py",
                    [
                        "certificate", "\(fleet.plan.gateway.endpoint)", folder,
                        "\(try fleet.identifier("gateway"))", fleet.logPath("gateway"),
                    ]
                )
                #expect(run.end == .exit(0), "\(run.output)")
            }
        }
    }

    @Test func mistakesInListsEndTheStart() async throws {
        try await withTemporaryFolder { folder in
            let certificates = try FleetCertificates(in: folder)
            let stranger = try CertificateAuthority("stranger", in: URL(fileURLWithPath: folder))
            let foreign = try stranger.list("foreign.crl")
            let run = try await ProcessRun.of(
                "notification",
                [
                    "--check-configuration", "--unsigned-calls", "taken", "--tls-client-crl",
                    foreign.path, "--tls-crl", "/nowhere.crl",
                ] + certificates.arguments.listening + certificates.arguments.calling
            )
            #expect(run.end == .exit(64))
            #expect(run.output.contains("CN=stranger is signed by no authority"), "\(run.output)")
            let alone = try await ProcessRun.of(
                "notification",
                ["--check-configuration", "--unsigned-calls", "taken", "--tls-crl", "x.crl"]
            )
            #expect(alone.end == .exit(64))
            #expect(alone.output.contains("--tls-crl: decides nothing without --tls-authorities"))
        }
    }
}
