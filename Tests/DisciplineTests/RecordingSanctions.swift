import DisciplineContract
import Fleet
import RPC
import Storage
import Testing
import TypeContract
import WellKnownMessages

@testable import DisciplineService

@Suite struct RecordingSanctions {
    @Test(arguments: StoreKind.allCases)
    func aSanctionIsInForceForTwelveMonthsAndCitesItsRows(kind: StoreKind) async throws {
        try await Bench.run(kind) { bench in
            let sanction = try await bench.record()
            #expect(sanction.name.hasPrefix("officials/an/sanctions/"))
            #expect(sanction.endDate == .iso("2027-01-31"))
            #expect(sanction.rules.map(\.ruleCode).contains("SANCTION_IN_FORCE_MONTHS"))
            let read = try await bench.client.getSanction(GetSanctionRequest(name: sanction.name))
            #expect(read == sanction)
            #expect(try await bench.blocks(on: "2026-01-30") == [])
            #expect(try await bench.blocks(on: "2026-01-31") == [.sanctionInForce])
            #expect(try await bench.blocks(on: "2027-01-30") == [.sanctionInForce])
            #expect(try await bench.blocks(on: "2027-01-31") == [])
        }
    }

    @Test func itAnnouncesTheSanctionAndEveryBlockThatStarts() async throws {
        try await Bench.run { bench in
            let sanction = try await bench.record()
            let events = try await bench.events().map(\.event)
            #expect(
                events.map(\.type) == ["sanction.effective", "block.started", "block.started"]
            )
            #expect(events.allSatisfy { $0.subjectID == "an" && $0.organizationPath == "ba-dinh" })
            #expect(events[0].data["sanction"] == sanction.name)
            let kinds = Set(events.compactMap { $0.data["block_kind"] })
            #expect(kinds == ["SANCTION_IN_FORCE", "POST_SANCTION_WAIT"])
            #expect(events.allSatisfy { !$0.data.values.contains("KHIEN_TRACH") })
        }
    }

    @Test(arguments: StoreKind.allCases)
    func aRepeatedRequestGetsTheFirstAnswerAndAReusedOneIsRefused(
        kind: StoreKind
    ) async throws {
        try await Bench.run(kind) { bench in
            let id = "0b2f3c1e-5d2c-4b3a-8f1e-2c9d4e5f6a7b"
            let first = try await bench.record(requestID: id)
            #expect(try await bench.record(requestID: id) == first)
            let reused = await status {
                _ = try await bench.record(.reprimand("13-QĐ/UBKT"), requestID: id)
            }
            #expect(reused.reason == "REQUEST_ID_REUSED")
            let listed = try await bench.client.listSanctions(
                ListSanctionsRequest(parent: "officials/an")
            )
            #expect(listed.sanctions == [first])
        }
    }

    @Test func oneDecisionIsRecordedOnceHoweverManyRecordIt() async throws {
        try await Bench.run(.file) { bench in
            let codes = await withTaskGroup(of: StatusCode.self) { group in
                for _ in 0..<8 {
                    group.addTask { await status { _ = try await bench.record() }.code }
                }
                return await group.reduce(into: [StatusCode]()) { $0.append($1) }
            }
            #expect(codes.count { $0 == .ok } == 1)
            #expect(codes.count { $0 == .alreadyExists } == 7)
        }
    }

    @Test func aStateSanctionCountsItsMonthsFromThePartyDecision() async throws {
        try await Bench.run { bench in
            let party = try await bench.record()
            var state = Sanction.reprimand("45/QĐ-UBND", decided: "2026-02-20")
            state.track = .state
            state.subject = .leadingCivilServant
            state.partySanction = party.name
            #expect(try await bench.record(state).endDate == .iso("2027-01-31"))
            state.decisionNumber = "46/QĐ-UBND"
            state.partySanction = "officials/an/sanctions/none"
            let refusal = await status { _ = try await bench.record(state) }
            #expect(refusal.rules == ["PARTY_SANCTION_RECORDED"])
        }
    }

    @Test func anOfficialHasRoomForABoundedNumberOfSanctions() async throws {
        try await Bench.run(limits: DisciplineLimits(sanctionsPerOfficialMax: 1)) { bench in
            _ = try await bench.record()
            let refusal = await status { _ = try await bench.record(.reprimand("13-QĐ/UBKT")) }
            #expect(refusal.code == .resourceExhausted)
            #expect(refusal.reason == "SANCTIONS_EXHAUSTED")
        }
    }
}
