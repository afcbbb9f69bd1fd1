import Conventions
import Fleet
import Kernel
import PersonnelContract
import RPC
import Storage
import Testing
import WellKnownMessages

@testable import PersonnelService

/// The table of states, the end of a round, and what keeps it open.
@Suite struct ScreeningStateTests {
    /// DOMAIN 5.17 and 11.3: what may follow each state.
    private static let page: [ScreeningState: Set<ScreeningState>] = [
        .proposed: [.told, .withdrawn, .left],
        .told: [.heard, .withdrawn, .left],
        .heard: [.listed, .notListed, .withdrawn, .left],
        .listed: [.decided, .declined, .left],
        .decided: [.replyAsked],
        .replyAsked: [.replied],
    ]

    @Test func theTableIsThePage() {
        var table: [ScreeningState: Set<ScreeningState>] = [:]
        for step in ScreeningTransition.table { table[step.from, default: []].insert(step.next) }
        #expect(table == Self.page)
        let steps = Self.page.values.map(\.count).reduce(0, +)
        #expect(ScreeningTransition.table.count == steps)
        let made = Set(ScreeningTransition.table.map(\.next)).union([.proposed, .unspecified])
        #expect(made == Set(ScreeningState.allCases))
    }

    @Test func everyOtherStepIsRefused() async throws {
        try await ScreeningBench.run { bench in
            for number in 3...6 { try await bench.record.register("m\(number)", number, in: "c2") }
            try await bench.propose("m1")
            try await Self.expectRefusals(of: "m1", bench)
            for step in [ScreeningStep.told, .heard, .listed] {
                try await bench.cell("m1", step)
                try await Self.expectRefusals(of: "m1", bench)
            }
            try await bench.decide("m1", .decided(.help))
            try await Self.expectRefusals(of: "m1", bench)
            try await bench.cell("m1", .replyAsked)
            try await Self.expectRefusals(of: "m1", bench)
            try await bench.decide("m1", .replied(on: "2026-11-01"))
            try await Self.expectRefusals(of: "m1", bench)
            try await bench.lead("m2", to: .heard)
            try await bench.cell("m2", .notListed)
            try await Self.expectRefusals(of: "m2", bench)
            try await bench.lead("m3", to: .listed)
            try await bench.decide("m3", .declined)
            try await Self.expectRefusals(of: "m3", bench)
            try await bench.propose("m4")
            try await bench.cell("m4", .step(.withdrawn))
            try await Self.expectRefusals(of: "m4", bench)
            try await bench.lead("m5", to: .listed)
            try await bench.decide("m5", .left)
            try await Self.expectRefusals(of: "m5", bench)
        }
    }

    /// Tries every state that a maker can bring about and the present one does not lead to.
    private static func expectRefusals(of id: String, _ bench: ScreeningBench) async throws {
        let before = try await bench.item(id)
        for maker in [ScreeningTransition.Maker.cell, .superior] {
            let allowed = ScreeningTransition.table.filter {
                $0.from == before.state && $0.maker == maker
            }
            for next in ScreeningTransition.reachable(by: maker)
            where !allowed.contains(where: { $0.next == next }) {
                let told = await status {
                    let step = ScreeningStep.step(next, on: "2026-11-21")
                    if maker == .cell {
                        try await bench.cell(id, step)
                    } else {
                        try await bench.decide(id, step)
                    }
                }
                #expect(told.reason == "SCREENING_STATE_REFUSED", "\(before.state) \(next)")
                let metadata = told.detail(GoogleErrorInfo.self)?.metadata
                #expect(metadata?["from"] == before.state.code)
                #expect(metadata?["to"] == next.code)
                for step in allowed {
                    #expect(metadata?["allowed"]?.contains(step.next.code) == true)
                }
            }
        }
        let after = try await bench.item(id)
        #expect(after == before)
    }

    @Test(arguments: StoreKind.allCases)
    func aRoundClosesWhenNobodyWaits(_ kind: StoreKind) async throws {
        try await ScreeningBench.run(kind) { bench in
            try await bench.record.register("m3", 3, in: "c2")
            try await bench.lead("m1", to: .decided)
            try await bench.propose("m2")
            let waiting = await status { try await bench.close("r") }
            #expect(waiting.reason == "SCREENINGS_NOT_ENDED")
            #expect(waiting.detail(GoogleErrorInfo.self)?.metadata["first"] == "screeningItems/m2")
            try await bench.cell("m2", .step(.withdrawn))
            let stale = await status { try await bench.close("r", etag: "\"7\"") }
            #expect(stale.reason == "ETAG_MISMATCH")
            let closed = try await bench.close("r", etag: "\"1\"")
            #expect(closed.state == .closed && closed.etag == "\"2\"")
            let again = await status { try await bench.close("r") }
            #expect(again.reason == "SCREENING_STATE_REFUSED")
            let late = await status { try await bench.propose("m3") }
            #expect(late.reason == "SCREENING_STATE_REFUSED")
            // The right to a reply does not end with the round.
            try await bench.cell("m1", .replyAsked)
            let replied = try await bench.decide("m1", .replied(on: "2026-11-01"))
            #expect(replied.state == .replied && replied.outcome == .keptOnTrial)
        }
    }

    @Test func anOrganisationDoesNotEndWithAnOpenRound() async throws {
        try await ScreeningBench.run { bench in
            try await bench.open("own", of: "c3")
            func abolish() async throws -> [String] {
                let answer = try await bench.record.reorganizations.reorganize(
                    ReorganizeRequest(
                        decisionNumber: "9/NQ",
                        decisionDate: GoogleDate("2026-10-01"),
                        effectiveDate: GoogleDate("2026-11-01"),
                        steps: [.step(.abolish, "c3")],
                        validateOnly: true
                    )
                )
                return answer.report?.obstacles.map(\.reason) ?? []
            }
            let open = try await abolish()
            #expect(open == ["SCREENING_ROUNDS_OPEN"])
            try await bench.close("own")
            let closed = try await abolish()
            #expect(closed == [])
        }
    }
}
