import ApprovalContract
import DisciplineContract
import Fleet
import Storage
import Testing

/// What is erased is in no proposal and in no answer kept for repeats.
@Suite struct ErasedProposals {
    @Test(arguments: StoreKind.allCases)
    func proposalsAndAnswersAboutWhatIsErasedGo(kind: StoreKind) async throws {
        try await TwoPersonBench.run(kind) { bench in
            let requestID = "1c2f3c1e-5d2c-4b3a-8f1e-2c9d4e5f6a7b"
            let drafted = await bench.draft(requestID: requestID, by: "people/a")
            _ = try await bench.approvals.approveProposal(
                ApproveProposalRequest(
                    name: drafted.told("proposal"),
                    digest: drafted.told("digest"),
                    requestID: "2c2f3c1e-5d2c-4b3a-8f1e-2c9d4e5f6a7b"
                ),
                .by("people/b")
            )
            let before = try await mentions("officials/an", bench)
            #expect(Set(before) == ["answer", "proposal"])
            try await bench.journal.database.write { transaction in
                let now = bench.clock.now
                try KeptAnswers.forget(about: ["officials/other"], at: now, in: transaction)
            }
            #expect(try await mentions("officials/an", bench) == before)
            let sanctions = try await bench.sanctions().map(\.name)
            try await bench.journal.database.write { transaction in
                try KeptAnswers.forget(
                    about: ["officials/an"] + sanctions,
                    at: bench.clock.now,
                    in: transaction
                )
            }
            #expect(try await mentions("officials/an", bench) == [])
        }
    }

    /// Where proposals and kept answers name a resource.
    private func mentions(_ name: String, _ bench: TwoPersonBench) async throws -> [String] {
        try await bench.journal.database.read { reader in
            let answers = try reader.rows("SELECT answer FROM request_record")
                .filter { try $0.bytes("answer").firstRange(of: Array(name.utf8)) != nil }
            let proposals = try reader.rows("SELECT request FROM proposal")
                .filter { try $0.bytes("request").firstRange(of: Array(name.utf8)) != nil }
            return answers.map { _ in "answer" } + proposals.map { _ in "proposal" }
        }
    }
}
