import Kernel
import Storage

/// The lines of an export of audit records: a head, a line for each record, an end, each in JSON.
enum AuditExportForm {
    /// What the first line says of its form.
    static let name = "canbo audit export 1"

    /// The first line: where the chain stands before the first record.
    struct Head: Codable {
        var format = AuditExportForm.name
        let service: String
        /// The number of the first record.
        let first: Int64
        /// The hash of the record before, in hexadecimal.
        let chainHash: String
        /// The tree over the records before: whole subtrees from the left.
        let subtrees: [Subtree]
    }

    /// A whole part of the tree.
    struct Subtree: Codable {
        /// In hexadecimal.
        let hash: String
        /// Records in it, a power of two.
        let size: Int64
    }

    /// A record with everything that its hash is made of, and the hash in hexadecimal.
    struct Record: Codable {
        let sequence: Int64
        /// Microseconds since 1970.
        let recordedAt: Int64
        let actor: String
        let method: String
        let callID: String
        let requestID: String
        let resource: String
        let summary: String
        /// One rule per line.
        let rules: String
        let decision: String
        let hash: String
    }

    /// The last line: the signed checkpoint over the last record, as files of checkpoints have it.
    struct End: Codable {
        let checkpoint: String
    }
}

extension AuditExportForm.Record {
    init(_ entry: AuditLog.Entry) {
        let record = entry.record
        self.init(
            sequence: record.sequence,
            recordedAt: record.recordedAt.microseconds,
            actor: record.actor,
            method: record.method,
            callID: record.callID,
            requestID: record.requestID,
            resource: record.entry.resource,
            summary: record.entry.summary,
            rules: record.rulesText,
            decision: record.entry.decision,
            hash: entry.hash.hexadecimal
        )
    }

    /// The record that the line tells of.
    var record: AuditRecord {
        AuditRecord(
            sequence: sequence,
            recordedAt: Timestamp(microseconds: recordedAt),
            actor: actor,
            method: method,
            callID: callID,
            requestID: requestID,
            entry: AuditEntry(
                resource: resource,
                summary: summary,
                rules: AuditRecord.rules(rules),
                decision: decision
            )
        )
    }
}
