import Certificates
import Foundation
import Testing

@testable import canbo

/// `canbo config check` with the real executables.
@Suite(.serialized) struct ConfigurationScenarios {
    private func check(_ arguments: [String]) async throws -> ProcessRun {
        let bin = ["--bin", ProcessRun.installation.folder.path]
        return try await ProcessRun.of("canbo", ["config", "check"] + bin + arguments)
    }

    /// An installation in a folder of configuration: a file for each process.
    private func withInstallation(
        _ change: (inout [String: [String: String]]) -> Void = { _ in },
        _ body: (String) async throws -> Void
    ) async throws {
        try await withTemporaryFolder { folder in
            let plan = try await ProcessFleet.planOnFreePorts()
            let data = try DataFolder(path: folder + "/data")
            try plan.makeCallerKeys(in: data)
            try data.write(plan.routes, to: FleetPlan.routesFile)
            var files: [String: [String: String]] = [:]
            for member in plan.members {
                files[member.name] = Self.keys(plan.arguments(of: member, in: data))
            }
            files["gateway"]?["access"] = "none"
            change(&files)
            for (name, settings) in files {
                try JSONEncoder().encode(settings)
                    .write(to: URL(fileURLWithPath: "\(folder)/\(name).json"))
            }
            try await body(folder)
        }
    }

    /// Flags as the keys of a file.
    private static func keys(_ arguments: [String]) -> [String: String] {
        var keys: [String: String] = [:]
        for place in stride(from: 0, to: arguments.count, by: 2) {
            let words = arguments[place].dropFirst(2).split(separator: "-")
            let key = words.dropFirst().reduce(String(words[0])) { $0 + $1.capitalized }
            keys[key] = arguments[place + 1]
        }
        return keys
    }

    @Test func aFolderWithAFileForEachProcessIsChecked() async throws {
        try await withInstallation { folder in
            let run = try await check(["--folder", folder])
            #expect(run.end == .exit(0), "\(run.output)")
            #expect(run.output.contains("\npersonnel\n  --config \(folder)/personnel.json (flag)"))
            #expect(run.output.contains("  --drain-period 5s (file, drainPeriod)\n"))
            #expect(run.output.contains("  --log-level info (default)\n"))
        }
    }

    @Test func allMistakesOfAllProcessesAreToldAtOnce() async throws {
        try await withInstallation { files in
            files["personnel"]?["storage"] = "postgres://canbo:opensesame@db/x"
            files["personnel"]?["colour"] = "red"
            files["planning"]?["gateway"] = "127.0.0.1:1"
            let taken = files["discipline"]?["storage"]
            files["notification"]?["storage"] = taken
        } _: { folder in
            let run = try await check(["--folder", folder])
            #expect(run.end == .exit(64))
            let lines = run.output.split(separator: "\n").map(String.init)
            #expect(lines.first == "canbo: 4 mistakes")
            #expect(lines.count == 5, "\(run.output)")
            for text in [
                "personnel: storage: this value is not allowed", "unknown key \"colour\"",
                "planning, gateway: --gateway is 127.0.0.1:1",
                "discipline, notification: --storage is the same file",
            ] {
                #expect(run.output.contains(text), "\(text)")
            }
            #expect(!run.output.contains("opensesame"))
        }
    }

    @Test func certificatesAreHeldAgainstWhatOthersTrust() async throws {
        try await withTemporaryFolder { certificates in
            let fleet = try FleetCertificates(in: certificates)
            let stranger = try CertificateAuthority(
                "stranger",
                in: URL(fileURLWithPath: certificates)
            )
            let foreign = try stranger.issue("foreign")
            let secure = Self.keys(fleet.arguments.listening + fleet.arguments.calling)
            try await withInstallation { files in
                for name in files.keys { files[name]?.merge(secure) { $1 } }
            } _: { folder in
                let run = try await check(["--folder", folder])
                #expect(run.end == .exit(0), "\(run.output)")
                #expect(run.output.contains("warning: planning: --tls-certificate "))
            }
            try await withInstallation { files in
                for name in files.keys { files[name]?.merge(secure) { $1 } }
                files["planning"]?["tlsCertificate"] = foreign.certificate.path
                files["planning"]?["tlsKey"] = foreign.key.path
                files["discipline"]?["tlsKey"] = foreign.key.path
            } _: { folder in
                let run = try await check(["--folder", folder])
                #expect(run.end == .exit(64))
                for text in [
                    "gateway, planning: gateway (--tls-authorities ",
                    "of planning, called as 127.0.0.1: the peer's certificate is not signed by",
                    "discipline: \(foreign.key.path): is not the key of the certificate in",
                ] {
                    #expect(run.output.contains(text), "\(run.output)")
                }
            }
        }
    }

    @Test func flagsBehindANameAreThoseOfTheProcess() async throws {
        try await withInstallation { folder in
            let run = try await check([
                "gateway", "--config", "\(folder)/gateway.json", "--log-level", "debug",
                "planning", "--config=\(folder)/planning.json", "--limit-calls", "0",
            ])
            #expect(run.end == .exit(64))
            #expect(run.output.contains("planning: --limit-calls: \"0\" is not allowed"))
            let one = try await check([
                "gateway", "--config", "\(folder)/gateway.json", "--log-level", "debug",
            ])
            #expect(one.end == .exit(0), "\(one.output)")
            #expect(one.output.contains("  --log-level debug (flag)\n"))
        }
    }

    @Test func whatIsNoProcessIsWrongUsage() async throws {
        let run = try await check(["postgres"])
        #expect(run.end == .exit(64))
        #expect(run.output.contains("postgres: is no process"))
    }
}
