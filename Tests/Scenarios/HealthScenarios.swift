import Certificates
import Foundation
import RPCTransport
import Testing

@testable import canbo

/// The command that asks a running process for its health, as a container engine runs it.
@Suite(.serialized) struct HealthScenarios {
    private func health(
        _ name: String,
        at listen: String,
        _ arguments: [String] = []
    ) async throws -> ProcessRun {
        try await ProcessRun.of(name, ["health", "--listen", listen] + arguments)
    }

    @Test func everyProcessTellsThatItServes() async throws {
        try await ProcessFleet.run { fleet in
            for member in fleet.plan.members {
                let run = try await health(member.name, at: "\(member.endpoint)")
                #expect(run.end == .exit(0), "\(run.output)")
                #expect(run.output == "\(member.name): \(member.endpoint) serves\n")
                let wide = try await health(member.name, at: "0.0.0.0:\(member.endpoint.port)")
                #expect(wide.end == .exit(0), "\(wide.output)")
            }
        }
    }

    @Test func itTellsThatAProcessDrainsHangsOrIsAway() async throws {
        let settings = ["planning": ["--drain-notice", "10s"]]
        try await ProcessFleet.run(with: settings) { fleet in
            let listen = "\(try fleet.member("planning").endpoint)"
            let identifier = try fleet.identifier("planning")
            kill(identifier, SIGSTOP)
            let hanging = try await health("planning", at: listen, ["--timeout", "300ms"])
            kill(identifier, SIGCONT)
            #expect(hanging.end == .exit(69))
            #expect(hanging.output.contains("DEADLINE_EXCEEDED"), "\(hanging.output)")
            async let end = fleet.terminate("planning")
            try await eventually("health says that the process drains") {
                let run = try await health("planning", at: listen)
                return run.end == .exit(69) && run.output.contains("does not serve") ? true : nil
            }
            kill(identifier, SIGTERM)
            _ = await end
            let away = try await health("planning", at: listen)
            #expect(away.end == .exit(69))
            #expect(away.output.contains("no answer from \(listen): UNAVAILABLE"))
            #expect(away.output.split(separator: "\n").count == 1)
        }
    }

    @Test func itAsksByTLSAndShowsTheCertificateOfTheProcess() async throws {
        try await withTemporaryFolder { folder in
            let certificates = try FleetCertificates(in: folder)
            let (listening, calling) = certificates.arguments
            try await ProcessFleet.run(certificates) { fleet in
                for member in fleet.plan.members {
                    let listen = "\(member.endpoint)"
                    for arguments in [listening, listening + calling] {
                        let run = try await health(member.name, at: listen, arguments)
                        #expect(run.end == .exit(0), "\(run.output)")
                    }
                    let plaintext = try await health(member.name, at: listen)
                    #expect(plaintext.end == .exit(69))
                }
            }
        }
    }

    @Test func theCertificateMayBeForAnotherNameThanTheAddress() async throws {
        try await withTemporaryFolder { folder in
            let authority = try CertificateAuthority(in: URL(fileURLWithPath: folder))
            let own = try authority.issue("own", for: ["DNS:personnel.test"])
            let tls = ["--tls-certificate", own.certificate.path, "--tls-key", own.key.path]
            let listen = "\(try await ProcessFleet.planOnFreePorts().gateway.endpoint)"
            let process = try await ProcessRun.of(
                "personnel",
                ["--listen", listen, "--storage", "sqlite:\(folder)/p.db"]
                    + ["--unsigned-calls", "taken"] + tls
            ) { child, _ in
                try await eventually("health says that the process serves") {
                    try await health("personnel", at: listen, tls).end == .exit(0) ? true : nil
                }
                child.terminate()
            }
            #expect(process.end == .exit(0), "\(process.output)")
        }
    }

    @Test func mistakesOfTheCommandLineAreTold() async throws {
        let run = try await ProcessRun.of("gateway", ["health", "--timeout", "soon", "--color"])
        #expect(run.end == .exit(64))
        #expect(run.output.split(separator: "\n").count == 2)
    }
}
