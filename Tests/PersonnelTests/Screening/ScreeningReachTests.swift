import Fleet
import Kernel
import PersonnelContract
import RPC
import Testing
import WellKnownMessages

/// Who screens by posts: the secretary of a cell proposes, a committee decides, and the member
/// reads the own screening.
@Suite struct ScreeningReachTests {
    private static let secretary = "people/hanoi-id:secretary"
    private static let committee = "people/hanoi-id:standing"
    private static let member = "people/hanoi-id:member"
    private static let out = "NOT_WITHIN_REACH"

    /// Runs a body in which `o2` is the secretary of the first cell, `o6` sits in the committee of
    /// the commune, and `o1` is a member with a post for other work.
    private static func run(_ body: (ScreeningBench) async throws -> Void) async throws {
        try await ScreeningBench.run { bench in
            try await bench.record.register("m3", 3, in: "c2")
            try await bench.record.register("m6", 6, in: "c1")
            try await bench.record.seat(secretary, 2, in: "c1", .cellSecretary)
            try await bench.record.seat(committee, 6, in: "xa", .committeeStanding)
            try await bench.record.seat(member, 1, in: "c1", .trainingOfficer)
            try await body(bench)
        }
    }

    @Test func theCellProposesAndTheCommitteeDecides() async throws {
        try await Self.run { bench in
            try await bench.propose("m3")
            try await bench.record.acting(as: .byPosts(Self.secretary)) {
                let round = try await bench.client.getScreeningRound(
                    GetScreeningRoundRequest(name: "screeningRounds/r")
                )
                #expect(round.state == .open && round.decisionNumber == "7-KH/ĐU")
                try await bench.lead("m1", .strikeOff, to: .listed)
                let listed = try await bench.list("screeningRounds/r")
                #expect(listed == ["m1"])
                let decision = RecordScreeningDecisionRequest(
                    name: "screeningItems/m1",
                    step: .decided(.strikeOff)
                )
                for refused in [
                    await status { _ = try await bench.item("m3") },
                    await status { try await bench.cell("m3", .told) },
                    await status { _ = try await bench.list("officials/o3") },
                    await status { try await bench.propose("none") },
                    await status { _ = try await bench.figures() },
                    await status { try await bench.close("r") },
                    await status { try await bench.open("x", of: "cs") },
                    await status {
                        _ = try await bench.client.recordScreeningDecision(decision)
                    },
                ] {
                    #expect(refused.reason == Self.out)
                }
            }
            try await bench.record.acting(as: .byPosts(Self.committee)) {
                let proposing = await status { try await bench.propose("m2") }
                #expect(proposing.reason == Self.out)
                let decided = try await bench.client.recordScreeningDecision(
                    RecordScreeningDecisionRequest(
                        name: "screeningItems/m1",
                        step: .decided(.strikeOff)
                    )
                )
                #expect(decided.outcome == .removed)
                let figures = try await bench.figures()
                #expect(figures.screened == 2 && figures.removed == 1)
            }
        }
    }

    @Test func nobodyActsOnTheOwnScreening() async throws {
        try await Self.run { bench in
            try await bench.record.acting(as: .byPosts(Self.secretary)) {
                let own = await status { try await bench.propose("m2") }
                #expect(own.reason == "OWN_CASE")
            }
            try await bench.propose("m2")
            try await bench.record.acting(as: .byPosts(Self.secretary)) {
                let own = await status { try await bench.cell("m2", .told) }
                #expect(own.reason == "OWN_CASE")
            }
            try await bench.lead("m6", to: .listed)
            try await bench.record.acting(as: .byPosts(Self.committee)) {
                let own = await status {
                    _ = try await bench.client.recordScreeningDecision(
                        RecordScreeningDecisionRequest(
                            name: "screeningItems/m6",
                            step: .declined
                        )
                    )
                }
                #expect(own.reason == "OWN_CASE")
            }
        }
    }

    @Test func aMemberReadsTheOwnScreeningWithItsGrounds() async throws {
        try await Self.run { bench in
            try await bench.lead("m1", to: .told)
            try await bench.propose("m3")
            try await bench.record.acting(as: .byPosts(Self.member)) {
                let own = try await bench.item("m1")
                #expect(own.category == .help && own.grounds != "" && own.steps.count == 1)
                let listed = try await bench.list("officials/o1")
                #expect(listed == ["m1"])
                let other = await status { _ = try await bench.item("m3") }
                #expect(other.reason == Self.out)
                let step = await status { try await bench.cell("m1", .heard) }
                #expect(step.reason == "OWN_CASE")
            }
        }
    }

    @Test func whoIsNotClearedSeesNamesAlone() async throws {
        try await Self.run { bench in
            try await bench.lead("m1", to: .decided)
            try await bench.cell("m1", .replyAsked)
            try await bench.record.acting(as: .byPosts(Self.committee, sees: [])) {
                let read = try await bench.item("m1")
                #expect(read.membership == "memberships/m1" && read.etag != "")
                #expect(read.category == .unspecified && read.state == .unspecified)
                #expect(read.grounds == "" && read.steps == [] && read.replyDueDate == nil)
                #expect(read.outcome == .unspecified)
                let written = await status {
                    _ = try await bench.client.recordScreeningDecision(
                        RecordScreeningDecisionRequest(
                            name: "screeningItems/m1",
                            step: .replied(on: "2026-11-01")
                        )
                    )
                }
                #expect(written.reason == "FIELD_NOT_VISIBLE")
            }
        }
    }
}
