internal import Conventions
internal import Kernel
internal import NotificationContract
internal import RPC
internal import Storage

/// Records that a recipient has taken note.
struct AcknowledgeNotice: Sendable {
    /// The store and its journal.
    let journal: Journal

    /// The notice with its acknowledgement; a second one changes nothing.
    func run(_ request: AcknowledgeNoticeRequest, _ call: CallContext) async throws -> Notice {
        var checks = FieldChecks()
        let id = checks.name(request.name, "name", NoticeRecord.pattern)?.first ?? ""
        checks.text(request.etag, "etag", length: 0...64)
        try checks.finish()
        let mutation = try Mutation(call, request, requestID: request.requestID)
        try await requireFound(id, request.name, call)
        return try await journal.mutate(mutation) { transaction, now in
            let notices = NoticeTable(reader: transaction)
            guard let notice = try notices.notice(id, for: call) else {
                throw Failure.notFound("notification.canbo.gov.vn/Notice", request.name)
            }
            try notice.tag.check(request.etag, resource: request.name)
            if notice.message.acknowledgeTime == nil {
                try transaction.execute(
                    """
                    INSERT INTO acknowledgement (notice_sequence, acknowledged_by, recorded_at)
                    VALUES (\(notice.sequence), \(mutation.caller), \(now))
                    """
                )
            }
            guard let answer = try notices.notice(id, for: call)?.message else {
                throw Failure.notFound("notification.canbo.gov.vn/Notice", request.name)
            }
            return Change(
                answer,
                audit: [AuditEntry(resource: request.name, summary: "acknowledged")]
            )
        }
    }

    /// Before a repeated request is given its first answer.
    private func requireFound(_ id: String, _ name: String, _ call: CallContext) async throws {
        if call.finds(.secret) { return }
        let found = try await journal.database.read { reader in
            try NoticeTable(reader: reader).notice(id, for: call) != nil
        }
        guard found else { throw Failure.notFound("notification.canbo.gov.vn/Notice", name) }
    }
}
