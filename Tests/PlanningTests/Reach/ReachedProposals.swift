import ApprovalContract
import Fleet
import Kernel
import PlanningContract
import RPC
import Testing
import WellKnownMessages

/// Proposals of entries: who knows of them and decides on them with rights over a ward.
@Suite struct ReachedProposals {
    private static let out = "NOT_WITHIN_REACH"
    /// Whose rights reach the ward `bd` and what is below.
    private static let officer = "people/hanoi-id:officer"

    /// A proposal for a plan of `bd`, and one of an official of `hk`, where `o9` works, for a plan
    /// of `vp`, which is below `bd`.
    private func withProposals(
        _ kind: StoreKind = .memory,
        _ body: (Bench, TwoPersonBench, _ here: RPCStatus, _ there: RPCStatus) async throws -> Void
    ) async throws {
        try await Bench.run(kind) { bench in
            try await bench.widen()
            var inquiry = ToldApprovers()
            inquiry.rights[Self.officer] = CallRights(
                clearance: .everything,
                reach: Reach([ReachPart(.organization("bd"), sees: .everything)])
            )
            let two = try await TwoPersonBench(over: bench, asking: inquiry)
            let here = await two.draft(1, by: "people/a")
            let there = await status {
                _ = try await two.planning.addEntry(
                    .sample(9, "head", "vp-2030"),
                    .by("people/a")
                )
            }
            #expect([here, there].allSatisfy { $0.reason == "APPROVAL_NEEDED" })
            try await body(bench, two, here, there)
        }
    }

    private func call(sees clearance: Clearance = .everything) -> CallOptions {
        .by(Self.officer, sees: clearance, reaching: ["bd"])
    }

    @Test(arguments: StoreKind.allCases)
    func whoReachesAPartKnowsOfItsProposalsAndDecidesOnThem(kind: StoreKind) async throws {
        try await withProposals(kind) { bench, two, here, there in
            let own = await status {
                _ = try await two.planning.addEntry(.sample(2), call())
            }
            let listed = try await two.approvals.listProposals(ListProposalsRequest(), call())
            #expect(
                Set(listed.proposals.map(\.name)) == [here.told("proposal"), own.told("proposal")]
            )
            for name in [there.told("proposal"), "proposals/none"] {
                let end = await status {
                    _ = try await two.approvals.getProposal(GetProposalRequest(name: name), call())
                }
                #expect(end.reason == Self.out)
            }
            let refused = await status { _ = try await approve(there, two) }
            #expect(refused.reason == Self.out)
            let alone = await status { _ = try await approve(own, two) }
            #expect(alone.reason == "SECOND_PERSON_NEEDED")
            let done = try await approve(here, two)
            #expect(done.state == .executed)
            let entered = try await bench.entered()
            #expect(entered == ["officials/o1"])
        }
    }

    /// A page is full of what is reached, and the next one goes on behind it.
    @Test func pagesShowWhatIsReachedAndNothingElse() async throws {
        try await withProposals { _, two, here, _ in
            let second = await two.draft(2, by: "people/a")
            var (names, token): ([String], String) = ([], "")
            repeat {
                let page = try await two.approvals.listProposals(
                    ListProposalsRequest(pageSize: 1, pageToken: token),
                    call()
                )
                names += page.proposals.map(\.name)
                token = page.nextPageToken
            } while !token.isEmpty
            #expect(Set(names) == [here.told("proposal"), second.told("proposal")])
            #expect(names.count == 2)
        }
    }

    private func approve(
        _ drafted: RPCStatus,
        _ two: TwoPersonBench
    ) async throws -> ApprovalContract.Proposal {
        try await two.approvals.approveProposal(
            ApproveProposalRequest(name: drafted.told("proposal"), digest: drafted.told("digest")),
            call()
        )
    }
}
