import Certificates
import Foundation
import NotificationContract
import RPCTransport
import Testing

@testable import canbo

/// The real executables, which call each other by mutual TLS.
@Suite(.serialized) struct SecureScenarios {
    private func withFleet(
        _ body: (ProcessFleet, FleetCertificates, _ folder: String) async throws -> Void
    ) async throws {
        try await withTemporaryFolder { folder in
            let certificates = try FleetCertificates(in: folder)
            // A stock client calls the service itself, too.
            let settings = ["personnel": ["--unsigned-calls", "taken"]]
            try await ProcessFleet.run(with: settings, certificates) { fleet in
                try await body(fleet, certificates, folder)
            }
        }
    }

    @Test func everyProcessReachesTheOthers() async throws {
        try await withFleet { fleet, _, _ in
            let story = Story(fleet.gateway)
            try await story.importRecords()
            try await story.preparePlan()
            let official = try #require(try await story.officials().first)
            // Planning asks personnel and discipline, and tells notification, through the gateway.
            _ = try await story.enter(official)
            #expect(try await story.noticeOfEntry(official).producer == "planning")
        }
    }

    @Test func stockClientsCallAndNewCertificatesLoseNoCall() async throws {
        try await withFleet { fleet, certificates, folder in
            let stranger = try CertificateAuthority(
                "stranger-authority",
                in: URL(fileURLWithPath: folder)
            )
            _ = try stranger.issue("stranger")
            _ = try certificates.authority.issue("renewed")
            let run = try await ProcessRun.python(
                "tls.py",
                [
                    "\(fleet.plan.gateway.endpoint)",
                    "\(try fleet.member("personnel").endpoint)", folder,
                    "\(try fleet.identifier("gateway"))", fleet.logPath("gateway"),
                ]
            )
            #expect(run.end == .exit(0), "\(run.output)")
            let log = fleet.log("gateway").joined()
            #expect(log.contains(#""message":"handshake failed""#))
        }
    }

    @Test func theCommandCallsByTLSAndTellsWhyItCannot() async throws {
        try await withFleet { fleet, certificates, _ in
            let call = [
                "call", "ListOfficials", "--gateway", "\(fleet.plan.gateway.endpoint)",
            ]
            let good = try await ProcessRun.of("canbo", call + certificates.commandArguments)
            #expect(good.end == .exit(0), "\(good.output)")
            let anonymous = try await ProcessRun.of(
                "canbo",
                call + ["--tls-authorities", certificates.authority.certificate.path]
            )
            #expect(anonymous.end == .exit(69))
            #expect(anonymous.output.contains("the peer demands a certificate"))
            let plaintext = try await ProcessRun.of("canbo", call)
            #expect(plaintext.end == .exit(69))
            #expect(plaintext.output.contains("it may want TLS"))
            let system = try await ProcessRun.of("canbo", call + ["--tls-authorities", "system"])
            #expect(system.output.contains("not signed by an authority"), "\(system.output)")
            let missing = try await ProcessRun.of(
                "canbo",
                call + ["--tls-authorities", "/no/file"]
            )
            #expect(missing.end == .exit(64))
            #expect(missing.output.contains("/no/file: cannot be read"))
        }
    }

    @Test func theLogOfTheGatewayTellsWhyABackendIsNotReached() async throws {
        try await withFleet { fleet, _, folder in
            let stranger = try CertificateAuthority(
                "stranger-authority",
                in: URL(fileURLWithPath: folder)
            )
            let run = try await ProcessRun.of(
                "gateway",
                [
                    "--listen", "127.0.0.1:0", "--routes", fleet.path(FleetPlan.routesFile),
                    "--tls-authorities", stranger.certificate.path, "--access", "none",
                ]
            ) { child, output in
                try await eventually("reason in the log") {
                    try output().contains("not signed by an authority") ? true : nil
                }
                child.terminate()
            }
            #expect(run.end == .exit(0), "\(run.output)")
        }
    }

    @Test func upStartsAFleetWithTLS() async throws {
        try await withTemporaryFolder { folder in
            let certificates = try FleetCertificates(in: folder)
            let (listening, calling) = certificates.arguments
            let plan = try await ProcessFleet.planOnFreePorts()
            let run = try await ProcessRun.of(
                "canbo",
                [
                    "up", "--data", folder + "/data", "--port", "\(plan.gateway.endpoint.port)",
                    "--officials", "20",
                ] + listening + calling
            ) { child, output in
                try await eventually("greeting of canbo up", within: .seconds(60)) {
                    try output().contains("Ctrl-C stops everything") || child.hasEnded ? true : nil
                }
                child.terminate()
            }
            #expect(run.end == .exit(0), "\(run.output)")
            #expect(run.output.contains("20 invented officials"))
            #expect(run.output.contains("grpcurl -cacert"))
        }
    }
}
