import Fleet
import Kernel
import PersonnelContract
import RPC
import Testing
import TypeContract
import WellKnownMessages

@testable import PersonnelService

/// The table of states, as a value and at the service.
@Suite struct AwardStateTests {
    /// DOMAIN 5.15, typed from the page.
    private static let page: [AwardState: Set<AwardState>] = [
        .nominated: [.checked, .refused],
        .checked: [.voted, .refused],
        .voted: [.approved, .refused],
        .approved: [.granted, .refused],
        .granted: [.presented, .revoked],
        .presented: [.revoked],
    ]
    private static let steps: [AwardState] = [
        .checked, .voted, .approved, .granted, .presented, .refused, .revoked,
    ]

    @Test func theTableIsThePage() {
        var table: [AwardState: Set<AwardState>] = [:]
        for step in AwardTransition.table { table[step.from, default: []].insert(step.next) }
        #expect(table == Self.page)
    }

    @Test func everyOtherStepIsRefused() async throws {
        try await AwardBench.run { bench in
            try await bench.round()
            try await bench.nominate("n", "officials/o1")
            try await bench.nominate("refused", "officials/o2")
            try await bench.step("refused", .refused, on: "2023-10-02")
            var state = AwardState.nominated
            for next: AwardState in [.checked, .voted, .approved, .granted, .presented, .revoked] {
                try await expectRefusals(of: "n", state, bench)
                try await bench.step("n", next, on: "2023-11-01")
                state = try await bench.nomination("n").state
                #expect(state == next)
            }
            try await expectRefusals(of: "n", .revoked, bench)
            try await expectRefusals(of: "refused", .refused, bench)
        }
    }

    private func expectRefusals(
        of id: String,
        _ state: AwardState,
        _ bench: AwardBench
    ) async throws {
        for other in Self.steps where Self.page[state]?.contains(other) != true {
            let told = await status { try await bench.step(id, other, on: "2023-11-01") }
            #expect(told.reason == "AWARD_STATE_REFUSED", "\(state) \(other)")
            let metadata = told.detail(GoogleErrorInfo.self)?.metadata
            #expect(metadata?["from"] == state.code && metadata?["to"] == other.code)
            #expect(metadata?["allowed"]?.isEmpty == false)
        }
    }

    @Test func aStepHoldsFromTheDayOfItsPaper() async throws {
        try await AwardBench.run { bench in
            try await bench.round()
            try await bench.grant("n", "officials/o1")
            let states: [(String, AwardState)] = [
                ("2023-10-01", .nominated), ("2023-10-31", .nominated), ("2023-11-01", .checked),
                ("2023-11-15", .voted), ("2023-12-19", .approved), ("2026-11-21", .granted),
            ]
            for (day, state) in states {
                let read = try await bench.nomination("n", asOf: day)
                #expect(read.state == state && read.etag == "", "\(day)")
            }
            let early = await status { _ = try await bench.nomination("n", asOf: "2023-09-30") }
            #expect(early.code == .notFound)
            for day in ["2023-12-19", "2026-11-22"] {
                let told = await status { try await bench.step("n", .presented, on: day) }
                #expect(told.reason == "INVALID_FIELDS", "\(day)")
            }
            let present = try await bench.nomination("n")
            let stale = await status {
                _ = try await bench.client.presentAward(
                    PresentAwardRequest(
                        name: present.name,
                        presentation: .sample("2023-12-26"),
                        etag: "\"1\""
                    )
                )
            }
            #expect(stale.code == .aborted)
            #expect(present.decision?.authority == "Thủ tướng Chính phủ")
            #expect(present.rules.map(\.ruleCode) == ["AWARD_SUBJECTS", "AWARD_VOTE_SHARE"])
        }
    }
}
