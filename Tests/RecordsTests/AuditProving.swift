import AuditContract
import Fleet
import Kernel
import PersonnelContract
import PersonnelService
import RPC
import Records
import Storage
import Testing
import WellKnownMessages

/// The audit log of a service over a store, called as a client calls it.
@Suite struct AuditProving {
    private func run(
        _ kind: StoreKind = .memory,
        records: Int,
        _ body: (AuditClient, AuditKey) async throws -> Void
    ) async throws {
        let clock = CalendarClock("2026-11-21")
        try await kind.withStore(.personnel, clock: clock) { store in
            let journal = Journal(store, producer: "personnel", clock: clock)
            let desk = AuditDesk(of: journal, tokens: try await PageTokens(of: store))
            let key = try #require(AuditKey.random())
            if records > 0 { try await write(records, to: journal) }
            let keeper = AuditKeeper(of: journal, key: key) { _ in }
            while try await keeper.keep() {}
            try await body(AuditClient(LocalGateway.channel(PersonnelAudit(desk))), key)
        }
    }

    private func write(_ count: Int, to journal: Journal) async throws {
        let mutation = try Mutation(
            method: "test",
            caller: "systems/test",
            requestID: "",
            callID: "call",
            request: []
        )
        let coding = AnswerCoding<Bool>(encode: { _ in [] }, decode: { _ in true })
        _ = try await journal.mutate(mutation, answering: coding) { _, _ in
            Change(
                true,
                audit: (0..<count).map { number in
                    AuditEntry(
                        resource: "officials/o\(number % 3)",
                        summary: "status: ACTIVE -> RETIRED",
                        rules: number == 1 ? ["R-1", "R-2"] : [],
                        decision: "12-QĐ/TU"
                    )
                }
            )
        }
    }

    @Test(arguments: StoreKind.allCases)
    func proofsHoldForTheSignedRoot(kind: StoreKind) async throws {
        try await run(kind, records: 2_100) { client, key in
            let checkpoint = try await client.getCheckpoint(GetCheckpointRequest())
            #expect(checkpoint.treeSize == 2_100)
            #expect(checkpoint.service == "personnel")
            #expect(checkpoint.keyID == key.identifier)
            for sequence in [1, 1_024, 1_025, 2_100] as [Int64] {
                let proof = try await client.getInclusionProof(
                    GetInclusionProofRequest(sequence: sequence, treeSize: 2_100)
                )
                #expect(
                    MerkleTree.proves(
                        proof.path,
                        thatHolds: MerkleTree.leaf(proof.recordHash),
                        at: sequence - 1,
                        treeOf: 2_100,
                        root: checkpoint.rootHash
                    )
                )
            }
            let path = try await client.getConsistencyProof(
                GetConsistencyProofRequest(earlierSize: 2_100, treeSize: 2_100)
            ).path
            #expect(path == [])
        }
    }

    @Test(arguments: StoreKind.allCases)
    func recordsAreReadInPagesAndByResource(kind: StoreKind) async throws {
        try await run(kind, records: 250) { client, _ in
            var request = ListAuditRecordsRequest(pageSize: 60)
            var seen: [AuditContract.AuditRecord] = []
            repeat {
                let page = try await client.listAuditRecords(request)
                seen += page.records
                request.pageToken = page.nextPageToken
            } while !request.pageToken.isEmpty
            #expect(seen.map(\.sequence) == Array(1...250))
            #expect(seen[1].rules == ["R-1", "R-2"] && seen[0].rules == [])
            #expect(seen[0].actor == "systems/test" && seen[0].decision == "12-QĐ/TU")
            let one = ListAuditRecordsRequest(pageSize: 2, resource: "officials/o1")
            let page = try await client.listAuditRecords(one)
            #expect(page.records.map(\.sequence) == [2, 5])
            let other = ListAuditRecordsRequest(
                pageToken: page.nextPageToken,
                resource: "officials/o2"
            )
            let refusal = await status { _ = try await client.listAuditRecords(other) }
            #expect(refusal.fields == ["page_token"])
        }
    }

    @Test func whatCannotBeProvedIsRefusedByField() async throws {
        try await run(records: 10) { client, _ in
            let sizes: [(sequence: Int64, size: Int64, field: String)] = [
                (1, 11, "tree_size"), (1, 0, "tree_size"), (0, 10, "sequence"),
                (11, 10, "sequence"),
            ]
            for (sequence, size, field) in sizes {
                let request = GetInclusionProofRequest(sequence: sequence, treeSize: size)
                let refusal = await status { _ = try await client.getInclusionProof(request) }
                #expect(refusal.code == .invalidArgument)
                #expect(refusal.fields == [field])
            }
            let consistency = GetConsistencyProofRequest(earlierSize: 11, treeSize: 10)
            let refusal = await status { _ = try await client.getConsistencyProof(consistency) }
            #expect(refusal.fields == ["earlier_size"])
            let missing = await status {
                _ = try await client.getCheckpoint(GetCheckpointRequest(treeSize: 9))
            }
            #expect(missing.code == .notFound)
            #expect(missing.detail(GoogleResourceInfo.self)?.resourceName == "checkpoints/9")
            let negative = await status {
                _ = try await client.getCheckpoint(GetCheckpointRequest(treeSize: -1))
            }
            #expect(negative.fields == ["tree_size"])
        }
    }

    @Test func anEmptyLogHasNothingToProve() async throws {
        try await run(records: 0) { client, _ in
            let missing = await status {
                _ = try await client.getCheckpoint(GetCheckpointRequest())
            }
            #expect(missing.code == .notFound)
            let records = try await client.listAuditRecords(ListAuditRecordsRequest())
            #expect(records.records.isEmpty)
        }
    }
}
