internal import AuditContract
internal import Conventions
internal import Storage
internal import WellKnownMessages

extension Checkpoint {
    /// The message of a checkpoint.
    init(_ checkpoint: AuditCheckpoint) {
        self.init(
            service: checkpoint.service,
            treeSize: checkpoint.size,
            rootHash: checkpoint.root,
            chainHash: checkpoint.chainHash,
            signTime: GoogleTimestamp(checkpoint.signedAt),
            keyID: checkpoint.key,
            signedContent: checkpoint.content,
            signature: checkpoint.signature
        )
    }
}

extension AuditContract.AuditRecord {
    /// The message of a record of the log.
    init(_ entry: AuditLog.Entry) {
        let record = entry.record
        self.init(
            sequence: record.sequence,
            recordTime: GoogleTimestamp(record.recordedAt),
            actor: record.actor,
            method: record.method,
            callID: record.callID,
            requestID: record.requestID,
            resource: record.entry.resource,
            summary: record.entry.summary,
            rules: record.entry.rules.filter { !$0.isEmpty },
            decision: record.entry.decision,
            hash: entry.hash
        )
    }
}
