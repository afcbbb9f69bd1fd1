import Foundation
import Kernel
import Storage
import Synchronization
import Testing

/// A store whose audit chain has records, segments and a signed checkpoint.
final class TestChain: Sendable {
    let store: any Database
    let proofs: AuditProofs
    private let journal: Journal
    private let key: AuditKey
    private let keeper: AuditKeeper
    private let collected: Collected

    /// What the keeper has reported.
    private final class Collected: Sendable {
        let signed = Mutex<[AuditCheckpoint]>([])
    }

    init(_ store: any Database) throws {
        self.store = store
        journal = Journal(store, producer: "things", clock: ManualClock())
        key = try #require(AuditKey.random())
        let collected = Collected()
        self.collected = collected
        keeper = AuditKeeper(of: journal, key: key) { progress in
            if case .signed(let checkpoint) = progress {
                collected.signed.withLock { $0.append(checkpoint) }
            }
        }
        proofs = AuditProofs(of: journal)
    }

    var signed: [AuditCheckpoint] { collected.signed.withLock { $0 } }

    /// Adds records by one mutation.
    func grow(by count: Int, resource: String = "things") async throws {
        let mutation = try Mutation.create(request: randomUUID())
        _ = try await journal.mutate(mutation, answering: .text) { _, _ in
            Change(
                "done",
                audit: (0..<count).map { number in
                    AuditEntry(
                        resource: "\(resource)/\(number)",
                        summary: "amount: - -> \(number)",
                        rules: number.isMultiple(of: 2) ? ["R-1", "R-2"] : [],
                        decision: "12-QĐ/TU"
                    )
                }
            )
        }
    }

    /// The pruning of the chain.
    var pruning: AuditPruning { AuditPruning(of: journal, by: "operators/tester") }

    /// The hashes of the records of a segment, as an export has them.
    func exported(_ number: Int64) async throws -> [[UInt8]] {
        try await store.scan { reader in
            let first = (number - 1) * AuditPruning.segmentSize
            return try AuditLog.segment(with: first + 1, in: reader).hashes
        }
    }

    func keep() async throws { while try await keeper.keep() {} }

    func verify(
        keys: [[UInt8]]? = nil,
        kept: [AuditCheckpoint] = []
    ) async throws -> AuditVerification {
        let keys = keys ?? [key.publicPart]
        return try await store.scan { reader in
            try AuditVerification(of: "things", in: reader, keys: keys, kept: kept)
        }
    }

    /// Verifies what stands in a copy of the store.
    func verify(copy reader: any Reader) throws -> AuditVerification {
        try AuditVerification(of: "things", in: reader, keys: [key.publicPart], kept: signed)
    }

    /// Changes rows as somebody does who has got hold of the store.
    func tamper(_ statement: Statement) async throws {
        try await store.write { try $0.execute(statement) }
    }

    /// Puts records in the place of those with the same numbers.
    func restore(_ records: [Row]) async throws {
        try await store.write { transaction in
            for row in records {
                let sequence = try row.integer("sequence")
                try transaction.execute("DELETE FROM audit_record WHERE sequence = \(sequence)")
                try transaction.execute(
                    """
                    INSERT INTO audit_record (sequence, recorded_at, actor, method, call_id,
                        request_id, resource, summary, rules, decision, hash)
                    VALUES (\(sequence), \(try row.value("recorded_at")),
                        \(try row.value("actor")), \(try row.value("method")),
                        \(try row.value("call_id")), \(try row.value("request_id")),
                        \(try row.value("resource")), \(try row.value("summary")),
                        \(try row.value("rules")), \(try row.value("decision")),
                        \(try row.value("hash")))
                    """
                )
            }
        }
    }
}

/// Runs a body with a chain of so many records.
@discardableResult
func withChain<Value: Sendable>(
    on backend: Backend,
    of records: Int,
    resource: String = "things",
    _ body: (TestChain) async throws -> Value
) async throws -> Value {
    try await backend.withStore { store in
        let chain = try TestChain(store)
        try await chain.grow(by: records, resource: resource)
        try await chain.keep()
        return try await body(chain)
    }
}
