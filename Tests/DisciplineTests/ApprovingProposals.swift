import ApprovalContract
import AuditContract
import DisciplineContract
import Fleet
import ProtobufC
import RPC
import Records
import Storage
import Testing
import WellKnownMessages

/// A sanction is recorded when a second person has approved it.
@Suite struct ApprovingProposals {
    private static let id = "0b2f3c1e-5d2c-4b3a-8f1e-2c9d4e5f6a7b"

    @Test(arguments: StoreKind.allCases)
    func oneDraftsAndAnotherApproves(kind: StoreKind) async throws {
        try await TwoPersonBench.run(kind) { bench in
            let drafted = await bench.draft(requestID: Self.id, by: "people/a")
            #expect(drafted.code == .failedPrecondition)
            #expect(drafted.reason == "APPROVAL_NEEDED" && drafted.rules == ["TWO_PERSONS"])
            #expect(try await bench.sanctions() == [])
            let again = await bench.draft(requestID: Self.id, by: "people/a")
            #expect(again.told("proposal") == drafted.told("proposal"))
            let read = try await bench.approvals.getProposal(
                GetProposalRequest(name: drafted.told("proposal")),
                .by("people/b")
            )
            #expect(read.state == .pending && read.drafter == "people/a")
            #expect(read.digest == drafted.told("digest"))
            let bytes = try #require(read.request).value
            let request = try RecordSanctionRequest(decoding: bytes)
            #expect(request.sanction?.decisionNumber == Sanction.reprimand().decisionNumber)

            let own = await status { _ = try await bench.approve(drafted, by: "people/a") }
            #expect(own.reason == "SECOND_PERSON_NEEDED" && own.code == .permissionDenied)
            let done = try await bench.approve(drafted, by: "people/b")
            #expect(done.state == .executed && done.decider == "people/b")
            let sanctions = try await bench.sanctions()
            #expect(sanctions.map(\.name) == [done.resource])
            // The approver's repeat, and the drafter's, get what there is.
            #expect(try await bench.approve(drafted, by: "people/b") == done)
            #expect(await bench.draft(requestID: Self.id, by: "people/a").code == .ok)
            #expect(try await bench.sanctions().count == 1)
            let records = try await bench.audit.listAuditRecords(
                ListAuditRecordsRequest(),
                .by("people/auditor")
            ).records
            #expect(
                records.map(\.actor) == ["people/a", "people/a approved by people/b", "people/b"]
            )
            #expect(records[1].resource == done.resource)
            #expect(records[2].resource == done.name && records[2].method.contains("Approve"))
        }
    }

    @Test(arguments: StoreKind.allCases)
    func ofManyApprovalsAtOnceOneHasAnEffect(kind: StoreKind) async throws {
        try await TwoPersonBench.run(kind) { bench in
            let drafted = await bench.draft(by: "people/a")
            let reasons = await withTaskGroup(of: String.self) { group in
                for number in 0..<8 {
                    group.addTask {
                        let ended = await status {
                            _ = try await bench.approve(drafted, by: "people/b\(number)")
                        }
                        return ended.reason ?? "OK"
                    }
                }
                return await group.reduce(into: [String]()) { $0.append($1) }
            }
            #expect(reasons.count { $0 == "OK" } == 1)
            #expect(reasons.count { $0 == "PROPOSAL_STATE_REFUSED" } == 7)
            let sanctions = try await bench.sanctions()
            #expect(sanctions.count == 1)
        }
    }

    @Test func aRuleThatStandsAgainstItLaterLeavesItPending() async throws {
        try await TwoPersonBench.run { bench in
            let first = await bench.draft(by: "people/a")
            let second = await bench.draft(by: "people/c")
            #expect(first.told("proposal") != second.told("proposal"))
            _ = try await bench.approve(first, by: "people/b")
            let refused = await status { _ = try await bench.approve(second, by: "people/b") }
            #expect(refused.code == .alreadyExists)
            let proposals = try await bench.approvals.listProposals(
                ListProposalsRequest(state: .pending),
                .by("people/b")
            ).proposals
            #expect(proposals.map(\.name) == [second.told("proposal")])
            let attempt = try await bench.audit.listAuditRecords(
                ListAuditRecordsRequest(resource: second.told("proposal")),
                .by("people/b")
            ).records.last
            #expect(attempt?.summary == "approval refused: RESOURCE_EXISTS")
            #expect(attempt?.actor == "people/b")
        }
    }

    @Test func aRefusedDraftIsNoProposal() async throws {
        try await TwoPersonBench.run { bench in
            let wrong = await bench.draft(.reprimand(decided: "2027-01-01"), by: "people/a")
            #expect(wrong.reason == "INVALID_FIELDS")
            let nobody = await bench.draft(by: nil)
            #expect(nobody.code == .unauthenticated && nobody.reason == "CALLER_NOT_NAMED")
            let drafted = await bench.draft(by: "people/a")
            let unknown = await status { _ = try await bench.approve(drafted, by: nil) }
            #expect(unknown.reason == "CALLER_NOT_NAMED")
            let sanctions = try await bench.sanctions()
            #expect(sanctions == [])
        }
    }

    @Test func whoIsNotClearedNeitherReadsNorApproves() async throws {
        try await TwoPersonBench.run { bench in
            let drafted = await bench.draft(by: "people/a")
            let name = drafted.told("proposal")
            let read = try await bench.approvals.getProposal(
                GetProposalRequest(name: name),
                .by("people/b", sees: [])
            )
            #expect(read.request == nil && read.requestHidden)
            let refused = await status {
                _ = try await bench.approvals.approveProposal(
                    ApproveProposalRequest(name: name, digest: drafted.told("digest")),
                    .by("people/b", sees: [])
                )
            }
            #expect(refused.reason == "FIELD_NOT_VISIBLE")
            #expect(try await bench.sanctions() == [])
        }
    }
}
