import ApprovalContract
import DisciplineContract
import Fleet
import Kernel
import Policy
import RPC
import Testing

@testable import Records

/// Proposals that end without being carried out, and those that are not kept.
@Suite struct EndingProposals {
    private static let id = "0b2f3c1e-5d2c-4b3a-8f1e-2c9d4e5f6a7b"

    private func reject(
        _ name: String,
        _ bench: TwoPersonBench,
        by caller: String,
        because reason: String = "Chưa đủ hồ sơ"
    ) async throws -> ApprovalContract.Proposal {
        try await bench.approvals.rejectProposal(
            RejectProposalRequest(name: name, reason: reason),
            .by(caller)
        )
    }

    @Test(arguments: StoreKind.allCases)
    func aRejectedProposalIsOver(kind: StoreKind) async throws {
        try await TwoPersonBench.run(kind) { bench in
            let drafted = await bench.draft(requestID: Self.id, by: "people/a")
            let name = drafted.told("proposal")
            let own = await status { _ = try await reject(name, bench, by: "people/a") }
            #expect(own.reason == "SECOND_PERSON_NEEDED")
            let bare = await status {
                _ = try await reject(name, bench, by: "people/b", because: "")
            }
            #expect(bare.fields == ["reason"])
            let ended = try await reject(name, bench, by: "people/b")
            #expect(ended.state == .rejected && ended.reason == "Chưa đủ hồ sơ")
            await expectRefusal("PROPOSAL_STATE_REFUSED", .failedPrecondition) { options in
                var options = options
                options.metadata.append(contentsOf: CallOptions.by("people/b").metadata)
                _ = try await bench.approvals.approveProposal(
                    ApproveProposalRequest(name: name, digest: drafted.told("digest")),
                    options
                )
            }
            let again = await bench.draft(requestID: Self.id, by: "people/a")
            #expect(again.reason == "PROPOSAL_ENDED" && again.told("state") == "REJECTED")
            let other = await bench.draft(.reprimand("9"), requestID: Self.id, by: "people/a")
            #expect(other.reason == "REQUEST_ID_REUSED")
        }
    }

    @Test func onlyTheDrafterWithdraws() async throws {
        try await TwoPersonBench.run { bench in
            let name = await bench.draft(by: "people/a").told("proposal")
            let request = WithdrawProposalRequest(name: name)
            let other = await status {
                _ = try await bench.approvals.withdrawProposal(request, .by("people/b"))
            }
            #expect(other.reason == "PROPOSAL_OF_ANOTHER")
            let ended = try await bench.approvals.withdrawProposal(
                request,
                .by("systems/s for people/a")
            )
            #expect(ended.state == .withdrawn)
        }
    }

    @Test func nobodyApprovesAfterSevenDays() async throws {
        try await TwoPersonBench.run { bench in
            let drafted = await bench.draft(by: "people/a")
            bench.clock.turn(to: "2026-11-28")
            let late = await status { _ = try await bench.approve(drafted, by: "people/b") }
            #expect(late.reason == "PROPOSAL_STATE_REFUSED" && late.told("state") == "EXPIRED")
            for (state, count) in [(ApprovalContract.ProposalState.expired, 1), (.pending, 0)] {
                let listed = try await bench.approvals.listProposals(
                    ListProposalsRequest(state: state),
                    .by("people/b")
                ).proposals
                #expect(listed.count == count)
            }
            bench.clock.turn(to: "2027-03-01")
            _ = await bench.draft(by: "people/a")
            let gone = await status { _ = try await bench.approve(drafted, by: "people/b") }
            #expect(gone.code == .notFound)
        }
    }

    @Test func anotherDigestApprovesNothing() async throws {
        try await TwoPersonBench.run { bench in
            let name = await bench.draft(by: "people/a").told("proposal")
            for (digest, reason) in [
                (String(repeating: "0", count: 64), "PROPOSAL_DIGEST_MISMATCH"),
                ("abc", "INVALID_FIELDS"),
            ] {
                let refused = await status {
                    _ = try await bench.approvals.approveProposal(
                        ApproveProposalRequest(name: name, digest: digest),
                        .by("people/b")
                    )
                }
                #expect(refused.reason == reason)
            }
        }
    }

    @Test func proposalsHaveBounds() async throws {
        try await TwoPersonBench.run(limits: ApprovalLimits(pendingOfDrafterMax: 1)) { bench in
            #expect(await bench.draft(by: "people/a").reason == "APPROVAL_NEEDED")
            let second = await bench.draft(.reprimand("2"), by: "people/a")
            #expect(second.code == .resourceExhausted && second.reason == "PROPOSALS_EXHAUSTED")
            #expect(await bench.draft(.reprimand("2"), by: "people/c").reason == "APPROVAL_NEEDED")
        }
        try await TwoPersonBench.run(limits: ApprovalLimits(requestSizeMax: .bytes(10))) { bench in
            #expect(await bench.draft(by: "people/a").reason == "PROPOSAL_TOO_LARGE")
        }
    }

    @Test func aChoiceIsOfMethodsThatChangeSomething() {
        let known = DisciplineMethods.all
        let service = "canbo.discipline.v1.DisciplineService"
        let names = ["RecordSanction", "RecordSanction", "GetSanction", "RecordSanctions"]
        let mistakes = TwoPersonMethods.mistakes(in: names.map { "\(service)/\($0)" }, of: known)
        #expect(mistakes.count == 3)
        #expect(TwoPersonChoice("none") == TwoPersonChoice.none)
        #expect(TwoPersonChoice("decisions") == .decisions)
        #expect(TwoPersonChoice("all") == nil && TwoPersonChoice("a/b,") == nil)
    }
}
