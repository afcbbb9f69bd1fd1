import DisciplineContract
import Fleet
import Kernel
import RPC
import Testing
import WellKnownMessages

/// Sanctions and blocks as far as rights reach: they belong to the official.
@Suite struct ReachedSanctions {
    private static let officer = Caller.holdingPosts("people/hanoi-id:officer")

    private func refusals(
        of official: String,
        _ sanction: String,
        _ bench: Bench
    ) async -> [String?] {
        let client = bench.client
        let parent = "officials/\(official)"
        return [
            await status {
                _ = try await client.recordSanction(
                    RecordSanctionRequest(parent: parent, sanction: .reprimand("99"))
                )
            }.reason,
            await status {
                _ = try await client.getSanction(
                    GetSanctionRequest(name: "\(parent)/sanctions/\(sanction)")
                )
            }.reason,
            await status {
                _ = try await client.listSanctions(ListSanctionsRequest(parent: parent))
            }.reason,
            await status {
                _ = try await client.listBlocks(ListBlocksRequest(parent: parent))
            }.reason,
        ]
    }

    @Test(arguments: StoreKind.allCases)
    func sanctionsAreReachedWithTheirOfficial(kind: StoreKind) async throws {
        try await Bench.run(kind) { bench in
            let sanction = try await bench.record()
            let id = sanction.name.split(separator: "/").last.map(String.init) ?? ""
            bench.caller.become(Self.officer)
            // The official with a sanction, one without, and nobody: all the same.
            for official in ["an", "binh", "nobody"] {
                let found = await refusals(of: official, id, bench)
                #expect(found == Array(repeating: "NOT_WITHIN_REACH", count: 4))
            }
            bench.judge.reach("officials/an")
            let read = try await bench.client.getSanction(GetSanctionRequest(name: sanction.name))
            #expect(read == sanction)
            let missing = await status {
                _ = try await bench.client.getSanction(
                    GetSanctionRequest(name: "officials/an/sanctions/none")
                )
            }
            #expect(missing.reason == "RESOURCE_NOT_FOUND")
            _ = try await bench.record(.reprimand("13-QĐ/UBKT"))
            let listed = try await bench.client.listSanctions(
                ListSanctionsRequest(parent: "officials/an")
            ).sanctions
            #expect(listed.count == 2)
            let blocks = try await bench.blocks(on: "2026-11-21")
            #expect(!blocks.isEmpty)
        }
    }

    @Test func noMoreIsShownThanMayBeSeenThere() async throws {
        try await Bench.run { bench in
            _ = try await bench.record()
            bench.caller.become(Self.officer)
            bench.judge.reach("officials/an", seeing: [])
            let listed = try await bench.client.listSanctions(
                ListSanctionsRequest(parent: "officials/an")
            ).sanctions
            #expect(listed.map(\.decisionNumber) == [""])
            #expect(listed.map(\.effectiveDate) == [.iso("2026-01-31")])
            let kinds = try await bench.blocks(on: "2026-11-21")
            #expect(Set(kinds) == [.unspecified])
            let written = await status { _ = try await bench.record(.reprimand("2")) }
            #expect(written.reason == "FIELD_NOT_VISIBLE")
        }
    }

    @Test func aRepeatedRequestIsJudgedAnew() async throws {
        try await Bench.run { bench in
            let id = "7d0cd1b6-3b0a-4c52-9d59-0d0a5a5b2f11"
            bench.caller.become(Self.officer)
            bench.judge.reach("officials/an")
            let first = try await bench.record(requestID: id)
            #expect(try await bench.record(requestID: id) == first)
            bench.judge.reach("officials/binh")
            let refused = await status { _ = try await bench.record(requestID: id) }
            #expect(refused.reason == "NOT_WITHIN_REACH")
        }
    }

    @Test func withoutAJudgementNothingIsAnsweredOrWritten() async throws {
        try await Bench.run { bench in
            let sanction = try await bench.record()
            let id = sanction.name.split(separator: "/").last.map(String.init) ?? ""
            bench.judge.fail(RPCStatus(.unavailable, "down"))
            bench.caller.become(Self.officer)
            for official in ["an", "nobody"] {
                let found = await refusals(of: official, id, bench)
                #expect(found == Array(repeating: "DEPENDENCY_UNAVAILABLE", count: 4))
            }
            bench.caller.become(Caller(.system, "systems/everything"))
            let listed = try await bench.client.listSanctions(
                ListSanctionsRequest(parent: "officials/an")
            ).sanctions
            #expect(listed == [sanction])
        }
    }
}
