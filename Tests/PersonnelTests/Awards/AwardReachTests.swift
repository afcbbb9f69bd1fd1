import Conventions
import Fleet
import Kernel
import PersonnelContract
import RPC
import Storage
import Testing
import TypeContract
import WellKnownMessages

@testable import PersonnelService

/// Who takes which step, and what becomes of an award when its person is erased.
@Suite struct AwardReachTests {
    @Test func whoPreparesDoesNotDecide() async throws {
        try await AwardBench.run { bench in
            try await bench.round()
            try await bench.nominate("n", "officials/o1")
            for next: AwardState in [.checked, .voted] {
                try await bench.step("n", next, on: "2023-11-01")
            }
            let own = await status {
                try await bench.step("n", .approved, on: "2023-11-01", as: AwardBench.officer)
            }
            #expect(own.reason == "AWARD_DECIDER_NOT_ANOTHER")
            try await bench.step("n", .approved, on: "2023-11-01")
            let grant = await status {
                try await bench.step("n", .granted, on: "2023-11-01", as: AwardBench.officer)
            }
            #expect(grant.reason == "AWARD_DECIDER_NOT_ANOTHER")
        }
    }

    @Test func anErasedPersonsAwardsKeepNoWords() async throws {
        try await AwardBench.run { bench in
            try await bench.round()
            try await bench.grant("n", "officials/o1")
            let before = try await bench.report()
            try await bench.record.personnel.journal.database.write { transaction in
                let official = try OfficialReader(reader: transaction).find(id: "o1")
                guard let official else { throw Failure(.storageDamaged) }
                let names = try AwardErasure(transaction: transaction).erase(of: official)
                #expect(names == ["awardNominations/n"])
            }
            for day in [nil, "2023-11-05"] {
                let read = try await bench.nomination("n", asOf: day)
                #expect(read.achievement == "" && read.check == nil && read.rules == [])
                #expect(read.state == (day == nil ? .granted : .checked))
            }
            let after = try await bench.report()
            #expect(after.rows == before.rows && after.persons == before.persons)
        }
    }

    @Test func eachDoesAndSeesWhatThePostReaches() async throws {
        try await AwardBench.run { bench in
            let evaluation = EvaluationBench(
                record: bench.record,
                client: EvaluationClient(LocalGateway.channel())
            )
            let people = (
                own: "people/hanoi-id:own", officer: "people/hanoi-id:award",
                low: "people/hanoi-id:low"
            )
            try await evaluation.seat(people.own, "o1", "desk", in: "xa")
            try await evaluation.seat(people.officer, "o2", "award", in: "tp", [.awardOfficer])
            try await evaluation.seat(people.low, "o3", "low", in: "c1", [.awardOfficer])
            try await bench.round()
            try await bench.nominate("n", "officials/o1")
            try await bench.nominate("self", "officials/o2")
            let own = await bench.told(people.officer) {
                try await bench.step("self", .checked, on: "2023-11-01", as: .byPosts($0))
            }
            #expect(own == "OWN_CASE")
            let low = await bench.told(people.low) {
                try await bench.step("n", .checked, on: "2023-11-01", as: .byPosts($0))
            }
            #expect(low == "NOT_WITHIN_REACH")
            let checked = await bench.told(people.officer) {
                try await bench.step("n", .checked, on: "2023-11-01", as: .byPosts($0))
            }
            #expect(checked == nil)
            try await bench.record.acting(as: .byPosts(people.officer)) {
                let round = try await bench.client.getAwardRound(
                    GetAwardRoundRequest(name: "awardRounds/r")
                )
                let rounds = try await bench.client.listAwardRounds(
                    ListAwardRoundsRequest(parent: "organizations/tp")
                )
                #expect(rounds.awardRounds == [round] && round.year == 2023)
            }
            try await bench.record.acting(as: .byPosts(people.own)) {
                let read = try await bench.nomination("n")
                #expect(read.state == .checked)
                let kinds = try await bench.client.listAwardKinds(ListAwardKindsRequest())
                #expect(!kinds.awardKinds.isEmpty)
                let other = await status { _ = try await bench.nomination("self") }
                #expect(other.reason == "NOT_WITHIN_REACH")
            }
        }
    }
}

extension AwardBench {
    /// With which reason somebody is refused; `nil` when nothing is.
    fileprivate func told(
        _ subject: String,
        _ body: (String) async throws -> Void
    ) async -> String? {
        let told = await status { try await body(subject) }
        return told.code == .ok ? nil : told.reason
    }
}
