import DisciplineContract
import Fleet
import RPC
import Testing
import WellKnownMessages

@Suite struct ListingDiscipline {
    @Test(arguments: StoreKind.allCases)
    func pagesGoFromTheLatestToTheEarliestOnce(kind: StoreKind) async throws {
        try await Bench.run(kind) { bench in
            for month in 1...5 {
                _ = try await bench.record(.reprimand("\(month)", decided: "2026-0\(month)-15"))
            }
            var seen: [String] = []
            var token = ""
            repeat {
                let page = try await bench.client.listSanctions(
                    ListSanctionsRequest(parent: "officials/an", pageSize: 2, pageToken: token)
                )
                seen += page.sanctions.map(\.decisionNumber)
                token = page.nextPageToken
            } while !token.isEmpty
            #expect(seen == ["5", "4", "3", "2", "1"])
        }
    }

    @Test func aTokenOfAnotherOfficialAndANegativeSizeAreRefused() async throws {
        try await Bench.run { bench in
            for number in 1...2 { _ = try await bench.record(.reprimand("\(number)")) }
            let token = try await bench.client.listSanctions(
                ListSanctionsRequest(parent: "officials/an", pageSize: 1)
            ).nextPageToken
            let foreign = await status {
                _ = try await bench.client.listSanctions(
                    ListSanctionsRequest(parent: "officials/binh", pageToken: token)
                )
            }
            #expect(foreign.reason == "PAGE_TOKEN_INVALID")
            let negative = await status {
                _ = try await bench.client.listSanctions(
                    ListSanctionsRequest(parent: "officials/an", pageSize: -1)
                )
            }
            #expect(negative.fields == ["page_size"])
        }
    }

    @Test func blocksOfTodayAreTheDefaultAndEchoTheQuestion() async throws {
        try await Bench.run { bench in
            let sanction = try await bench.record()
            let answer = try await bench.client.listBlocks(
                ListBlocksRequest(parent: "officials/an")
            )
            #expect(answer.date == .iso("2026-11-21"))
            #expect(answer.official == "officials/an")
            #expect(answer.blocks.map(\.kind) == [.postSanctionWait, .sanctionInForce])
            let force = answer.blocks[1]
            #expect(force.sanction == sanction.name)
            #expect(force.startDate == .iso("2026-01-31"))
            #expect(force.endDate == .iso("2027-01-31"))
            #expect(force.effects.first { $0.act == .plan }?.strength == .hard)
            #expect(force.effects.first { $0.act == .reappoint }?.strength == .soft)
            #expect(force.effects.allSatisfy { $0.act != .train })
        }
    }

    @Test func anOfficialWithoutRecordHasNoBlock() async throws {
        try await Bench.run { bench in
            let blocks = try await bench.blocks(on: "2026-11-21")
            #expect(blocks == [])
        }
    }

    @Test func aPartialDateAndAnUnknownActAreRefused() async throws {
        try await Bench.run { bench in
            let refusal = await status {
                _ = try await bench.client.listBlocks(
                    ListBlocksRequest(
                        parent: "officials/an",
                        date: GoogleDate(year: 2026),
                        act: .unrecognized(99)
                    )
                )
            }
            #expect(refusal.fields == ["date", "act"])
        }
    }

    @Test func anUnknownSanctionIsNotFound() async throws {
        try await Bench.run { bench in
            let sanction = try await bench.record()
            let other = sanction.name.replacing("officials/an", with: "officials/binh")
            for name in ["officials/an/sanctions/none", other] {
                let refusal = await status {
                    _ = try await bench.client.getSanction(GetSanctionRequest(name: name))
                }
                #expect(refusal.code == .notFound)
            }
        }
    }
}
