import DisciplineContract
import Fleet
import PersonnelContract
import RPC
import Testing
import TypeContract
import WellKnownMessages

/// What personnel tells of the person at every question for blocks: findings on the profile, and
/// the records that were merged.
@Suite struct PersonsOnRecord {
    @Test func aFindingIsABlockOnTheDaysOnWhichItStands() async throws {
        try await Bench.run { bench in
            bench.judge.find(
                "officials/an",
                untruthfulIn: UntruthfulPeriod(
                    startDate: .iso("2026-11-01"),
                    endDate: .iso("2026-11-20")
                ),
                UntruthfulPeriod(startDate: .iso("2026-11-21"))
            )
            for (day, kinds) in [
                ("2026-10-31", []), ("2026-11-01", [BlockKind.profileNotTruthful]),
                ("2026-11-20", []), ("2027-11-21", [.profileNotTruthful]),
            ] {
                let told = try await bench.blocks(on: day)
                #expect(told == kinds, "\(day)")
            }
            let answer = try await bench.client.listBlocks(
                ListBlocksRequest(parent: "officials/an", date: .iso("2026-11-01"))
            )
            let block = try #require(answer.blocks.first)
            #expect(block.sanction.isEmpty && block.endDate == .iso("2026-11-20"))
            let effects = Dictionary(
                uniqueKeysWithValues: block.effects.map { ($0.act, $0.strength) }
            )
            #expect(
                effects == [
                    .plan: .hard, .appoint: .hard, .reappoint: .hard, .transfer: .hard,
                    .rotate: .hard, .second: .soft, .award: .hard,
                ]
            )
            let rule = block.effects.first { $0.act == .plan }?.rule?.ruleCode
            #expect(rule == "BLOCK_PROFILE_NOT_TRUTHFUL_PLAN")
            let none = try await bench.blocks(on: "2026-11-01", act: .train)
            #expect(none == [])
        }
    }

    @Test func theBlockOfAMergedRecordIsThatOfThePerson() async throws {
        try await Bench.run { bench in
            let sanction = try await bench.record()
            bench.judge.merge("officials/an", into: "officials/binh")
            for official in ["officials/an", "officials/binh"] {
                let answer = try await bench.client.listBlocks(
                    ListBlocksRequest(
                        parent: official,
                        date: sanction.effectiveDate,
                        act: .plan
                    )
                )
                #expect(answer.official == official)
                #expect(answer.blocks.map(\.kind) == [.sanctionInForce])
                #expect(answer.blocks.map(\.sanction) == [sanction.name])
            }
        }
    }

    @Test func withoutACertainAnswerOfPersonnelNoBlockIsTold() async throws {
        try await Bench.run { bench in
            bench.judge.find(
                "officials/an",
                untruthfulIn: UntruthfulPeriod(endDate: .iso("2026-11-20"))
            )
            let garbled = await status { _ = try await bench.blocks(on: "2026-11-21") }
            #expect(garbled.reason == "DEPENDENCY_UNAVAILABLE")
            bench.judge.fail(RPCStatus(.unavailable, "away"))
            let silent = await status { _ = try await bench.blocks(on: "2026-11-21") }
            #expect(silent.reason == "DEPENDENCY_UNAVAILABLE")
        }
    }
}
