import ApprovalContract
import DisciplineContract
import Fleet
import Records
import Storage
import Testing

/// What others are told of proposals, and what happens to those that nobody decides on.
@Suite struct AnnouncedProposals {
    private func events(_ bench: TwoPersonBench) async throws -> [RecordedEvent] {
        try await Outbox(bench.journal).page(
            after: .beginning,
            EventFilter(typePrefixes: ["proposal."]),
            limit: 100
        ).events
    }

    @Test(arguments: StoreKind.allCases)
    func beginningAndEndAreTold(kind: StoreKind) async throws {
        try await TwoPersonBench.run(kind) { bench in
            var names: [String] = []
            for number in 0..<4 {
                let drafted = await bench.draft(.reprimand("\(number)"), by: "people/a")
                let name = drafted.told("proposal")
                names.append(name)
                switch number {
                case 0: _ = try await bench.approve(drafted, by: "people/b")
                case 1:
                    _ = try await bench.approvals.rejectProposal(
                        RejectProposalRequest(name: name, reason: "x"),
                        .by("people/b")
                    )
                case 2:
                    _ = try await bench.approvals.withdrawProposal(
                        WithdrawProposalRequest(name: name),
                        .by("people/a")
                    )
                default:
                    bench.clock.turn(to: "2026-11-28")
                    let expiry = ProposalExpiry(of: bench.desk) { Issue.record($0) }
                    let (first, second) = (try await expiry.end(), try await expiry.end())
                    #expect(first == 1 && second == 0)
                }
            }
            let told = try await events(bench)
            let acts = ["approved", "rejected", "withdrawn", "expired"]
            #expect(
                told.map(\.event.type)
                    == acts.flatMap { ["proposal.waiting", "proposal.\($0)"] }
            )
            #expect(told.map(\.event.subjectID) == names.flatMap { [$0, $0] }.map { $0.dropped })
            for event in told.map(\.event) {
                #expect(event.data.keys.sorted() == ["ends", "method"])
            }
            let expired = try await bench.approvals.listProposals(
                ListProposalsRequest(state: .expired),
                .by("people/b")
            ).proposals
            #expect(expired.map(\.name) == [names[3]])
        }
    }

    @Test func aRepeatIsToldOnce() async throws {
        try await TwoPersonBench.run { bench in
            let id = "0b2f3c1e-5d2c-4b3a-8f1e-2c9d4e5f6a7b"
            let drafted = await bench.draft(requestID: id, by: "people/a")
            _ = await bench.draft(requestID: id, by: "people/a")
            _ = try await bench.approve(drafted, by: "people/b")
            _ = try await bench.approve(drafted, by: "people/b")
            _ = await bench.draft(requestID: id, by: "people/a")
            let types = try await events(bench).map(\.event.type)
            #expect(types == ["proposal.waiting", "proposal.approved"])
        }
    }
}

extension String {
    /// What stands behind the collection.
    fileprivate var dropped: String { String(split(separator: "/")[1]) }
}
