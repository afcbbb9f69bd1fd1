import ApprovalContract
import AuditContract
import DisciplineContract
import Fleet
import Kernel
import RPC
import Records
import Storage
import Testing
import WellKnownMessages

/// Who decides on a proposal: another person, who could make the change.
@Suite struct DecidingPersons {
    private func endings(
        of drafted: RPCStatus,
        _ bench: TwoPersonBench,
        by caller: String
    ) async -> Set<String> {
        let approved = await status { _ = try await bench.approve(drafted, by: caller) }
        let rejected = await status {
            _ = try await bench.approvals.rejectProposal(
                RejectProposalRequest(name: drafted.told("proposal"), reason: "x"),
                .by(caller)
            )
        }
        return [approved.reason ?? "OK", rejected.reason ?? "OK"]
    }

    @Test func twoAccountsOfOneOfficialAreOnePerson() async throws {
        var inquiry = ToldApprovers()
        inquiry.officials = [
            "people/a": "officials/an", "people/b": "officials/an", "people/c": "officials/chi",
        ]
        try await TwoPersonBench.run(asking: inquiry) { bench in
            for drafter in ["people/a", "systems/s for people/a", "people/x for people/a"] {
                let drafted = await bench.draft(by: drafter)
                for caller in ["people/b", "systems/s for people/b", "people/b for people/c"] {
                    let endings = await endings(of: drafted, bench, by: caller)
                    #expect(endings == ["SECOND_PERSON_NEEDED"], "\(drafter), \(caller)")
                }
            }
            let sanctions = try await bench.sanctions()
            #expect(sanctions == [])
            let drafted = await bench.draft(by: "people/a")
            let done = try await bench.approve(drafted, by: "people/c")
            #expect(done.state == .executed)
        }
    }

    @Test func aSystemByItselfDecidesNothing() async throws {
        try await TwoPersonBench.run { bench in
            // It may draft: a person stands for the decision.
            for drafter in ["people/a", "systems/t"] {
                let drafted = await bench.draft(by: drafter)
                let endings = await endings(of: drafted, bench, by: "systems/s")
                #expect(endings == ["PERSON_NEEDED"])
            }
            let drafted = await bench.draft(by: "systems/t")
            let done = try await bench.approve(drafted, by: "systems/s for people/b")
            #expect(done.state == .executed && done.decider == "systems/s for people/b")
            await expectRefusal("PERSON_NEEDED", .permissionDenied) { options in
                var options = options
                options.metadata.append(contentsOf: CallOptions.by("systems/s").metadata)
                _ = try await bench.approvals.rejectProposal(
                    RejectProposalRequest(name: drafted.told("proposal"), reason: "x"),
                    options
                )
            }
        }
    }

    @Test func whoDecidesHasTheRightToMakeTheChange() async throws {
        var inquiry = ToldApprovers()
        inquiry.lacking = ["people/clerk"]
        inquiry.rights = ["people/blind": CallRights(clearance: [])]
        try await TwoPersonBench.run(asking: inquiry) { bench in
            let drafted = await bench.draft(by: "people/a")
            for caller in [
                "people/clerk", "people/clerk for people/b", "people/b for people/clerk",
            ] {
                let endings = await endings(of: drafted, bench, by: caller)
                #expect(endings == ["DECISION_NOT_GRANTED"], "\(caller)")
            }
            await expectRefusal("DECISION_NOT_GRANTED", .permissionDenied) { options in
                var options = options
                options.metadata.append(contentsOf: CallOptions.by("people/clerk").metadata)
                _ = try await bench.approvals.approveProposal(
                    ApproveProposalRequest(
                        name: drafted.told("proposal"),
                        digest: drafted.told("digest")
                    ),
                    options
                )
            }
            // What the approver may not write by the method itself, it does not approve.
            let blind = await status { _ = try await bench.approve(drafted, by: "people/blind") }
            #expect(blind.reason == "FIELD_NOT_VISIBLE")
            let sanctions = try await bench.sanctions()
            #expect(sanctions == [])
        }
    }

    @Test func rightsInAnotherPartOfTheRecordAreNotEnough() async throws {
        var inquiry = ToldApprovers()
        let part = Reach([ReachPart(.organization("bd"), sees: .everything)])
        inquiry.rights = ["people/b": CallRights(clearance: .everything, reach: part)]
        try await TwoPersonBench.run(asking: inquiry) { bench in
            let drafted = await bench.draft(by: "people/a")
            let endings = await endings(of: drafted, bench, by: "people/b")
            #expect(endings == ["NOT_WITHIN_REACH"])
        }
    }

    @Test func withoutAnAnswerNobodyDecides() async throws {
        var inquiry = ToldApprovers()
        inquiry.isSilent = true
        try await TwoPersonBench.run(asking: inquiry) { bench in
            let drafted = await bench.draft(by: "people/a")
            let refused = await status { _ = try await bench.approve(drafted, by: "people/b") }
            #expect(refused.code == .unavailable && refused.reason == "DEPENDENCY_UNAVAILABLE")
            let sanctions = try await bench.sanctions()
            #expect(sanctions == [])
            let read = try await bench.approvals.getProposal(
                GetProposalRequest(name: drafted.told("proposal")),
                .by("people/b")
            )
            #expect(read.state == .pending)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func whoReachesAPartSeesTheOwnProposalsAlone(kind: StoreKind) async throws {
        try await TwoPersonBench.run(kind) { bench in
            var names: [String] = []
            for (number, drafter) in ["people/a", "people/b", "people/a"].enumerated() {
                let drafted = await bench.draft(.reprimand("\(number)"), by: drafter)
                names.append(drafted.told("proposal"))
            }
            let part = CallOptions.by("people/a", reaching: ["bd"])
            var listed: [String] = []
            var token = ""
            repeat {
                let page = try await bench.approvals.listProposals(
                    ListProposalsRequest(pageSize: 1, pageToken: token),
                    part
                )
                listed += page.proposals.map(\.name)
                token = page.nextPageToken
            } while !token.isEmpty
            #expect(Set(listed) == [names[0], names[2]] && listed.count == 2)
            for name in [names[1], "proposals/none"] {
                let refused = await status {
                    _ = try await bench.approvals.getProposal(GetProposalRequest(name: name), part)
                }
                #expect(refused.reason == "NOT_WITHIN_REACH")
            }
            let own = try await bench.approvals.withdrawProposal(
                WithdrawProposalRequest(name: names[0]),
                part
            )
            #expect(own.state == .withdrawn)
        }
    }
}
