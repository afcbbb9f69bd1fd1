internal import Conventions
internal import Kernel
internal import NotificationContract
internal import RPC
internal import Storage

/// Lists notices, the latest first.
struct ListNotices: Sendable {
    /// The store.
    let database: any Database
    /// Makes and checks page tokens.
    let tokens: PageTokens
    /// Page sizes and lengths.
    let limits: NotificationLimits

    /// One page.
    func run(
        _ request: ListNoticesRequest,
        _ call: CallContext
    ) async throws
        -> ListNoticesResponse
    {
        var checks = FieldChecks()
        let filter = checks.filter(request.recipient, request.subject, call, limits)
        try checks.finish()
        let size = try PageSize(
            requested: request.pageSize,
            standard: limits.pageSizeDefault,
            most: limits.pageSizeMax
        )
        let query = PageQuery(
            method: call.method.path,
            arguments: [filter.recipient, filter.subject]
        )
        let position = try tokens.position(of: request.pageToken, for: query)
        let before = position?.first ?? .integer(.max)
        let page = try await database.scan { [tokens] reader in
            try tokens.page(
                of: NoticeTable(reader: reader).before(before, filter, count: size.count + 1),
                size: size,
                for: query,
                keys: ["sequence"]
            ) { try NoticeRecord($0).message }
        }
        return ListNoticesResponse(
            notices: page.elements,
            nextPageToken: page.nextPageToken
        )
    }
}
