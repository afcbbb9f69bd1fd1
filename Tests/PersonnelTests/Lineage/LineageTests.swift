import Conventions
import Fleet
import Kernel
import PersonnelContract
import RPC
import Storage
import Testing
import WellKnownMessages

/// Lineage through several steps, both ways, to a day, as it was known.
@Suite struct LineageTests {
    @Test(arguments: StoreKind.allCases)
    func lineageIsFollowedThroughAllSteps(_ kind: StoreKind) async throws {
        try await ReorganizationBench.run(kind) { bench in
            _ = try await bench.reorganize(
                [.step(.merge, "bd", "n1"), .step(.merge, "hk", "n1")],
                founding: [.ward("n1", "Phường Một")]
            )
            let known = GoogleTimestamp(bench.personnel.clock.now)
            bench.personnel.clock.turn(to: "2026-12-22")
            _ = try await bench.reorganize(
                [.rename("n1", "Phường Hai"), .step(.absorb, "vp", "n1")],
                from: "2026-12-05"
            )
            _ = try await bench.reorganize(
                [.step(.split, "n1", "n2", takesRest: true), .step(.split, "n1", "n3")],
                founding: [.ward("n2", "Phường Ba"), .ward("n3", "Phường Bốn")],
                from: "2026-12-10"
            )
            #expect(
                try await bench.lineage(of: "bd") == [
                    "merge bd n1 1", "rename n1 n1 1", "split n1 n2 2", "split n1 n3 2",
                ]
            )
            #expect(
                try await bench.lineage(of: "bd", until: "2026-12-09") == [
                    "merge bd n1 1", "rename n1 n1 1",
                ]
            )
            #expect(
                try await bench.lineage(of: "n3", .predecessors) == [
                    "rename n1 n1 -1", "split n1 n3 -1", "merge bd n1 -2", "merge hk n1 -2",
                    "transferParent vp vp -2", "absorb vp n1 -2",
                ]
            )
            #expect(try await bench.lineage(of: "n3", .successors).isEmpty)
            #expect(
                try await bench.lineage(of: "bd", until: "2026-12-31", known: known) == [
                    "merge bd n1 1"
                ]
            )
            #expect(try await bench.lineage(of: "-").count == 7)
            #expect(try await bench.lineage(of: "-", until: "2026-12-01").count == 3)
        }
    }

    @Test func whatCameLaterIsNoAncestorOfWhatWasGivenAwayBefore() async throws {
        try await ReorganizationBench.run { bench in
            _ = try await bench.reorganize(
                [.step(.split, "bd", "n1"), .step(.split, "bd", "bd")],
                founding: [.ward("n1", "Phường Một")]
            )
            _ = try await bench.reorganize([.step(.absorb, "hk", "bd")], from: "2026-12-10")
            #expect(
                try await bench.lineage(of: "n1", .predecessors) == [
                    "split bd n1 -1", "split bd bd -1",
                ]
            )
            #expect(try await bench.lineage(of: "hk", .successors) == ["absorb hk bd 1"])
        }
    }

    @Test func badQuestionsAreRefused() async throws {
        try await ReorganizationBench.run { bench in
            let noParent = await status {
                _ = try await bench.client.listOrganizationLineages(
                    ListOrganizationLineagesRequest()
                )
            }
            #expect(noParent.fields == ["parent"])
            let unknown = await status { _ = try await bench.lineage(of: "nowhere") }
            #expect(unknown.code == .notFound)
            let token = await status {
                _ = try await bench.client.listOrganizationLineages(
                    ListOrganizationLineagesRequest(parent: "organizations/bd", pageToken: "x")
                )
            }
            #expect(token.reason == "PAGE_TOKEN_INVALID")
            let noDay = await status {
                _ = try await bench.client.getReorganizationBalance(
                    GetReorganizationBalanceRequest()
                )
            }
            #expect(noDay.fields == ["effective_date"])
        }
    }

    @Test(arguments: StoreKind.allCases)
    func aBalanceOfAPartTellsWhatEnteredAndLeft(_ kind: StoreKind) async throws {
        try await ReorganizationBench.run(kind) { bench in
            try await bench.personnel.change(
                Organization(name: "organizations/vp", parentOrganization: "organizations/hk"),
                from: "2026-12-01"
            )
            var convert = ReorganizationStep.step(.convert, "hk")
            convert.organizationLevel = .superiorOfGrassroots
            _ = try await bench.reorganize([convert])
            let before = try await bench.balance("2026-12-01", of: "bd")
            #expect(before.total?.leftCount == 1 && before.total?.afterCount == 1)
            let after = try await bench.balance("2026-12-01", of: "hk")
            #expect(after.total?.enteredCount == 1 && after.total?.beforeCount == 1)
            #expect(after.total?.convertedInCount == 1)
            let all = try await bench.balance("2026-12-01")
            #expect(all.total?.movedCount == 1 && all.total?.beforeCount == 4)
            #expect(all.total?.enteredCount == 0 && all.total?.leftCount == 0)
            #expect(try await bench.balance("2026-11-21").total?.foundedCount == 4)
        }
    }
}
