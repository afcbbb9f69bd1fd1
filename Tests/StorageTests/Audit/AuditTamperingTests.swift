import Foundation
import Kernel
import Storage
import Testing

/// Whoever can write into the store cannot do it unseen.
@Suite struct AuditTampering {
    @Test(arguments: Backend.allCases)
    func everyColumnOfARecordIsBound(backend: Backend) async throws {
        let changes: [Statement] = [
            "UPDATE audit_record SET recorded_at = recorded_at + 1 WHERE sequence = 7",
            "UPDATE audit_record SET actor = actor || 'x' WHERE sequence = 7",
            "UPDATE audit_record SET method = '' WHERE sequence = 7",
            "UPDATE audit_record SET call_id = call_id || ' ' WHERE sequence = 7",
            "UPDATE audit_record SET request_id = 'x' WHERE sequence = 7",
            "UPDATE audit_record SET resource = 'things/other' WHERE sequence = 7",
            "UPDATE audit_record SET summary = 'amount: 1 -> 0' WHERE sequence = 7",
            "UPDATE audit_record SET rules = 'R-2' WHERE sequence = 7",
            "UPDATE audit_record SET decision = '13-QĐ/TU' WHERE sequence = 7",
        ]
        try await withChain(on: backend, of: 20) { chain in
            for change in changes {
                let kept = try await chain.store.scan { try $0.rows(Self.seventh) }
                try await chain.tamper(change)
                let verification = try await chain.verify()
                #expect(verification.findings == [.init(record: 7, problem: .altered)], "\(change)")
                try await chain.restore(kept)
            }
            let verification = try await chain.verify()
            #expect(verification.findings == [])
        }
    }

    @Test(arguments: Backend.allCases)
    func aHashIsBoundByTheRecordItselfAndTheNext(backend: Backend) async throws {
        try await withChain(on: backend, of: 20) { chain in
            try await chain.tamper(
                """
                UPDATE audit_record SET hash = \([UInt8](repeating: 1, count: 32))
                WHERE sequence = 7
                """
            )
            let findings = try await chain.verify().findings
            #expect(findings.contains(.init(record: 7, problem: .altered)))
            #expect(findings.contains(.init(record: 20, problem: .checkpoint)))
        }
    }

    @Test(arguments: Backend.allCases)
    func removedAndExchangedRecordsAreFound(backend: Backend) async throws {
        try await withChain(on: backend, of: 20) { chain in
            try await chain.tamper("DELETE FROM audit_record WHERE sequence = 5")
            let findings = try await chain.verify().findings
            #expect(findings.first == .init(record: 5, problem: .missing))
        }
        try await withChain(on: backend, of: 20) { chain in
            try await chain.tamper("UPDATE audit_record SET sequence = 1000 WHERE sequence = 5")
            try await chain.tamper("UPDATE audit_record SET sequence = 5 WHERE sequence = 6")
            try await chain.tamper("UPDATE audit_record SET sequence = 6 WHERE sequence = 1000")
            let findings = try await chain.verify().findings
            #expect(findings.first == .init(record: 5, problem: .altered))
        }
    }

    @Test(arguments: Backend.allCases)
    func aCutOffEndIsFoundByTheCheckpointEvenWhenTheHeadIsAdjusted(backend: Backend) async throws {
        try await withChain(on: backend, of: 20) { chain in
            try await chain.tamper("DELETE FROM audit_record WHERE sequence > 15")
            var findings = try await chain.verify().findings
            #expect(findings.contains(.init(record: 15, problem: .head)))
            try await chain.tamper(
                """
                UPDATE journal_head SET audit_sequence = 15,
                    audit_hash = (SELECT hash FROM audit_record WHERE sequence = 15)
                """
            )
            findings = try await chain.verify().findings
            #expect(findings == [.init(record: 20, problem: .cutOff)])
            // Without the store's own checkpoint, the one that was kept elsewhere still tells.
            try await chain.tamper("DELETE FROM audit_checkpoint")
            #expect(try await chain.verify().findings == [])
            findings = try await chain.verify(kept: chain.signed).findings
            #expect(findings == [.init(record: 20, problem: .cutOff)])
        }
    }

    @Test(arguments: Backend.allCases)
    func aChainMadeAnewFromItsBeginningIsFoundByTheCheckpoint(backend: Backend) async throws {
        try await withChain(on: backend, of: 20) { chain in
            let forged = try await withChain(on: .memory, of: 20, resource: "others") { other in
                try await other.store.scan { reader in
                    try reader.rows("SELECT * FROM audit_record ORDER BY sequence")
                }
            }
            try await chain.tamper("DELETE FROM audit_record")
            try await chain.restore(forged)
            try await chain.tamper(
                """
                UPDATE journal_head SET
                    audit_hash = (SELECT hash FROM audit_record WHERE sequence = 20)
                """
            )
            #expect(
                try await chain.verify().findings == [.init(record: 20, problem: .checkpoint)]
            )
        }
    }

    @Test(arguments: Backend.allCases)
    func forgedCheckpointsAreFound(backend: Backend) async throws {
        try await withChain(on: backend, of: 20) { chain in
            let stranger = try #require(AuditKey.random())
            #expect(
                try await chain.verify(keys: [stranger.publicPart]).findings
                    == [.init(record: 20, problem: .unknownKey)]
            )
            try await chain.tamper("UPDATE audit_checkpoint SET signed_at = signed_at + 1")
            #expect(
                try await chain.verify().findings == [.init(record: 20, problem: .signature)]
            )
        }
    }

    @Test(arguments: Backend.allCases)
    func hashesOfSegmentsAreCompared(backend: Backend) async throws {
        try await withChain(on: backend, of: 2_100) { chain in
            try await chain.tamper(
                "UPDATE audit_segment SET root = \([UInt8](repeating: 9, count: 32)) WHERE number = 2"
            )
            #expect(
                try await chain.verify().findings == [.init(record: 2_048, problem: .segment)]
            )
            try await chain.tamper("DELETE FROM audit_segment WHERE number = 1")
            #expect(
                try await chain.verify().findings == [
                    .init(record: 1_024, problem: .segmentMissing),
                    .init(record: 2_048, problem: .segment),
                ]
            )
        }
    }

    private static let seventh: Statement = """
        SELECT sequence, recorded_at, actor, method, call_id, request_id, resource, summary,
            rules, decision, hash
        FROM audit_record WHERE sequence = 7
        """
}
