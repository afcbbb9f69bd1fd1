internal import Authority
internal import Conventions
internal import Kernel
internal import NotificationContract
internal import RPC
internal import Storage

/// Records that a recipient has taken note, or who takes note in its place.
struct AcknowledgeNotice: Sendable {
    /// The store and its journal.
    let journal: Journal
    /// Knows how far rights reach.
    let authority: AuthorityDesk

    /// The notice with its acknowledgement; a second one changes nothing.
    func run(_ request: AcknowledgeNoticeRequest, _ call: CallContext) async throws -> Notice {
        var checks = FieldChecks()
        let id = checks.name(request.name, "name", NoticeRecord.pattern)?.first ?? ""
        checks.text(request.etag, "etag", length: 0...64)
        try checks.finish()
        let mutation = try Mutation(call, request, requestID: request.requestID)
        try await admit(call, to: id, asked: request.name)
        return try await journal.mutate(mutation) { transaction, now in
            let notices = NoticeTable(reader: transaction)
            guard let notice = try notices.notice(id) else {
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
            guard let answer = try notices.notice(id)?.message else {
                throw Failure.notFound("notification.canbo.gov.vn/Notice", request.name)
            }
            return Change(
                answer,
                audit: [AuditEntry(resource: request.name, summary: "acknowledged")]
            )
        }
    }

    /// Before a repeated request is given its first answer.
    private func admit(_ call: CallContext, to id: String, asked name: String) async throws {
        if call.reachesEverywhere, call.finds(.secret) { return }
        let notice = try await journal.database.read { try NoticeTable(reader: $0).notice(id) }
        try await authority.admit(call, to: ReachedThing(name, of: notice?.owner))
        guard let notice, notice.isFound(by: call) else { throw Failure.noNotice(name, call) }
    }
}
