private import Crypto
package import Kernel

/// The hash chain over the audit records of a service.
///
/// `hash = SHA-256(predecessor's hash ‖ canonical record)`, the first record's predecessor being
/// 32 zero bytes. The canonical record is the ``CanonicalEncoding`` of, in this order: sequence,
/// recorded_at (microseconds since 1970), actor, method, call_id, request_id, resource, summary,
/// rules (the text of the column), decision. Thus no record can be altered, removed or moved
/// without breaking every later link.
package enum AuditChain {
    /// What stands for the hash before the first record.
    package static let origin = [UInt8](repeating: 0, count: 32)

    /// The hash of a record that follows one with the given hash.
    package static func hash(of record: AuditRecord, after previous: [UInt8]) -> [UInt8] {
        var content = CanonicalEncoding()
        content.append(record.sequence)
        content.append(record.recordedAt.microseconds)
        content.append(record.actor)
        content.append(record.method)
        content.append(record.callID)
        content.append(record.requestID)
        content.append(record.entry.resource)
        content.append(record.entry.summary)
        content.append(record.rulesText)
        content.append(record.entry.decision)
        var hasher = SHA256()
        hasher.update(data: previous)
        hasher.update(data: content.bytes)
        return Array(hasher.finalize())
    }
}

/// One link of the audit chain without its hash.
package struct AuditRecord: Sendable, Hashable {
    /// Its place, from 1 without gaps.
    package let sequence: Int64
    /// When it was written.
    package let recordedAt: Timestamp
    /// Who asked for the change.
    package let actor: String
    /// The RPC that made it.
    package let method: String
    /// The identifier of the call.
    package let callID: String
    /// The caller's identifier of the change; empty when none was given.
    package let requestID: String
    /// What changed.
    package let entry: AuditEntry

    /// A link from its parts.
    package init(
        sequence: Int64,
        recordedAt: Timestamp,
        actor: String,
        method: String,
        callID: String,
        requestID: String,
        entry: AuditEntry
    ) {
        self.sequence = sequence
        self.recordedAt = recordedAt
        self.actor = actor
        self.method = method
        self.callID = callID
        self.requestID = requestID
        self.entry = entry
    }

    /// The rules as kept: one identifier per line.
    package var rulesText: String { entry.rules.joined(separator: "\n") }
}

extension AuditRecord {
    /// The rules of their text as kept.
    package static func rules(_ text: String) -> [String] {
        text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    /// A record from its row.
    init(_ row: Row) throws {
        self.init(
            sequence: try row.integer("sequence"),
            recordedAt: try row.timestamp("recorded_at"),
            actor: try row.text("actor"),
            method: try row.text("method"),
            callID: try row.text("call_id"),
            requestID: try row.text("request_id"),
            entry: AuditEntry(
                resource: try row.text("resource"),
                summary: try row.text("summary"),
                rules: Self.rules(try row.text("rules")),
                decision: try row.text("decision")
            )
        )
    }
}
