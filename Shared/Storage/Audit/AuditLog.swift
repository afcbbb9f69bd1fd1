import Kernel

/// The records of the audit chain of a service in their order.
package struct AuditLog: Sendable {
    private let database: any Database

    /// The log of a journal's service.
    package init(of journal: Journal) {
        database = journal.database
    }

    /// The last checkpoint of a service in its store; `nil` before the first.
    package static func latestCheckpoint(
        of service: String,
        in reader: any Reader
    ) throws -> AuditCheckpoint? {
        try reader.first(
            """
            SELECT size, root, chain_hash, signed_at, key_id, signature
            FROM audit_checkpoint ORDER BY size DESC LIMIT 1
            """
        )
        .map { try AuditCheckpoint($0, service: service) }
    }

    /// Hands over the records up to a number, one by one, those that were pruned left out.
    package static func each(
        through last: Int64,
        in reader: any Reader,
        _ body: (Entry) throws -> Void
    ) throws {
        try reader.each(
            """
            SELECT sequence, recorded_at, actor, method, call_id, request_id, resource, summary,
                rules, decision, hash
            FROM audit_record WHERE sequence <= \(last) ORDER BY sequence
            """
        ) { try body(Entry(record: try AuditRecord($0), hash: try $0.bytes("hash"))) }
    }

    /// The hashes of the segment that a record is in, also of pruned records, and how many
    /// records stand before it.
    package static func segment(
        with sequence: Int64,
        in reader: any Reader
    ) throws -> (before: Int64, hashes: [[UInt8]]) {
        if let pruned = try PrunedSegment(holding: sequence - 1, in: reader) {
            return (pruned.first, pruned.hashes)
        }
        let before = (sequence - 1) / AuditTree.segmentSize * AuditTree.segmentSize
        let rows = try reader.rows(
            """
            SELECT hash FROM audit_record
            WHERE sequence > \(before) AND sequence <= \(before + AuditTree.segmentSize)
            ORDER BY sequence
            """
        )
        return (before, try rows.map { try $0.bytes("hash") })
    }

    /// A record with its hash in the chain.
    package struct Entry: Sendable, Hashable {
        /// The record.
        package let record: AuditRecord
        /// Its hash.
        package let hash: [UInt8]

        /// A record with its hash.
        package init(record: AuditRecord, hash: [UInt8]) {
            self.record = record
            self.hash = hash
        }
    }

    /// Some records after one.
    package struct Page: Sendable {
        /// The records, in order.
        package let entries: [Entry]
        /// Whether more follow.
        package let hasMore: Bool
        /// The last record of the log that belongs to the list.
        package let last: Int64
    }

    /// The records after the one with a number, about a resource unless that is empty, at most
    /// `limit` of them, and no later one than the last of the list; the last of the log for `nil`.
    ///
    /// Reading the log may itself be put on record in it: a list that followed would never end.
    package func page(
        after sequence: Int64,
        through last: Int64? = nil,
        about resource: String,
        limit: Int
    ) async throws -> Page {
        try await database.scan { reader in
            let latest = try reader.first(
                "SELECT sequence FROM audit_record ORDER BY sequence DESC LIMIT 1"
            )?.integer("sequence")
            let last = last ?? latest ?? 0
            let condition: Statement = resource.isEmpty ? "" : "AND resource = \(resource)"
            let rows = try reader.rows(
                """
                SELECT sequence, recorded_at, actor, method, call_id, request_id, resource,
                    summary, rules, decision, hash
                FROM audit_record WHERE sequence > \(sequence) AND sequence <= \(last)
                \(condition)
                ORDER BY sequence LIMIT \(limit + 1)
                """
            )
            var entries: [Entry] = []
            var size = 0
            for row in rows.prefix(limit) where size < StorageLimits.auditPageSizeMax.bytes {
                let record = try AuditRecord(row)
                entries.append(Entry(record: record, hash: try row.bytes("hash")))
                size += record.entry.summary.utf8.count + record.entry.resource.utf8.count
            }
            return Page(entries: entries, hasMore: entries.count < rows.count, last: last)
        }
    }
}
