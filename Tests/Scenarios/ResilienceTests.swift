import Certificates
import Foundation
import Testing

@testable import canbo

/// Faults of backends behind the real gateway, as a stock client sees them.
@Suite(.serialized) struct ResilienceTests {
    @Test(
        arguments: [
            "killed", "frozen", "slow", "rolling", "alone", "gateway", "reload", "overload",
        ]
    )
    func callersSeeNoErrorWhenABackendIs(scenario: String) async throws {
        let folder = ProcessRun.installation.folder.path
        let run = try await ProcessRun.python("resilience.py", [folder, scenario])
        #expect(run.end == .exit(0), "\(run.output)")
        Attachment.record(run.output, named: "\(scenario).txt")
    }

    @Test(arguments: ["refusing", "breaking", "leaving"])
    func callsThatABackendMayHaveBegunAreTheOnlyOnesLostWhenItIs(scenario: String) async throws {
        let folder = ProcessRun.installation.folder.path
        let run = try await ProcessRun.python("resetting.py", [folder, scenario])
        #expect(run.end == .exit(0), "\(run.output)")
        Attachment.record(run.output, named: "\(scenario).txt")
    }

    @Test func callersSeeNoErrorWhenTheCertificateOfABackendExpires() async throws {
        try await withTemporaryFolder { folder in
            let authority = try CertificateAuthority(in: URL(fileURLWithPath: folder))
            _ = try authority.issue("good")
            _ = try authority.issue("expired", hasExpired: true)
            let run = try await ProcessRun.python(
                "expired_certificate.py",
                [ProcessRun.installation.folder.path, folder]
            )
            #expect(run.end == .exit(0), "\(run.output)")
            Attachment.record(run.output, named: "expired-certificate.txt")
        }
    }
}
