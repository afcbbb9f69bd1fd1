import Kernel

/// Shows that a record is in the chain, and that a chain only adds to an earlier one, to those who
/// have a checkpoint.
package struct AuditProofs: Sendable {
    private let database: any Database
    private let service: String

    /// The proofs about the chain of a journal's service.
    package init(of journal: Journal) {
        database = journal.database
        service = journal.producer
    }

    /// What shows that a record is in a tree (RFC 9162 section 2.1.3).
    package struct Inclusion: Sendable {
        /// The record's hash in the chain; ``MerkleTree/leaf(_:)`` of it is in the tree.
        package let recordHash: [UInt8]
        /// The hashes beside the way to the root, the nearest first.
        package let path: [[UInt8]]
    }

    /// The last checkpoint, or the one over so many records; `nil` when there is none.
    package func checkpoint(of size: Int64? = nil) async throws -> AuditCheckpoint? {
        let service = service
        return try await database.read { reader in
            try reader.first(
                """
                SELECT size, root, chain_hash, signed_at, key_id, signature
                FROM audit_checkpoint WHERE size >= \(size ?? 0) AND size <= \(size ?? .max)
                ORDER BY size DESC LIMIT 1
                """
            )
            .map { try AuditCheckpoint($0, service: service) }
        }
    }

    /// The root of the tree over the first `size` records.
    ///
    /// Throws a failure on the field `tree_size` when there are fewer.
    package func root(of size: Int64) async throws -> [UInt8] {
        try await database.scan { reader in
            try Self.check(size, in: reader)
            return try AuditTree(of: size, in: reader).root()
        }
    }

    /// What shows that the record with that number is among the first `size`.
    ///
    /// Throws a failure on the field `sequence` or `tree_size` when it is not.
    package func inclusion(of sequence: Int64, in size: Int64) async throws -> Inclusion {
        try await database.scan { reader in
            try Self.check(size, in: reader)
            var checks = FieldChecks()
            checks.number(sequence, "sequence", in: 1...size)
            try checks.finish()
            let tree = try AuditTree(of: size, in: reader)
            return Inclusion(
                recordHash: try reader.recordHashes(sequence - 1..<sequence)[0],
                path: try tree.inclusionPath(of: sequence - 1)
            )
        }
    }

    /// What shows that the first `size` records begin with the first `earlier`
    /// (RFC 9162 section 2.1.4).
    ///
    /// Throws a failure on the field `earlier_size` or `tree_size` when they cannot.
    package func consistency(from earlier: Int64, to size: Int64) async throws -> [[UInt8]] {
        try await database.scan { reader in
            try Self.check(size, in: reader)
            var checks = FieldChecks()
            checks.number(earlier, "earlier_size", in: 1...size)
            try checks.finish()
            return try AuditTree(of: size, in: reader).consistencyPath(from: earlier)
        }
    }

    private static func check(_ size: Int64, in reader: any Reader) throws {
        let head = try reader.first("SELECT audit_sequence FROM journal_head WHERE id = 1")
        let most = try head?.integer("audit_sequence") ?? 0
        var checks = FieldChecks()
        if most > 0 {
            checks.number(size, "tree_size", in: 1...most)
        } else {
            checks.malformed(
                "tree_size",
                vi: "Nhật ký kiểm toán chưa có bản ghi nào.",
                en: "The audit log has no record yet."
            )
        }
        try checks.finish()
    }
}
