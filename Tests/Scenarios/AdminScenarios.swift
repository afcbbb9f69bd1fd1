import AdminContract
import Certificates
import Fleet
import Foundation
import RPC
import RPCTransport
import Testing
import WellKnownMessages

@testable import canbo

/// An operator asks running processes over their admin sockets.
@Suite(.serialized) struct AdminScenarios {
    private func admin(_ arguments: [String], _ fleet: ProcessFleet) async throws -> ProcessRun {
        let folder = URL(fileURLWithPath: fleet.path("x")).deletingLastPathComponent().path
        return try await ProcessRun.of("canbo", ["admin"] + arguments + ["--data", folder])
    }

    /// Lends a client of a process's admin socket.
    private func withClient(
        _ name: String,
        _ fleet: ProcessFleet,
        _ body: (AdminClient) async throws -> Void
    ) async throws {
        let loops = EventLoops(count: 1)
        let target = Endpoint(socketPath: fleet.path("\(name).admin"))
        let channel = RPCClientChannel(RPCClientConfiguration(target: target), loops: loops)
        try await body(AdminClient(channel))
        await channel.close(within: .zero)
        try await loops.close()
    }

    @Test func aProcessTellsWhatItIsAndWhoIsConnected() async throws {
        try await ProcessFleet.run { fleet in
            let status = try await admin(["status", "personnel"], fleet)
            #expect(status.end == .exit(0), "\(status.output)")
            let address = try fleet.member("personnel").endpoint
            #expect(status.output.contains("serving at \(address) since 20"))
            #expect(status.output.contains("  --listen \(address) (--listen)\n"))
            #expect(status.output.contains("  --log-level info (default, followed at a reload)\n"))
            let connections = try await admin(["connections", "personnel"], fleet)
            // At least that by which the gateway asks how it is.
            #expect(connections.output.contains("127.0.0.1:"), "\(connections.output)")
            #expect(connections.output.contains("plaintext"))
            let backends = try await admin(["backends", "gateway"], fleet)
            #expect(backends.output.split(separator: "\n").count == 4, "\(backends.output)")
            #expect(backends.output.contains("\(address)"))
            let routes = try await admin(["routes", "gateway"], fleet)
            #expect(routes.output.contains("canbo.personnel.v1.* to backends/1"))
            let attributes = try FileManager.default.attributesOfItem(
                atPath: fleet.path("personnel.admin")
            )
            #expect(attributes[.posixPermissions] as? Int == 0o600)
        }
    }

    @Test func nobodyReachesItOverTheNetwork() async throws {
        let open = ["personnel": ["--unsigned-calls", "taken"]]
        try await ProcessFleet.run(with: open) { fleet in
            let loops = EventLoops(count: 1)
            let direct = RPCClientChannel(
                RPCClientConfiguration(target: try fleet.member("personnel").endpoint),
                loops: loops
            )
            for channel in [fleet.gateway, direct] as [any ClientChannel] {
                let refusal = await status {
                    _ = try await AdminClient(channel).getProcess(GetProcessRequest())
                }
                #expect(refusal.code == .unimplemented)
            }
            await direct.close(within: .zero)
            try await loops.close()
        }
    }

    @Test func anotherLogLevelHoldsForATime() async throws {
        try await ProcessFleet.run { fleet in
            try await withClient("planning", fleet) { client in
                let answer = try await client.setLogLevel(
                    SetLogLevelRequest(level: "debug", duration: GoogleDuration(seconds: 1))
                )
                #expect(answer.level == "debug")
                #expect(answer.configuredLevel == "info")
                try await eventually("calls in the log") {
                    _ = try await client.listReloads(ListReloadsRequest())
                    return fleet.log("planning").contains { $0.contains("ListReloads") }
                        ? true : nil
                }
                let refusal = await status {
                    _ = try await client.setLogLevel(
                        SetLogLevelRequest(level: "loud", duration: GoogleDuration(seconds: 86_401))
                    )
                }
                #expect(refusal.code == .invalidArgument)
                #expect(refusal.fields == ["level", "duration"])
            }
            let run = try await admin(["log-level", "planning", "trace", "--minutes", "1"], fleet)
            #expect(run.output.hasPrefix("trace until 20"), "\(run.output)")
            #expect(run.output.hasSuffix(", then info\n"))
        }
    }

