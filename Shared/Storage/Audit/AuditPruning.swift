import Kernel

/// Removes audit records that an export holds, and keeps their hashes.
///
/// Everything that it does is itself a record of the chain, written before the first removal.
package struct AuditPruning: Sendable {
    private let journal: Journal
    /// Who does it, as the audit record names them.
    private let actor: String

    /// The pruning of the chain of a journal's service.
    package init(of journal: Journal, by actor: String) {
        self.journal = journal
        self.actor = actor
    }

    /// Records of one segment, which are pruned together.
    package static var segmentSize: Int64 { AuditTree.segmentSize }

    /// The records that were pruned so far, from the first.
    package static func prunedRecords(in reader: any Reader) throws -> Int64 {
        try PrunedSegment.records(in: reader)
    }

    /// The chain behind the pruned records: the hash of the last of them, and the tree over them.
    package static func start(
        in reader: any Reader
    ) throws -> (records: Int64, chainHash: [UInt8], tree: GrowingTree) {
        let records = try PrunedSegment.records(in: reader)
        var tree = GrowingTree()
        var chainHash = AuditChain.origin
        if records > 0, let last = try PrunedSegment(holding: records - 1, in: reader) {
            chainHash = last.hashes.last ?? chainHash
        }
        try reader.each(
            """
            SELECT root FROM audit_segment WHERE number <= \(records / AuditTree.segmentSize)
            ORDER BY number
            """
        ) { tree.append(try $0.bytes("root"), size: AuditTree.segmentSize) }
        return (records, chainHash, tree)
    }

    /// Records in the chain that records up to a number are about to be removed.
    package func announce(through last: Int64, exportDigest: String) async throws {
        try await record("PruneAuditRecords", "audit_records") { _, _ in
            "records up to \(last) to be removed; they are in the export with SHA-256 "
                + exportDigest
        }
    }

    /// Removes the next segment, whose records have these hashes in the export.
    ///
    /// Throws ``PruningRefusal`` and removes nothing when a hold covers one of them or the store
    /// has another record.
    package func prune(_ number: Int64, exported hashes: [[UInt8]]) async throws {
        let first = (number - 1) * AuditTree.segmentSize
        let last = first + AuditTree.segmentSize
        try await journal.database.write { transaction in
            try Self.checkHolds(first..<last, in: transaction)
            let kept = try transaction.recordHashes(first..<last)
            if let place = zip(kept, hashes).enumerated().first(where: { $1.0 != $1.1 }) {
                throw PruningRefusal.exportDiffers(record: first + Int64(place.offset) + 1)
            }
            guard kept.count == hashes.count else {
                throw PruningRefusal.exportDiffers(record: first + Int64(hashes.count) + 1)
            }
            try transaction.execute(
                """
                INSERT INTO audit_pruned_segment (number, hashes)
                VALUES (\(number), \(hashes.flatMap(\.self)))
                """
            )
            try transaction.execute(
                "DELETE FROM audit_record WHERE sequence > \(first) AND sequence <= \(last)"
            )
        }
    }

    private static func checkHolds(_ range: Range<Int64>, in reader: any Reader) throws {
        for hold in try AuditHold.all(in: reader) {
            // Text sorts by its bytes: between a beginning and that with the last letter behind it
            // stands all that begins so.
            let covered = try reader.first(
                """
                SELECT sequence FROM audit_record
                WHERE sequence > \(range.lowerBound) AND sequence <= \(range.upperBound)
                    AND resource >= \(hold.resource)
                    AND resource < \(hold.resource + "\u{10FFFF}")
                ORDER BY sequence LIMIT 1
                """
            )
            if let covered {
                throw PruningRefusal.held(by: hold.name, record: try covered.integer("sequence"))
            }
        }
    }
}

extension AuditPruning {
    /// Places a hold; throws ``PruningRefusal`` when there is one of that name.
    package func place(_ name: String, on resource: String, because reason: String) async throws {
        try await record("PlaceAuditHold", "audit_holds/\(name)") { transaction, now in
            guard try AuditHold.all(in: transaction).allSatisfy({ $0.name != name }) else {
                throw PruningRefusal.holdExists(name)
            }
            try transaction.execute(
                """
                INSERT INTO audit_hold (name, resource, reason, placed_at)
                VALUES (\(name), \(resource), \(reason), \(now))
                """
            )
            return "resource: \(resource)\nreason: \(reason)"
        }
    }

    /// Ends a hold; throws ``PruningRefusal`` when there is none of that name.
    package func release(_ name: String) async throws {
        try await record("ReleaseAuditHold", "audit_holds/\(name)") { transaction, _ in
            guard try transaction.execute("DELETE FROM audit_hold WHERE name = \(name)") == 1 else {
                throw PruningRefusal.holdUnknown(name)
            }
            return "released"
        }
    }

    private func record(
        _ action: String,
        _ resource: String,
        _ body: @escaping @Sendable (any Transaction, Timestamp) throws -> String
    ) async throws {
        let mutation = try Mutation(
            method: "canbo.operator/\(action)",
            caller: actor,
            requestID: "",
            callID: randomUUID(from: journal.random),
            request: []
        )
        try await journal.mutate(mutation, answering: .nothing) { transaction, now in
            let summary = try body(transaction, now)
            return Change((), audit: [AuditEntry(resource: resource, summary: summary)])
        }
    }
}
