import Kernel
import Storage
import Testing

@Suite struct AuditPrunings {
    /// Everything that the chain proves, for sizes and records on all sides of the cut.
    private func proofs(_ chain: TestChain) async throws -> [String: [[UInt8]]] {
        var proofs: [String: [[UInt8]]] = [:]
        let sizes: [Int64] = [700, 1_024, 1_500, 2_049, 3_500]
        for size in sizes {
            proofs["root \(size)"] = [try await chain.proofs.root(of: size)]
            for earlier in sizes where earlier <= size {
                proofs["\(earlier) in \(size)"] =
                    try await chain.proofs.consistency(from: earlier, to: size)
                let inclusion = try await chain.proofs.inclusion(of: earlier, in: size)
                proofs["record \(earlier) in \(size)"] = [inclusion.recordHash] + inclusion.path
            }
        }
        return proofs
    }

    @Test(arguments: Backend.allCases)
    func everyProofAndCheckpointHoldsAcrossTheCut(backend: Backend) async throws {
        try await withChain(on: backend, of: 1_500) { chain in
            try await chain.grow(by: 2_000)
            try await chain.keep()
            let before = try await proofs(chain)
            for number in 1...2 as ClosedRange<Int64> {
                try await chain.pruning.prune(number, exported: chain.exported(number))
            }
            #expect(try await chain.store.count(of: "audit_record") == 1_452)
            #expect(try await proofs(chain) == before)
            try await chain.grow(by: 600)
            try await chain.keep()
            let verification = try await chain.verify(kept: chain.signed)
            #expect(verification.findings == [])
            #expect(verification.records == 4_100)
            #expect(verification.prunedRecords == 2_048)
            #expect(verification.coveredRecords == 4_100)
            try await chain.pruning.prune(3, exported: chain.exported(3))
            #expect(try await chain.verify(kept: chain.signed).findings == [])
        }
    }

    @Test(arguments: Backend.allCases)
    func nothingIsRemovedThatTheExportDoesNotHold(backend: Backend) async throws {
        try await withChain(on: backend, of: 1_200) { chain in
            var hashes = try await chain.exported(1)
            hashes[700][0] ^= 1
            await #expect(throws: PruningRefusal.exportDiffers(record: 701)) {
                try await chain.pruning.prune(1, exported: hashes)
            }
            let short = try await Array(chain.exported(1).dropLast())
            await #expect(throws: PruningRefusal.exportDiffers(record: 1_024)) {
                try await chain.pruning.prune(1, exported: short)
            }
            #expect(try await chain.store.count(of: "audit_record") == 1_200)
        }
    }

    @Test(arguments: Backend.allCases)
    func aHoldKeepsWhatItCovers(backend: Backend) async throws {
        try await withChain(on: backend, of: 1_000) { chain in
            try await chain.grow(by: 2_000, resource: "others")
            try await chain.pruning.place("case-1", on: "others/10", because: "12-QĐ/TA")
            await #expect(throws: PruningRefusal.holdExists("case-1")) {
                try await chain.pruning.place("case-1", on: "", because: "again")
            }
            // Records 1,001 on are about others/0, others/1, and so on.
            await #expect(throws: PruningRefusal.held(by: "case-1", record: 1_011)) {
                try await chain.pruning.prune(1, exported: chain.exported(1))
            }
            try await chain.pruning.release("case-1")
            await #expect(throws: PruningRefusal.holdUnknown("case-1")) {
                try await chain.pruning.release("case-1")
            }
            try await chain.pruning.place("all", on: "", because: "13-QĐ/TA")
            await #expect(throws: PruningRefusal.held(by: "all", record: 1)) {
                try await chain.pruning.prune(1, exported: chain.exported(1))
            }
            try await chain.pruning.place("none", on: "others/x", because: "13-QĐ/TA")
            try await chain.pruning.release("all")
            try await chain.keep()
            try await chain.pruning.prune(1, exported: chain.exported(1))
            let holds = try await chain.store.scan { try AuditHold.all(in: $0) }
            #expect(holds.map(\.name) == ["none"] && holds.map(\.reason) == ["13-QĐ/TA"])
            #expect(try await chain.verify().findings == [])
        }
    }

    @Test func whatIsDoneIsInTheLog() async throws {
        try await withChain(on: .memory, of: 1_100) { chain in
            try await chain.pruning.announce(through: 1_024, exportDigest: "0123")
            try await chain.pruning.place("case-1", on: "things/9", because: "12-QĐ/TA")
            let rows = try await chain.store.scan { reader in
                try reader.rows(
                    "SELECT actor, method, summary FROM audit_record WHERE sequence > 1100"
                )
            }
            let actors = try rows.map { try $0.text("actor") }
            #expect(actors == ["operators/tester", "operators/tester"])
            let told = try rows.map { try $0.text("summary") }
            #expect(told.first?.hasSuffix("SHA-256 0123") == true)
            #expect(told.last == "resource: things/9\nreason: 12-QĐ/TA")
        }
    }

    @Test func aChangedHashOfAPrunedRecordIsFound() async throws {
        try await withChain(on: .memory, of: 1_500) { chain in
            try await chain.pruning.prune(1, exported: chain.exported(1))
            try await chain.tamper("DELETE FROM audit_pruned_segment")
            let removed = try await chain.verify().findings
            #expect(removed.first == .init(record: 1, problem: .missing))
        }
        try await withChain(on: .memory, of: 1_500) { chain in
            var hashes = try await chain.exported(1)
            try await chain.pruning.prune(1, exported: hashes)
            hashes[5][3] ^= 1
            try await chain.tamper(
                "UPDATE audit_pruned_segment SET hashes = \(hashes.flatMap(\.self))"
            )
            let findings = try await chain.verify().findings
            #expect(findings.contains(.init(record: 1_500, problem: .checkpoint)))
            #expect(findings.contains(.init(record: 1_024, problem: .segment)))
        }
    }
}
