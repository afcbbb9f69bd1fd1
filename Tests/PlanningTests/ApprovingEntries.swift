import ApprovalContract
import Fleet
import Kernel
import PlanningContract
import RPC
import Records
import Storage
import Testing
import WellKnownMessages

/// An entry is made when a second person has approved it, by what the peers say then.
@Suite struct ApprovingEntries {
    private static let id = "0b2f3c1e-5d2c-4b3a-8f1e-2c9d4e5f6a7b"

    @Test(arguments: StoreKind.allCases)
    func oneDraftsAndAnotherApproves(kind: StoreKind) async throws {
        try await Bench.run(kind) { bench in
            let two = try await TwoPersonBench(over: bench)
            let drafted = await two.draft(1, requestID: Self.id, by: "people/a")
            #expect(drafted.reason == "APPROVAL_NEEDED")
            #expect(try await bench.entered() == [])
            let own = await status { _ = try await two.approve(drafted, by: "people/a") }
            #expect(own.reason == "SECOND_PERSON_NEEDED")
            let done = try await two.approve(drafted, by: "people/b")
            #expect(done.state == .executed)
            #expect(try await bench.entered() == ["officials/o1"])
            let made = try await two.planning.addEntry(
                .sample(1, requestID: Self.id),
                .by("people/a")
            )
            #expect(made.name == done.resource)
            let told = try await bench.events().map(\.event)
                .filter { $0.type.hasPrefix("proposal.") }
            #expect(told.map(\.type) == ["proposal.waiting", "proposal.approved"])
            // Those of the plan's organisation are told.
            #expect(told.map(\.organizationPath) == ["bd", "bd"])
            #expect(told.map(\.secrecyGrade) == ["INTERNAL", "INTERNAL"])
        }
    }

    @Test func aBlockThatCameBetweenRefuses() async throws {
        try await Bench.run { bench in
            let two = try await TwoPersonBench(over: bench)
            let drafted = await two.draft(1, by: "people/a")
            try await bench.reprimand(1)
            let refused = await status { _ = try await two.approve(drafted, by: "people/b") }
            #expect(refused.reason == "ENTRY_REFUSED")
            #expect(refused.rules == ["BLOCK_SANCTION_IN_FORCE_PLAN"])
            #expect(try await bench.entered() == [])
        }
    }

    /// The approver's call asks: what the peers record of the question names who is told now.
    @Test func peersAreAskedForWhoApproves() async throws {
        try await Bench.run { bench in
            let two = try await TwoPersonBench(over: bench)
            let drafted = await two.draft(1, by: "systems/s for people/a")
            #expect(two.peers.takeAsked() == ["people/a"])
            _ = try await two.approve(drafted, by: "systems/t for people/b")
            #expect(two.peers.takeAsked() == ["people/b"])
        }
    }

    /// What a refusal tells of a block is for who may see blocks by `AddEntry` itself, however much
    /// the right to approve shows.
    @Test func aRefusalTellsWhatTheRightToTheMethodShows() async throws {
        var inquiry = ToldApprovers()
        inquiry.rights = ["people/b": CallRights(clearance: [])]
        try await Bench.run { bench in
            let two = try await TwoPersonBench(over: bench, asking: inquiry)
            let drafted = await two.draft(1, by: "people/a")
            try await bench.reprimand(1)
            let refused = await status { _ = try await two.approve(drafted, by: "people/b") }
            #expect(refused.rules == ["BLOCK_IN_FORCE"])
            let cleared = await status { _ = try await two.approve(drafted, by: "people/c") }
            #expect(cleared.rules == ["BLOCK_SANCTION_IN_FORCE_PLAN"])
        }
    }

    @Test func aPersonWithoutTheRightToAddEntriesApprovesNone() async throws {
        var inquiry = ToldApprovers()
        inquiry.lacking = ["people/b"]
        inquiry.officials = ["people/a": "officials/o1", "people/c": "officials/o1"]
        try await Bench.run { bench in
            let two = try await TwoPersonBench(over: bench, asking: inquiry)
            let drafted = await two.draft(2, by: "people/a")
            let lacking = await status { _ = try await two.approve(drafted, by: "people/b") }
            #expect(lacking.reason == "DECISION_NOT_GRANTED")
            let same = await status { _ = try await two.approve(drafted, by: "people/c") }
            #expect(same.reason == "SECOND_PERSON_NEEDED")
            #expect(try await bench.entered() == [])
        }
    }
}