    @Test func reloadsAreDoneAndTold() async throws {
        try await withTemporaryFolder { folder in
            let file = folder + "/gateway.json"
            try Data("{}".utf8).write(to: URL(fileURLWithPath: file))
            try await ProcessFleet.run(with: ["gateway": ["--config", file]]) { fleet in
                let good = try await admin(["reload", "gateway"], fleet)
                #expect(good.end == .exit(0), "\(good.output)")
                #expect(good.output.contains("routes: followed 1, refused 0, last read 20"))
                try Data(#"{"limitCalls": 0, "logLevel": "loud"}"#.utf8)
                    .write(to: URL(fileURLWithPath: file))
                let bad = try await admin(["reload", "gateway"], fleet)
                #expect(bad.end == .exit(65))
                #expect(bad.output.contains("settings: followed 1, refused 1"))
                #expect(bad.output.contains("  logLevel: \"loud\" is not allowed"))
                let told = try await admin(["reloads", "gateway"], fleet)
                #expect(told.end == .exit(0))
                #expect(told.output.contains("settings: followed 1, refused 1"))
                try await withClient("gateway", fleet) { client in
                    let answer = try await client.reload(ReloadRequest())
                    #expect(!answer.followed)
                }
            }
        }
    }

    @Test func certificatesAreTheOnesThatAreShown() async throws {
        try await withTemporaryFolder { folder in
            let certificates = try FleetCertificates(in: folder)
            let print = try await ProcessRun.tool(
                "openssl",
                [
                    "x509", "-noout", "-fingerprint", "-sha256", "-in",
                    certificates.process.certificate.path,
                ]
            )
            let wanted = print.output.split(separator: "=").last?.filter(\.isHexDigit).lowercased()
            try await ProcessFleet.run(with: [:], certificates) { fleet in
                try await withClient("notification", fleet) { client in
                    let all = try await client.listCertificates(ListCertificatesRequest())
                        .certificates
                    #expect(all.map(\.shownToCallers).contains(true))
                    #expect(all.map(\.shownToCallers).contains(false))
                    #expect(all.allSatisfy { $0.fingerprint == wanted })
                    #expect(all.allSatisfy { $0.subject == "CN=process" })
                    #expect(all.allSatisfy { $0.names == ["localhost"] })
                    let connections = try await client.listConnections(ListConnectionsRequest())
                    #expect(connections.totalSize >= 1)
                    #expect(connections.connections.allSatisfy { $0.tls && $0.certificateShown })
                }
                let run = try await admin(["certificates", "gateway"], fleet)
                #expect(run.output.contains("to callers: CN=process for localhost"))
            }
        }
    }

    @Test func aProcessEndsAsItIsAskedTo() async throws {
        try await ProcessFleet.run { fleet in
            try await withClient("discipline", fleet) { client in
                let refusal = await status { _ = try await client.drain(DrainRequest()) }
                #expect(refusal.fields == ["reason"])
                let state = try await client.getProcess(GetProcessRequest()).state
                #expect(state == .serving)
            }
            let run = try await admin(["drain", "discipline", "--reason", "kernel update"], fleet)
            #expect(run.end == .exit(0), "\(run.output)")
            try await eventually("the end") { fleet.isRunning("discipline") ? nil : true }
            #expect(await fleet.terminate("discipline") == .exit(0))
            #expect(fleet.log("discipline").contains { $0.contains("kernel update") })
            let gone = try await admin(["status", "discipline"], fleet)
            #expect(gone.end == .exit(69))
            #expect(gone.output.contains("discipline does not answer at"))
            #expect(!FileManager.default.fileExists(atPath: fleet.path("discipline.admin")))
        }
    }

    @Test func aSocketBelongsToOneProcessAndIsTakenOverFromADeadOne() async throws {
        try await ProcessFleet.run { fleet in
            try await withTemporaryFolder { folder in
                let run = try await ProcessRun.of(
                    "notification",
                    [
                        "--listen", "127.0.0.1:0", "--storage", "sqlite:\(folder)/n.db",
                        "--unsigned-calls", "taken", "--admin-socket", fleet.path("planning.admin"),
                    ]
                )
                #expect(run.end == .exit(71))
                #expect(run.output.contains("another process answers there"), "\(run.output)")
            }
            await fleet.kill("planning")
            #expect(FileManager.default.fileExists(atPath: fleet.path("planning.admin")))
            try await fleet.restart("planning")
            let status = try await admin(["status", "planning"], fleet)
            #expect(status.end == .exit(0), "\(status.output)")
        }
    }
}
