import Kernel

/// The records of the audit chain of a service in their order.
package struct AuditLog: Sendable {
    private let database: any Database

    /// The log of a journal's service.
    package init(of journal: Journal) {
        database = journal.database
    }

    /// A record with its hash in the chain.
    package struct Entry: Sendable, Hashable {
        /// The record.
        package let record: AuditRecord
        /// Its hash.
        package let hash: [UInt8]
    }

    /// Some records after one.
    package struct Page: Sendable {
        /// The records, in order.
        package let entries: [Entry]
        /// Whether more follow.
        package let hasMore: Bool
    }

    /// The records after the one with a number, about a resource unless that is empty, at most
    /// `limit` of them.
    package func page(
        after sequence: Int64,
        about resource: String,
        limit: Int
    ) async throws -> Page {
        try await database.scan { reader in
            let condition: Statement = resource.isEmpty ? "" : "AND resource = \(resource)"
            let rows = try reader.rows(
                """
                SELECT sequence, recorded_at, actor, method, call_id, request_id, resource,
                    summary, rules, decision, hash
                FROM audit_record WHERE sequence > \(sequence) \(condition)
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
            return Page(entries: entries, hasMore: entries.count < rows.count)
        }
    }
}
