internal import Authority
internal import Conventions
internal import Kernel
internal import NotificationContract
internal import RPC
internal import Storage

/// Finds one notice.
struct GetNotice: Sendable {
    /// The store.
    let database: any Database
    /// Knows how far rights reach.
    let authority: AuthorityDesk

    /// The notice of that name.
    func run(_ request: GetNoticeRequest, _ call: CallContext) async throws -> Notice {
        var checks = FieldChecks()
        let identifiers = checks.name(request.name, "name", NoticeRecord.pattern)
        try checks.finish()
        let id = identifiers?.first ?? ""
        let notice = try await database.read { try NoticeTable(reader: $0).notice(id) }
        try await authority.admit(call, to: ReachedThing(request.name, of: notice?.owner))
        guard let notice, notice.isFound(by: call) else {
            throw Failure.noNotice(request.name, call)
        }
        return notice.message
    }
}
