internal import Conventions
internal import Kernel
internal import NotificationContract
internal import RPC
internal import Storage

/// Finds one notice.
struct GetNotice: Sendable {
    /// The store.
    let database: any Database

    /// The notice of that name.
    func run(_ request: GetNoticeRequest, _ call: CallContext) async throws -> Notice {
        var checks = FieldChecks()
        let identifiers = checks.name(request.name, "name", NoticeRecord.pattern)
        try checks.finish()
        let id = identifiers?.first ?? ""
        guard
            let notice = try await database.read({ reader in
                try NoticeTable(reader: reader).notice(id, for: call)
            })
        else { throw Failure.notFound("notification.canbo.gov.vn/Notice", request.name) }
        return notice.message
    }
}
