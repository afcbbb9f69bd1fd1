import Fleet
import Foundation
import PersonnelContract
import RPC
import RPCTransport
import Testing

@testable import canbo

/// What the real executables do of whom nobody has said anything: nobody gets in.
@Suite(.serialized) struct DefaultScenarios {
    /// A file of routes with one backend that is not there, whose callers nobody tells it.
    private func routes(_ folder: String) throws -> String {
        let path = folder + "/routes.json"
        let route = #"{"services": ["canbo.test.v1.*"], "backends": ["127.0.0.1:1"]}"#
        try Data(#"{"routes": [\#(route)]}"#.utf8).write(to: URL(fileURLWithPath: path))
        return path
    }

    @Test func aGatewayDoesNotStartBeforeItIsToldWhoMayCallWhat() async throws {
        try await withTemporaryFolder { folder in
            let check = ["--check-configuration", "--routes", try routes(folder)]
            let untold = try await ProcessRun.of("gateway", check)
            #expect(untold.end == .exit(64))
            #expect(untold.output.contains("--access: has to be told"), "\(untold.output)")
            let open = try await ProcessRun.of("gateway", check + ["--access", "none"])
            #expect(open.end == .exit(0))
            #expect(open.output.contains("--anonymous-calls refused (default)"))
        }
    }

    @Test func withoutRulesAGatewayWarnsAndStillRefusesWhomItDoesNotKnow() async throws {
        try await withTemporaryFolder { folder in
            let port = try await ProcessFleet.planOnFreePorts().gateway.endpoint.port
            let target = Endpoint(host: "127.0.0.1", port: port)
            let run = try await ProcessRun.of(
                "gateway",
                ["--listen", "\(target)", "--routes", try routes(folder), "--access", "none"]
            ) { child, output in
                let loops = EventLoops(count: 1)
                let channel = RPCClientChannel(RPCClientConfiguration(target: target), loops: loops)
                // A route whose backend is told nothing of callers is no way in either.
                let method = MethodDescriptor(
                    service: "canbo.test.v1.EchoService",
                    name: "Echo",
                    kind: .unary
                )
                let end = await status {
                    let options = CallOptions(timeout: .seconds(10), waitForReady: true)
                    _ = try await channel.exchange([0, 0, 0, 0, 0], method, options)
                }
                #expect(end.reason == "CALLER_UNKNOWN", "\(end)")
                #expect(try output().contains("whoever gets in may call everything"))
                await channel.close(within: .zero)
                try await loops.close()
                child.terminate()
            }
            #expect(run.end == .exit(0), "\(run.output)")
        }
    }

    @Test(arguments: ["personnel", "planning", "discipline"])
    func decisionsNeedTwoPersonsUnlessToldOtherwise(name: String) async throws {
        let run = try await ProcessRun.of(
            name,
            ["--check-configuration", "--unsigned-calls", "taken"]
        )
        #expect(run.output.contains("--two-persons decisions (default)"), "\(run.output)")
    }

    @Test func upLetsInWhoHasATokenOfItsIssuer() async throws {
        try await withTemporaryFolder { folder in
            let plan = try await ProcessFleet.planOnFreePorts()
            let data = folder + "/data"
            let token = data + "/token-\(plan.gateway.endpoint.port)"
            let call = [
                "call", "SearchOfficials", #"{"query": "nguyen", "pageSize": 1}"#,
                "--gateway", "\(plan.gateway.endpoint)",
            ]
            let run = try await ProcessRun.of(
                "canbo",
                [
                    "up", "--data", data, "--port", "\(plan.gateway.endpoint.port)",
                    "--officials", "20",
                ]
            ) { child, output in
                try await eventually("greeting of canbo up", within: .seconds(60)) {
                    try output().contains("Ctrl-C stops everything") || child.hasEnded ? true : nil
                }
                let stranger = try await ProcessRun.of("canbo", call)
                #expect(stranger.end == .exit(77))
                #expect(stranger.output.contains("CALLER_UNKNOWN"), "\(stranger.output)")
                let known = try await ProcessRun.of("canbo", call + ["--token", token])
                #expect(known.output.contains("officials/"), "\(known.output)")
                let file = try FileManager.default.attributesOfItem(atPath: token)
                #expect(file[.posixPermissions] as? Int == 0o600)
                child.terminate()
            }
            #expect(run.end == .exit(0), "\(run.output)")
            #expect(run.output.contains("FOR DEVELOPMENT"))
            #expect(run.output.contains("--token \(token)"))
            #expect(!FileManager.default.fileExists(atPath: token))
        }
    }

    @Test func issuersOfOnesOwnAreTheOnlyOnes() async throws {
        try await withTemporaryFolder { folder in
            let issuer = folder + "/issuer"
            let made = ["token", "people", "an", "--issuer", issuer]
            #expect(try await ProcessRun.of("canbo", made).end == .exit(0))
            let plan = try await ProcessFleet.planOnFreePorts()
            let run = try await ProcessRun.tool(
                "CANBO_ISSUERS=\(issuer)/issuers.json",
                [
                    ProcessRun.installation.executable("canbo").path, "up",
                    "--data", folder + "/data", "--port", "\(plan.gateway.endpoint.port)",
                ]
            ) { child, output in
                try await eventually("greeting of canbo up", within: .seconds(60)) {
                    try output().contains("Ctrl-C stops everything") || child.hasEnded ? true : nil
                }
                child.terminate()
            }
            #expect(run.end == .exit(0), "\(run.output)")
            #expect(run.output.contains("No demonstration data are loaded"), "\(run.output)")
            #expect(!FileManager.default.fileExists(atPath: folder + "/data/local-issuer"))
        }
    }
}
