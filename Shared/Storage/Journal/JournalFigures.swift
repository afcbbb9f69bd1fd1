package import Kernel

/// How much a store's journal holds, and how far its followers are.
package struct JournalFigures: Sendable {
    /// The sequence of the last event.
    package let events: Int64
    /// The sequence of the last audit record.
    package let auditRecords: Int64
    /// Audit records under the last checkpoint; 0 before the first one.
    package let signedRecords: Int64
    /// When the last checkpoint was signed.
    package let signedAt: Timestamp?
    /// What every consumer of the events lacks.
    package let backlogs: [Backlog]

    /// The figures of a journal as they are now.
    package static func read(of journal: Journal) async throws -> JournalFigures {
        let now = journal.clock.now
        return try await journal.database.scan { try JournalFigures($0, at: now) }
    }

    private init(_ reader: any Reader, at now: Timestamp) throws {
        let head = try reader.first(
            "SELECT event_sequence, audit_sequence FROM journal_head WHERE id = 1"
        )
        guard let head else { throw Failure(.storageDamaged) }
        let signed = try reader.first(
            "SELECT size, signed_at FROM audit_checkpoint ORDER BY size DESC LIMIT 1"
        )
        events = try head.integer("event_sequence")
        auditRecords = try head.integer("audit_sequence")
        signedRecords = try signed?.integer("size") ?? 0
        signedAt = try signed?.timestamp("signed_at")
        backlogs = try Backlog.all(in: reader, at: now)
    }
}
