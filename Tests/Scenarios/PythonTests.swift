import Foundation
import Testing

@testable import canbo

/// Stock clients, and peers that are none, against the real executables.
@Suite(.serialized) struct PythonTests {
    @Test func aStockPythonClientLivesTheSameStory() async throws {
        try await ProcessFleet.run { fleet in
            let run = try await ProcessRun.python("story.py", ["\(fleet.plan.gateway.endpoint)"])
            #expect(run.end == .exit(0), "\(run.output)")
        }
    }

    @Test func aStockPythonClientReadsWhatWasAndWhatWasKnown() async throws {
        try await ProcessFleet.run { fleet in
            let run = try await ProcessRun.python("history.py", ["\(fleet.plan.gateway.endpoint)"])
            #expect(run.end == .exit(0), "\(run.output)")
        }
    }

    @Test func aStockPythonClientKeepsPostsAndWhoHoldsThem() async throws {
        try await ProcessFleet.run { fleet in
            let run = try await ProcessRun.python("posts.py", ["\(fleet.plan.gateway.endpoint)"])
            #expect(run.end == .exit(0), "\(run.output)")
        }
    }

    @Test func stockClientsFindEveryServiceAtTheGatewayEvenWhenOneIsGone() async throws {
        try await ProcessFleet.run { fleet in
            let address = "\(fleet.plan.gateway.endpoint)"
            for personnel in ["SERVING", "NOT_SERVING"] {
                let run = try await ProcessRun.python("introspection.py", [address, personnel])
                #expect(run.end == .exit(0), "\(run.output)")
                await fleet.kill("personnel")
            }
        }
    }

    @Test func hostileReflectionHarmsNoOtherBackend() async throws {
        let gateway = try ProcessRun.installation.executable("gateway").path
        let run = try await ProcessRun.python("hostile_backend.py", [gateway, "200"])
        #expect(run.end == .exit(0), "\(run.output)")
    }

    @Test func floodsAndBombsCostTheirConnectionsOnly() async throws {
        let settings = ["personnel": ["--unsigned-calls", "taken"]]
        try await ProcessFleet.run(with: settings) { fleet in
            for name in ["gateway", "personnel"] {
                let address = "\(try fleet.member(name).endpoint)"
                let identifier = "\(try fleet.identifier(name))"
                let run = try await ProcessRun.python("floods.py", [address, identifier])
                #expect(run.end == .exit(0), "\(name): \(run.output)")
            }
            for member in fleet.plan.members { #expect(fleet.isRunning(member.name)) }
        }
    }

    @Test func garbageAndStalledPeersCostTheirConnectionOnly() async throws {
        try await ProcessFleet.run { fleet in
            let run = try await ProcessRun.python("hostile.py", ["\(fleet.plan.gateway.endpoint)"])
            #expect(run.end == .exit(0), "\(run.output)")
            for member in fleet.plan.members { #expect(fleet.isRunning(member.name)) }
        }
    }
}
