import ApprovalContract
import DisciplineContract
import Fleet
import Kernel
import PersonnelContract
import RPC
import Testing
import WellKnownMessages

/// Proposals of sanctions: who knows of them and decides on them with rights over some officials.
@Suite struct ReachedProposals {
    /// Whose rights reach a ward.
    private static let officer = "people/hanoi-id:officer"

    private func withOfficer(
        _ kind: StoreKind = .memory,
        _ body: (TwoPersonBench, ToldJudge) async throws -> Void
    ) async throws {
        var inquiry = ToldApprovers()
        inquiry.rights[Self.officer] = CallRights(
            clearance: .everything,
            reach: Reach([ReachPart(.organization("bd"), sees: .everything)])
        )
        let judge = ToldJudge()
        try await TwoPersonBench.run(kind, asking: inquiry, judge: judge) { bench in
            try await body(bench, judge)
        }
    }

    private var call: CallOptions { .by(Self.officer, reaching: ["bd"]) }

    private func approve(_ drafted: RPCStatus, _ bench: TwoPersonBench) async -> RPCStatus {
        await status {
            _ = try await bench.approvals.approveProposal(
                ApproveProposalRequest(
                    name: drafted.told("proposal"),
                    digest: drafted.told("digest")
                ),
                call
            )
        }
    }

    @Test(arguments: StoreKind.allCases)
    func aProposalIsReachedWithItsOfficial(kind: StoreKind) async throws {
        try await withOfficer(kind) { bench, judge in
            let drafted = await bench.draft(by: "people/a")
            let unseen = try await bench.approvals.listProposals(ListProposalsRequest(), call)
            #expect(unseen.proposals.isEmpty)
            #expect(await approve(drafted, bench).reason == "NOT_WITHIN_REACH")
            judge.reach("officials/an")
            let listed = try await bench.approvals.listProposals(ListProposalsRequest(), call)
            #expect(listed.proposals.map(\.name) == [drafted.told("proposal")])
            #expect(await approve(drafted, bench).code == .ok)
            let sanctions = try await bench.sanctions()
            #expect(sanctions.count == 1)
            // Personnel is asked by the method that the proposal would call, not by the approval.
            let methods = Set(judge.questions.map(\.method))
            #expect(methods == ["canbo.discipline.v1.DisciplineService/RecordSanction"])
        }
    }

    @Test func aSilentPersonnelDecidesNothing() async throws {
        try await withOfficer { bench, judge in
            let drafted = await bench.draft(by: "people/a")
            judge.fail(RPCStatus(.unavailable, "down"))
            #expect(await approve(drafted, bench).reason == "DEPENDENCY_UNAVAILABLE")
            let end = await status {
                _ = try await bench.approvals.listProposals(ListProposalsRequest(), call)
            }
            #expect(end.reason == "DEPENDENCY_UNAVAILABLE")
            let sanctions = try await bench.sanctions()
            #expect(sanctions == [])
        }
    }
}
