import Kernel
import Tracing

/// The ends of the audit chain and of the outbox, held from the first record of a transaction on.
///
/// Taking it changes the head's row, which makes other writers of a shared store wait: sequences
/// have no gaps and follow the order of the commits.
struct JournalHead {
    private let transaction: any Transaction
    private var auditSequence: Int64
    private var auditHash: [UInt8]
    private var eventSequence: Int64

    init(extending transaction: any Transaction) throws {
        self.transaction = transaction
        let row = try transaction.first(
            """
            UPDATE journal_head SET id = 1 WHERE id = 1
            RETURNING audit_sequence, audit_hash, event_sequence
            """
        )
        guard let row else { throw Failure(.storageDamaged) }
        auditSequence = try row.integer("audit_sequence")
        auditHash = try row.bytes("audit_hash")
        eventSequence = try row.integer("event_sequence")
    }

    mutating func append(
        _ entries: [AuditEntry],
        of mutation: Mutation,
        at now: Timestamp
    ) throws {
        require(!entries.isEmpty, "\(mutation.method) changed something without an audit entry")
        try limit(entries.count, StorageLimits.auditEntriesPerMutationMax, "audit entries")
        for entry in entries {
            try limit(
                entry.summary.utf8.count,
                StorageLimits.auditSummarySizeMax.bytes,
                "bytes of an audit summary"
            )
            auditSequence += 1
            let record = AuditRecord(
                sequence: auditSequence,
                recordedAt: now,
                actor: mutation.actor,
                method: mutation.method,
                callID: mutation.callID,
                requestID: mutation.requestID,
                entry: entry
            )
            auditHash = AuditChain.hash(of: record, after: auditHash)
            try insert(record)
        }
    }

    private func insert(_ record: AuditRecord) throws {
        try transaction.execute(
            """
            INSERT INTO audit_record (
                sequence, recorded_at, actor, method, call_id, request_id,
                resource, summary, rules, decision, hash
            ) VALUES (
                \(record.sequence), \(record.recordedAt), \(record.actor), \(record.method),
                \(record.callID), \(record.requestID), \(record.entry.resource),
                \(record.entry.summary), \(record.rulesText), \(record.entry.decision),
                \(auditHash)
            )
            """
        )
    }

    mutating func append(
        _ event: Event,
        id: String,
        within trace: TraceContext?,
        at now: Timestamp
    ) throws {
        try limit(event.data.count, StorageLimits.eventDataEntriesMax, "entries of event data")
        let data = event.encodedData
        try limit(data.count, StorageLimits.eventDataSizeMax.bytes, "bytes of event data")
        eventSequence += 1
        try transaction.execute(
            """
            INSERT INTO outbox_event (
                sequence, id, occurred_at, type, subject_kind, subject_id,
                organization_path, secrecy_grade, data, rules, traceparent
            ) VALUES (
                \(eventSequence), \(id), \(now), \(event.type), \(event.subjectKind),
                \(event.subjectID), \(event.organizationPath), \(event.secrecyGrade),
                \(data), \(event.rules.joined(separator: "\n")), \(trace?.text ?? "")
            )
            """
        )
    }

    func store() throws {
        try transaction.execute(
            """
            UPDATE journal_head SET audit_sequence = \(auditSequence), audit_hash = \(auditHash),
                event_sequence = \(eventSequence) WHERE id = 1
            """
        )
    }

    private func limit(_ count: Int, _ most: Int, _ what: String) throws(Failure) {
        guard count <= most else {
            throw Failure(.storageLimitReached, ["limit": "\(most) \(what)"])
        }
    }
}

extension Event {
    /// Keys and values in turn, sorted by key, each with its length.
    var encodedData: [UInt8] {
        var encoding = CanonicalEncoding()
        encoding.append(data.sorted { $0.key < $1.key }.flatMap { [$0.key, $0.value] })
        return encoding.bytes
    }

    /// The data that ``encodedData`` holds, or `nil` when the bytes have not that form.
    static func data(decoding bytes: [UInt8]) -> [String: String]? {
        var decoding = CanonicalDecoding(bytes)
        guard let texts = decoding.texts(), texts.count.isMultiple(of: 2), decoding.isAtEnd else {
            return nil
        }
        return Dictionary(
            stride(from: 0, to: texts.count, by: 2).map { (texts[$0], texts[$0 + 1]) },
            uniquingKeysWith: { $1 }
        )
    }
}
